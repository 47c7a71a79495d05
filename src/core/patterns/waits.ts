import { isDay, type PartialDate } from "../dates/dates.ts";
import { aalenJohansen, type IncidenceStep } from "../statistics/aalenJohansen.ts";
import { kaplanMeier, type SurvivalStep } from "../statistics/kaplanMeier.ts";
import { type LifeTableRow, lifeTable, type Observation } from "../statistics/lifeTable.ts";
import type { Course } from "./course.ts";
import { dayNumber } from "./dayNumber.ts";
import { least, type Sample, sampleOf } from "./sample.ts";
import { type LeftOutReason, narrow, type Scope } from "./scope.ts";

/** The kinds a first answer can be of. */
export const answerKinds = ["positive", "rejected"] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** Waits in days, and what can be said of them: what all curves are made from. */
export interface Waits<Kind extends string = AnswerKind> extends Estimates<Kind> {
  readonly sample: Sample;
  /** The courses whose days are known, each with its observation at the same index. */
  readonly courses: readonly Course[];
  /** Whether nothing is said since too many days are unknown: those without one are not like the others. */
  readonly blurred: boolean;
}

interface Estimates<Kind extends string> {
  readonly observations: readonly Observation<Kind>[];
  readonly table: readonly LifeTableRow<Kind>[];
  /** The last day on which eight were still watched, without a gap from the first on; undefined where there is none. */
  readonly until: number | undefined;
  /** The estimates up to that day. */
  readonly curve: readonly SurvivalStep[];
  readonly incidence: readonly IncidenceStep<Kind>[];
}

/** The days between which a course is watched, by their numbers. */
export interface Bounds {
  readonly since: number | undefined;
  readonly until: number;
}

interface HasDate {
  readonly date: PartialDate;
}

/**
 * Returns the days of a wait within the bounds of the watch, or why they cannot be told; without a `kind` its end is
 * the end of the watch.
 */
export function observationOf<Kind extends string>(
  from: HasDate | undefined,
  end: HasDate | undefined,
  kind: Kind | undefined,
  { since, until }: Bounds,
): Observation<Kind> | "dayUnknown" | "beforeLog" {
  if (!from || !isDay(from.date) || (end && !isDay(end.date))) return "dayUnknown";
  const start = dayNumber(from.date);
  const ended = end && isDay(end.date) ? dayNumber(end.date) - start : Infinity;
  const time = Math.max(0, Math.min(ended, until - start));
  const cause = ended <= time ? kind : undefined;
  if (since === undefined || since <= start) return { time, cause };
  const entry = since - start;
  return time < entry ? "beforeLog" : { entry, time, cause };
}

/** Returns the waits of a scope; `waitOf` tells each course's observation or why there is none. */
export function waitsOf<Kind extends string>(
  scope: Scope,
  kinds: readonly Kind[],
  waitOf: (course: Course) => Observation<Kind> | LeftOutReason,
): Waits<Kind> {
  const observations: Observation<Kind>[] = [];
  const unknown = { answered: 0, unanswered: 0 };
  let answered = 0;
  const known = narrow(scope, (course) => {
    if (course.answered) answered++;
    const wait = waitOf(course);
    if (typeof wait === "object") {
      observations.push(wait);
      return undefined;
    }
    if (wait === "dayUnknown") unknown[course.answered ? "answered" : "unanswered"]++;
    return wait;
  });
  const blurred = tooMany(unknown.answered, answered) || tooMany(unknown.unanswered, scope.courses.length - answered);
  const estimates = estimatesOf(observations, kinds, blurred);
  const sample = { ...sampleOf(known, 0), needed: Math.max(0, least.curve - fromTheBeginning(observations)) };
  return { ...estimates, sample, courses: known.courses, blurred };
}

/**
 * Whether more than one in ten has no known day. Where many answers lack their day and silence has one, a curve tells
 * of silence alone.
 */
export function tooMany(unknown: number, all: number): boolean {
  return unknown > Math.max(1, all / 10);
}

/** Returns the number of those that are watched from day 0 on. */
export function fromTheBeginning(observations: readonly Observation[]): number {
  let count = 0;
  for (const { entry } of observations) if (entry === undefined) count++;
  return count;
}

/** Returns the estimates as far as eight are watched; none where too many days are unknown. */
export function estimatesOf<Kind extends string>(
  observations: readonly Observation<Kind>[],
  kinds: readonly Kind[],
  blurred: boolean,
): Estimates<Kind> {
  const table = lifeTable(observations);
  const isTold = !blurred && fromTheBeginning(observations) >= least.curve;
  const end = table.findIndex(({ atRisk, events, censored }) => atRisk - events - censored < least.curve);
  // The last row has eight at risk, since so many were left by the one before it, or entered.
  const rows = isTold ? table.slice(0, end < 0 ? table.length : end + 1) : [];
  return {
    observations,
    table,
    until: rows.at(-1)?.time,
    curve: kaplanMeier(rows),
    incidence: aalenJohansen(rows, kinds),
  };
}
