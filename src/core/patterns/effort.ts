import { isRound, type RoundType, roundTypes } from "../application/eventKinds.ts";
import { addDays, type Day, daysBetween, isDay, weekday } from "../dates/dates.ts";
import type { HuntEvent } from "../schema/applications.ts";
import { type EventType, eventTypes } from "../schema/vocabulary.ts";
import { countBy } from "./countBy.ts";
import { countedOnce } from "./countedOnce.ts";
import type { Course } from "./course.ts";
import { type Sample, sampleOf } from "./sample.ts";
import { narrow, type Scope } from "./scope.ts";
import { wordsOf } from "./wordsOf.ts";

/** Applications sent per week. */
export interface Pace extends Sample {
  /** From the week of the first application to this week, or to the end of the filter. */
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

/** How often each type of event was written down, all types included. */
export interface Events extends Sample {
  readonly counts: readonly { readonly type: EventType; readonly count: number }[];
}

export function pace(scope: Scope, today: Day, to: Day | undefined): Pace {
  const known = narrow(scope, ({ applied }) => (applied && isDay(applied.date) ? undefined : "dayUnknown"));
  const monday = countedOnce(mondayOf);
  const counts = countBy(
    known.courses.flatMap(({ applied }) => (applied && isDay(applied.date) ? [monday(applied.date)] : [])),
  );
  const weeks = [...counts]
    .map(([monday, count]) => ({ monday, count }))
    .sort((a, b) => (a.monday < b.monday ? -1 : 1));
  const first = weeks[0]?.monday;
  const last = mondayOf(to !== undefined && to < today ? to : today);
  return { ...sampleOf(known, 1, 0), weeks: first === undefined ? 0 : daysBetween(first, last) / 7 + 1, counts: weeks };
}

function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

export function rounds(scope: Scope): Rounds {
  const held: { readonly course: Course; readonly event: HuntEvent }[] = [];
  for (const course of scope.courses) {
    for (const event of course.events) if (isRound(event)) held.push({ course, event });
  }
  const names = [...wordsOf(held, ({ event }) => (event.round === undefined ? [] : [event.round]))].map(
    ([name, those]) => ({ name, count: those.length, applications: distinct(those) }),
  );
  return {
    ...sampleOf(scope, 1, 0),
    rounds: held.length,
    hours: hoursOf(held),
    applications: distinct(held),
    types: roundTypes.map((type) => {
      const those = held.filter(({ event }) => event.type === type);
      return { type, count: those.length, hours: hoursOf(those) };
    }),
    names: names.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  };
}

/** How many applications these rounds belong to; those of one application stand together. */
function distinct(held: readonly { readonly course: Course }[]): number {
  return held.filter(({ course }, index) => held[index - 1]?.course !== course).length;
}

function hoursOf(held: readonly { readonly event: HuntEvent }[]): number {
  return held.reduce((sum, { event }) => sum + (event.hours ?? 0), 0);
}

export function eventCounts(scope: Scope): Events {
  const counts = new Map<EventType, number>();
  for (const { events } of scope.courses) for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1);
  return { ...sampleOf(scope, 1, 0), counts: eventTypes.map((type) => ({ type, count: counts.get(type) ?? 0 })) };
}
