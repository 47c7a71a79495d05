import { eventsOf, writtenEvents } from "../application/events.ts";
import { nameOf } from "../application/identity.ts";
import { type Progress, progressOf } from "../application/progress.ts";
import { reaches } from "../application/stage.ts";
import { type Day, daysBetween, isDay, isKnown, type PartialDate } from "../dates/dates.ts";
import type { ApplicationRecord, ApplicationsDocument } from "../document/document.ts";
import type { ApplicationEvent } from "../schema/applications.ts";
import { finish } from "../turns.ts";

/** The groups of the outline, in the order in which they are shown. */
export const groupNames = ["interviewing", "waiting", "leads", "offers", "closed", "archived"] as const;
export type GroupName = (typeof groupNames)[number];

/** One application as a line. */
export interface OutlineRow extends Progress {
  /** The key of its record. */
  readonly key: string;
  /** Its company and role, with a number where several share them. It stays as it is when the record is given an id. */
  readonly name: string;
  readonly company: string;
  readonly role: string;
  /** Of the last event, if there is one and anything is known of its date. */
  readonly lastDate: PartialDate | undefined;
  /** Days since the last event, negative while it is to come; undefined when there is none or its day is not known. */
  readonly days: number | undefined;
  /** The events as they are written down, oldest first, with those that were cancelled. */
  readonly events: readonly ApplicationEvent[];
}

/** A group and its rows, the one with the latest event first. */
export interface OutlineGroup {
  readonly name: GroupName;
  readonly rows: readonly OutlineRow[];
}

/** The applications by what they are doing now; groups without any are left out. */
export function outline(document: ApplicationsDocument, today: Day): readonly OutlineGroup[] {
  return finish(outlineInTurns(document, today));
}

/**
 * As {@link outline}, with a pause after each record and each group, so that a host can do something else meanwhile.
 */
export function* outlineInTurns(
  document: ApplicationsDocument,
  today: Day,
): Generator<undefined, readonly OutlineGroup[]> {
  const rows = new Map<GroupName, OutlineRow[]>(groupNames.map((name) => [name, []]));
  const counts = new Map<string, number>();
  for (const record of document.records) {
    const name = nameOf(record.application);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const row = rowOf(record, count === 1 ? name : `${name} (${count})`, today);
    rows.get(groupOf(row, record.application.archived === true))?.push(row);
    yield;
  }
  const groups: OutlineGroup[] = [];
  for (const [name, group] of rows) {
    if (group.length === 0) continue;
    groups.push({ name, rows: group.toSorted(latestFirst) });
    yield;
  }
  return groups;
}

function rowOf(record: ApplicationRecord, name: string, today: Day): OutlineRow {
  const events = eventsOf(record.application);
  const last = events.at(-1)?.date;
  const lastDate = last !== undefined && isKnown(last) ? last : undefined;
  return {
    key: record.key,
    name,
    company: record.application.company,
    role: record.application.role,
    ...progressOf(events),
    lastDate,
    days: lastDate !== undefined && isDay(lastDate) ? daysBetween(lastDate, today) : undefined,
    events: writtenEvents(record.application),
  };
}

/** The group of a row, archived or not. */
export function groupOf({ state, stage }: Pick<OutlineRow, "state" | "stage">, archived: boolean): GroupName {
  if (archived) return "archived";
  if (state === "rejected" || state === "declined" || state === "withdrawn") return "closed";
  if (reaches(stage, "offer")) return "offers";
  if (reaches(stage, "screen")) return "interviewing";
  return stage === "lead" ? "leads" : "waiting";
}

/** Sorts rows by their last event; those without a date stay at the end, in the order of the file. */
export function latestFirst(a: OutlineRow, b: OutlineRow): number {
  const [x, y] = [a.lastDate ?? "", b.lastDate ?? ""];
  return x < y ? 1 : x > y ? -1 : 0;
}
