import { addDays, type Day, isDay, isKnown, latestDay } from "../dates/dates.ts";
import { lifeTable, type Observation } from "../statistics/lifeTable.ts";
import type { Course } from "./course.ts";
import { dayNumber } from "./dayNumber.ts";
import { least } from "./sample.ts";
import type { Bounds } from "./waits.ts";

/** Between which days the log was watched: what it does not say of other days, nobody knows. */
export interface Watch {
  /** The last day: today, or the day of the last entry when nothing was written down for three weeks. */
  readonly until: Day;
  /** Whether that is an earlier day than today. */
  readonly stale: boolean;
  /** The day on which the last offer was accepted, if nothing was sent later: the others are watched until then. */
  readonly accepted: Day | undefined;
  /** The day from which everything is in the log, if it does not reach back to the first application. */
  readonly since: Day | undefined;
  /** Whether the file says so, or the log looks as if. */
  readonly sinceStated: boolean;
  /** How many applications were sent before it. */
  readonly sentBefore: number;
}

/** The courses of one log, and the day from which everything is in it, where it says so. */
export interface ReadLog {
  readonly courses: readonly Course[];
  readonly since: Day | undefined;
}

/** So many days without an entry are a pause in the log rather than in the search. */
const longestPause = 21;

/**
 * Returns the watch over some logs, and the days between which each course was watched. `seen` is a day until which
 * nothing else came, as the user says.
 */
export function watchOf(
  logs: readonly ReadLog[],
  today: Day,
  seen: Day | undefined,
): { readonly watch: Omit<Watch, "sentBefore">; readonly boundsOf: (course: Course) => Bounds } {
  const last = lastEntry(logs, seen !== undefined && seen <= today ? seen : undefined);
  const stale = last !== undefined && dayNumber(today) - dayNumber(last) > longestPause;
  const until = stale ? last : today;
  const accepted = acceptances(logs);
  const begins = logs.map(({ courses, since }) => since ?? firstWatched(courses, until));
  const starts = new Map<Course, number>();
  logs.forEach(({ courses }, index) => {
    const begin = begins[index];
    if (begin !== undefined) for (const course of courses) starts.set(course, dayNumber(begin));
  });
  const latest = begins.reduce<number>((best, begin, index) => {
    const known = begins[best];
    return begin !== undefined && (known === undefined || begin > known) ? index : best;
  }, 0);
  const end = accepted.at(-1);
  const whole: Bounds = { since: undefined, until: dayNumber(until) };
  return {
    watch: {
      until,
      stale,
      accepted: end !== undefined && !isSentAfter(logs, end) ? end : undefined,
      since: begins[latest],
      sinceStated: logs[latest]?.since !== undefined,
    },
    boundsOf:
      starts.size === 0 && accepted.length === 0
        ? () => whole
        : (course) => ({ since: starts.get(course), until: dayNumber(endOfWatch(course, until, accepted)) }),
  };
}

/** Returns how many of these were sent before the day from which their log is watched. */
export function sentBefore(courses: readonly Course[], boundsOf: (course: Course) => Bounds): number {
  return courses.filter((course) => {
    const { since } = boundsOf(course);
    return since !== undefined && course.applied !== undefined && dayNumber(latestDay(course.applied.date)) < since;
  }).length;
}

/** The last day that anything is written down for, or `seen`. */
function lastEntry(logs: readonly ReadLog[], seen: Day | undefined): Day | undefined {
  let last = seen;
  for (const { courses } of logs) {
    for (const { events } of courses) {
      for (const { date } of events) if ((last === undefined || date > last) && isDay(date)) last = date;
    }
  }
  return last;
}

/** Whether it is an application, and not somebody who was asked for work. */
function isMine({ application: { kind } }: Course): boolean {
  return kind !== "outreach";
}

/**
 * The days on which an offer was accepted and the search with it, earliest first: who accepted no longer watches what
 * was sent before.
 */
function acceptances(logs: readonly ReadLog[]): readonly Day[] {
  const days: Day[] = [];
  for (const { courses } of logs) {
    for (const course of courses) {
      if (course.state !== "accepted" || !isMine(course)) continue;
      const date = course.events.findLast(({ type }) => type === "accepted")?.date;
      if (date !== undefined && isDay(date)) days.push(date);
    }
  }
  return days.sort();
}

function isSentAfter(logs: readonly ReadLog[], day: Day): boolean {
  return logs.some(({ courses }) =>
    courses.some(({ applied }) => applied && isKnown(applied.date) && latestDay(applied.date) > day),
  );
}

/** The last day on which a course was watched. */
function endOfWatch({ applied }: Course, until: Day, accepted: readonly Day[]): Day {
  const day = applied && isDay(applied.date) ? applied.date : undefined;
  const end = day === undefined ? undefined : accepted.find((other) => other >= day);
  return end !== undefined && end < until ? end : until;
}

/**
 * How many answers would have to be missing before the first one, for a log that does not say since when it is kept, to
 * be taken for one that was begun in the middle. Where nothing is missing so many are expected before the first in
 * fewer than 2 % of logs (e⁻⁴), since the number expected before the first is exponential.
 */
const mostMissing = 4;

/**
 * The day after the first answer, when so few came before it that the log must have been begun about then: applications
 * that were entered while they were silent look more silent than such applications are. Undefined where nothing speaks
 * for it. Watching all of them from the day after the first answer on is right either way, and only costs what was seen
 * before.
 */
function firstWatched(all: readonly Course[], until: Day): Day | undefined {
  let first: Day | undefined;
  for (const { sent, words, application } of all) {
    const date = words[0]?.date;
    if (sent === undefined || application.kind === "outreach" || date === undefined || !isDay(date)) continue;
    if (first === undefined || date < first) first = date;
  }
  if (first === undefined) return undefined;
  const begun = dayNumber(first) + 1;
  const early = all.filter((course) => isMine(course) && course.sent !== undefined && course.sent < begun - 1);
  // The hazards add up to little more than one for each application.
  if (early.length < mostMissing) return undefined;
  const hazards = hazardsAfter(all.filter(isMine), begun, dayNumber(until));
  let expected = 0;
  for (const { sent = begun } of early) {
    expected += hazards.findLast(({ time }) => time < begun - 1 - sent)?.sum ?? 0;
  }
  return expected > mostMissing ? addDays(first, 1) : undefined;
}

/** The cumulative hazard of an answer by the days since applying, as far as eight are watched, from a day on. */
function hazardsAfter(
  courses: readonly Course[],
  begun: number,
  until: number,
): readonly { readonly time: number; readonly sum: number }[] {
  const late = courses.flatMap(({ sent, words, quit }): readonly Observation[] => {
    const date = (words[0] ?? quit)?.date;
    if (sent === undefined || (date !== undefined && !isDay(date))) return [];
    const entry = Math.max(0, begun - sent);
    const time = (date === undefined ? until : dayNumber(date)) - sent;
    return time < entry ? [] : [{ entry, time, cause: words.length > 0 ? "answer" : undefined }];
  });
  let sum = 0;
  return lifeTable(late).flatMap(({ time, atRisk, events }) =>
    atRisk >= least.curve ? [{ time, sum: (sum += events / atRisk) }] : [],
  );
}
