import type { LoggedApplication } from "../application/record.ts";
import type { Day } from "../dates/dates.ts";
import type { Application } from "../schema/applications.ts";
import type { OutlineGroup, OutlineRow } from "./outline.ts";

/** How rows can be sorted inside their group. */
export const orders = ["last_event", "next_due", "interest", "company"] as const;
export type Order = (typeof orders)[number];

/** Which applications the outline shows, and in which order. */
export interface Arrangement {
  readonly order: Order;
  /** Words that must all occur somewhere in the application, in any case. */
  readonly text?: string;
  readonly tag?: string;
}

/**
 * The groups with only the rows that fit, sorted; groups without any are left out.
 * @param dueOf the day on which the next step of a record is due, by the record's key; only needed for that order
 */
export function arranged(
  groups: readonly OutlineGroup[],
  records: readonly LoggedApplication[],
  { order, text, tag }: Arrangement,
  dueOf: ReadonlyMap<string, Day>,
): readonly OutlineGroup[] {
  if (order === "last_event" && text === undefined && tag === undefined) return groups;
  const applications = new Map(records.map(({ key, application }) => [key, application] as const));
  const shown = (row: OutlineRow): boolean => {
    const application = applications.get(row.key);
    return (
      application !== undefined &&
      (text === undefined || hasWords(application, text)) &&
      (tag === undefined || hasTag(application, tag))
    );
  };
  const rank = (row: OutlineRow): string => {
    switch (order) {
      case "last_event":
        return "";
      case "next_due":
        return dueOf.get(row.key) ?? "9999";
      case "interest":
        return String(9 - (applications.get(row.key)?.interest ?? 0));
      case "company":
        return row.company.toLowerCase();
    }
  };
  return groups
    .map(({ name, rows }) => ({ name, rows: rows.filter(shown).toSorted((a, b) => compare(rank(a), rank(b))) }))
    .filter(({ rows }) => rows.length > 0);
}

/** The tags in use, each once, in the order of the alphabet. */
export function tagsOf(records: readonly LoggedApplication[]): readonly string[] {
  const tags = new Map(
    records.flatMap(({ application }) => application.tags ?? []).map((tag) => [tag.toLowerCase(), tag] as const),
  );
  return [...tags].toSorted(([a], [b]) => compare(a, b)).map(([, tag]) => tag);
}

function hasWords(application: Application, text: string): boolean {
  const { company, role, location, source, tags = [], skills = [], contacts = [] } = application;
  const all = [company, role, location, source, ...tags, ...skills, ...contacts.map(({ name }) => name)]
    .join("\n")
    .toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function hasTag({ tags = [] }: Application, tag: string): boolean {
  return tags.some((own) => own.toLowerCase() === tag.toLowerCase());
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
