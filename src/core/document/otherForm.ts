import type { TextRange } from "../text/textEdit.ts";
import type { ApplicationRecord, ApplicationsDocument } from "./document.ts";
import type { Problem } from "./problem.ts";

/** Applications that say by other keys what this format says by its own. */
export interface OtherForm {
  /** How many applications. */
  readonly count: number;
  /** The keys, as they are written, those of the first application first. */
  readonly keys: readonly string[];
  /** The first of these keys. */
  readonly range: TextRange;
}

const companyKeys = ["employer", "company_name", "organization", "organisation", "firma"];

/** Keys of other trackers, their letters alone: what stands in them is a part of the application, and is not read. */
const otherKeys: ReadonlySet<string> = new Set(
  [
    ...companyKeys,
    ...["title", "job_title", "position", "job_position", "stelle"],
    ...["status", "stage", "current_status"],
    ...["date_applied", "applied_at", "applied_on", "applied_date", "application_date", "submitted_at", "history"],
  ].map(letters),
);
const companyLetters: ReadonlySet<string> = new Set(companyKeys.map(letters));

type UnknownKey = Problem & { readonly code: "unknown-key" };

/** Returns the applications that are written in another form; undefined when none is. */
export function otherFormOf({ problems, records }: ApplicationsDocument): OtherForm | undefined {
  const found = problems.filter(isOtherKey).toSorted((a, b) => a.range.start - b.range.start);
  const [first] = found;
  if (!first) return undefined;
  const keys = [...new Set(found.map(({ key }) => key))];
  return { count: countIn(records, found), keys, range: first.range };
}

/** Whether an item of the list names a company by another key. */
export function namesCompanyOtherwise({ problems }: ApplicationsDocument): boolean {
  return problems.some((problem) => problem.code === "unknown-key" && companyLetters.has(letters(problem.key)));
}

function isOtherKey(problem: Problem): problem is UnknownKey {
  return problem.code === "unknown-key" && otherKeys.has(letters(problem.key));
}

/** Counts the records that hold one of the problems; both are in the order of the file. */
function countIn(records: readonly ApplicationRecord[], problems: readonly Problem[]): number {
  let next = 0;
  return records.filter(({ range }) => {
    while ((problems[next]?.range.start ?? Infinity) < range.start) next++;
    return (problems[next]?.range.start ?? Infinity) < range.end;
  }).length;
}

function letters(key: string): string {
  return key.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
