import type { Day, PartialDate } from "../dates/dates.ts";
import type { ApplicationsDocument, JournalDocument, Path } from "./document.ts";
import { otherFormOf } from "./otherForm.ts";
import { originOf } from "./parsed.ts";
import type { DateWithTime, Problem } from "./problem.ts";
import { twoWaysProblems } from "./twoWays.ts";

/**
 * Returns all problems of a document; those of `today` are dates in the future for things that happened. A program
 * that writes midnight behind each day is said once.
 */
export function problemsOf(document: ApplicationsDocument | JournalDocument, today: Day): readonly Problem[] {
  const future = "records" in document ? futureProblems(document, today) : futureJournalProblems(document, today);
  const problems = midnightOnce(document.problems);
  if (!("records" in document)) return [...problems, ...future];
  const form = otherFormOf(document);
  const twice = twoWaysProblems(document.records);
  if (future.length === 0 && !form && twice.length === 0) return problems;
  return [
    ...problems,
    ...future,
    ...twice,
    ...(form ? [{ code: "other-form", severity: "warning", ...form } as const] : []),
  ];
}

/** Whether the problem is a day with midnight behind it. */
export function isMidnight(problem: Problem): problem is DateWithTime & { readonly time?: undefined } {
  return problem.code === "date-with-time" && problem.time === undefined;
}

/** Leaves one of the days with midnight behind them, the first of the file, which says how many there are. */
function midnightOnce(problems: readonly Problem[]): readonly Problem[] {
  const [one, ...others] = problems.filter(isMidnight);
  if (!one || others.length === 0) return problems;
  const first = others.reduce((found, problem) => (problem.range.start < found.range.start ? problem : found), one);
  // A merge key brings in what is read in several places, and written in one.
  const count = new Set([one, ...others].map(({ range }) => range.start)).size;
  return problems.flatMap((problem) => (problem === first ? { ...first, count } : isMidnight(problem) ? [] : problem));
}

function futureProblems(document: ApplicationsDocument, today: Day): readonly Problem[] {
  const names = originOf(document)?.names.names;
  const late = names ? document.records.filter((_, index) => (names[index]?.latest ?? "") > today) : document.records;
  return late.flatMap(({ happened }) =>
    happened.filter(({ date }) => isAfter(date, today)).map((one) => futureAt(one.date, one.range)),
  );
}

/**
 * Finds dates that are ahead. A role's end may be agreed on ahead, as a plan's day is; its beginning may not, as roles
 * are those one has had.
 */
function futureJournalProblems(document: JournalDocument, today: Day): readonly Problem[] {
  const { roles = [], achievements = [], reflections = [], plan = [], people = [] } = document.journal;
  const dates: readonly (readonly [Path, PartialDate | undefined])[] = [
    ...roles.map(({ from }, index) => [["roles", index, "from"], from] as const),
    ...achievements.map(({ date }, index) => [["achievements", index, "date"], date] as const),
    ...reflections.map(({ date }, index) => [["reflections", index, "date"], date] as const),
    ...plan.map(({ done }, index) => [["plan", index, "done"], done] as const),
    ...people.map(({ last }, index) => [["people", index, "last"], last] as const),
  ];
  return dates.flatMap(([path, date]) => {
    const range = date !== undefined && isAfter(date, today) && document.rangeOf(path);
    return range ? [futureAt(date, range)] : [];
  });
}

/** Whether a date is later. Of dates in ISO form a longer one that begins with `today`'s year or month is no later. */
function isAfter(date: string, today: string): boolean {
  return date > today && !today.startsWith(date);
}

function futureAt(date: string, range: Problem["range"]): Problem {
  return { code: "future", date, severity: "warning", range };
}

/** Returns the places where a journal may name an application by its id. */
export function referencesIn({
  journal: { plan = [], reflections = [] },
}: JournalDocument): readonly { readonly id: string | undefined; readonly path: Path }[] {
  return [
    ...plan.map(({ from }, index) => ({ id: from, path: ["plan", index, "from"] })),
    ...reflections.map(({ application }, index) => ({ id: application, path: ["reflections", index, "application"] })),
  ];
}

/** Returns the problems of a journal that refers to applications which are not in the log. */
export function referenceProblems(document: JournalDocument, applications: ApplicationsDocument): readonly Problem[] {
  const ids = new Set(applications.records.flatMap(({ application }) => application.id ?? []));
  return referencesIn(document).flatMap(({ id, path }): readonly Problem[] => {
    const range = document.rangeOf(path);
    if (id === undefined || ids.has(id) || !range) return [];
    return [{ code: "unknown-reference", key: String(path.at(-1)), id, severity: "warning", range }];
  });
}
