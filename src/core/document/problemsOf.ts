import type { Day, PartialDate } from "../dates/dates.ts";
import { daysByMidnight } from "../dates/timestamp.ts";
import type { ApplicationsDocument, JournalDocument, Path } from "./document.ts";
import { otherFormOf } from "./otherForm.ts";
import { originOf } from "./parsed.ts";
import type { DateWithTime, Problem, ZonedTime } from "./problem.ts";
import { twoWaysProblems } from "./twoWays.ts";

/**
 * Returns all problems of a document; those of `today` are dates in the future for things that happened. A program
 * that writes midnight behind each day is said once.
 */
export function problemsOf(document: ApplicationsDocument | JournalDocument, today: Day): readonly Problem[] {
  const future = "records" in document ? futureProblems(document, today) : futureJournalProblems(document, today);
  const problems = localMidnightsOnce(midnightOnce(document.problems), document.problems);
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

/** Whether the problem is a time with a zone, which leaves open which day it was. */
export function isZoned(problem: Problem): problem is ZonedTime {
  return problem.code === "not-a-date" && problem.either !== undefined;
}

/** A date of the file with a time behind it, and the day that begins then, if all of these are midnights. */
export interface BeginningDay {
  readonly problem: Problem;
  readonly day: string;
}

/**
 * Returns the days of a file whose times with zones are all midnight in one place, with those that are midnight in UTC;
 * undefined where they are not, or where there is only one.
 */
export function localMidnights(problems: readonly Problem[]): readonly BeginningDay[] | undefined {
  const dates = problems.filter(
    (problem) => isZoned(problem) || (isMidnight(problem) && isInUtc.test(problem.value)),
  ) as readonly (ZonedTime | DateWithTime)[];
  const places = new Map(dates.map((problem) => [problem.range.start, problem]));
  const written = [...places.values()];
  if (!written.some(isZoned) || written.length < 2) return undefined;
  const days = daysByMidnight(written.map(({ value }) => value));
  return days && written.map((problem, index) => ({ problem, day: days[index] ?? "" }));
}

const isInUtc = /(?:Z|UTC|GMT|[+-]00?(?::?00)?)\s*$/i;

/** Leaves one of the times that are midnight where somebody was, the first, which says how many there are. */
function localMidnightsOnce(problems: readonly Problem[], all: readonly Problem[]): readonly Problem[] {
  const found = problems.some(isZoned) ? localMidnights(all)?.filter(({ problem }) => isZoned(problem)) : undefined;
  const [one, ...others] = found ?? [];
  if (!found || !one) return problems;
  const { problem: first, day } = others.reduce(
    (least, other) => (other.problem.range.start < least.problem.range.start ? other : least),
    one,
  );
  const severity = problems.some((problem) => isZoned(problem) && problem.severity === "error") ? "error" : "warning";
  const said = { ...first, severity, midnights: { count: found.length, day } } as Problem;
  return problems.flatMap((problem) => (problem === first ? said : isZoned(problem) ? [] : problem));
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
  const { roles = [], achievements = [], reflections = [], plan = [], people = [], reviewed } = document.journal;
  const dates: readonly (readonly [Path, PartialDate | undefined])[] = [
    [["reviewed"], reviewed],
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
