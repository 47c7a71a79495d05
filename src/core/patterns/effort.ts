import { isPractice, isRound, type RoundType, roundTypes } from "../application/eventKinds.ts";
import { addDays, type Day, daysBetween, isDay, weekday } from "../dates/dates.ts";
import { type EventType, eventTypes } from "../schema/vocabulary.ts";
import { countedOnce } from "./countedOnce.ts";
import type { Course } from "./course.ts";
import { type Sample, sampleOf } from "./sample.ts";
import { narrow, type Scope } from "./scope.ts";
import { wordsOf } from "./wordsOf.ts";

/** Applications sent per week. */
export interface Pace extends Sample {
  /** From the week of the first application to that of the last day watched, or to the end of the filter. */
  readonly weeks: number;
  /** Weeks with at least one, by their Monday, earliest first; all others had none. */
  readonly counts: readonly { readonly monday: Day; readonly count: number }[];
}

/** Rounds gone through: all of them practice, however they ended. */
export interface Rounds extends Sample {
  readonly rounds: number;
  /** Hours noted for them. */
  readonly hours: number;
  /** How many of the `n` applications had any. */
  readonly applications: number;
  readonly types: readonly { readonly type: RoundType; readonly count: number; readonly hours: number }[];
  /** By what the user called them; each with the applications that had one. Most often first. */
  readonly names: readonly { readonly name: string; readonly count: number; readonly applications: number }[];
}

/** How often each type of event was written down, all types included but practice, which is no part of any course. */
export interface Events extends Sample {
  readonly counts: readonly { readonly type: EventType; readonly count: number }[];
}

/** Returns the weeks up to the day until which the log is watched, or the end of the filter. */
export function pace(scope: Scope, until: Day, to: Day | undefined): Pace {
  const known = narrow(scope, ({ sent }) => (sent === undefined ? "dayUnknown" : undefined));
  const monday = countedOnce(mondayOf);
  const counts = new Map<Day, number>();
  for (const { applied } of known.courses) {
    if (!applied || !isDay(applied.date)) continue;
    const week = monday(applied.date);
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  const weeks = [...counts]
    .map(([monday, count]) => ({ monday, count }))
    .sort((a, b) => (a.monday < b.monday ? -1 : 1));
  const first = weeks[0]?.monday;
  const last = mondayOf(to !== undefined && to < until ? to : until);
  return { ...sampleOf(known, 1, 0), weeks: first === undefined ? 0 : daysBetween(first, last) / 7 + 1, counts: weeks };
}

function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** Returns the rounds that took place. */
export function rounds(scope: Scope): Rounds {
  const types = new Map(roundTypes.map((type) => [type, { type, count: 0, hours: 0 }]));
  const named: { readonly course: Course; readonly name: string }[] = [];
  let applications = 0;
  for (const course of scope.courses) {
    let had = false;
    for (const event of course.events) {
      if (!isRound(event)) continue;
      had = true;
      const type = types.get(event.type as RoundType);
      if (type) {
        type.count++;
        type.hours += event.hours ?? 0;
      }
      if (event.round !== undefined) named.push({ course, name: event.round });
    }
    if (had) applications++;
  }
  const all = [...types.values()];
  const names = [...wordsOf(named, ({ name }) => [name])].map(([name, those]) => ({
    name,
    count: those.length,
    applications: those.filter(({ course }, index) => those[index - 1]?.course !== course).length,
  }));
  return {
    ...sampleOf(scope, 1, 0),
    rounds: all.reduce((sum, { count }) => sum + count, 0),
    hours: all.reduce((sum, { hours }) => sum + hours, 0),
    applications,
    types: all,
    names: names.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  };
}

/** Returns how often each type of event took place. */
export function eventCounts(scope: Scope): Events {
  const counts = new Map<EventType, number>();
  for (const { events } of scope.courses) for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1);
  const types = eventTypes.filter((type) => !isPractice({ type }));
  return { ...sampleOf(scope, 1, 0), counts: types.map((type) => ({ type, count: counts.get(type) ?? 0 })) };
}
