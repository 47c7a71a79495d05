import { isBeginning } from "../application/eventKinds.ts";
import { eventsOf } from "../application/events.ts";
import { beginsAnew, isWord, notBegun, type Standing } from "../application/standing.ts";
import { type Day, earliestDay } from "../dates/dates.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import { shortTypes } from "../schema/vocabulary.ts";

/** The events of an application that took place up to a day, cut into tries. */
export interface Tries {
  /** Oldest first. Nothing that was cancelled, nothing that is yet to come. */
  readonly events: readonly (readonly ApplicationEvent[])[];
  /** How many events are yet to come. */
  readonly ahead: number;
  /** Whether it begins only with these. */
  readonly future: boolean;
}

/** Returns the tries up to `today`: applying anew after an end begins another. */
export function triesOf(application: Application, today: Day): Tries {
  const all = eventsOf(application);
  const isAhead = ({ date }: ApplicationEvent): boolean => date > today && earliestDay(date) > today;
  const ahead = all.filter(isAhead);
  if (ahead.length === 0) return { events: cut(all), ahead: 0, future: false };
  const past = eventsOf(without(application, isAhead));
  return {
    events: cut(past),
    ahead: ahead.length,
    future: !past.some(isBeginning) && ahead.some(isBeginning),
  };
}

/** The events are taken out as they stand in the file, so that those that are left are put in order by themselves. */
function without(application: Application, isOut: (event: ApplicationEvent) => boolean): Application {
  const isOutShort = (type: (typeof shortTypes)[number]): boolean => {
    const date = application[type];
    return date !== undefined && isOut({ date, type });
  };
  const short = Object.fromEntries(shortTypes.filter(isOutShort).map((type) => [type, undefined]));
  const events = (application.events ?? []).filter((event) => !isOut(event));
  return { ...application, ...short, events };
}

/** Cut before each `applied` that follows an end. */
function cut(events: readonly ApplicationEvent[]): readonly (readonly ApplicationEvent[])[] {
  if (!events.some(({ type }, index) => index > 0 && type === "applied")) return [events];
  const tries: ApplicationEvent[][] = [];
  let standing: Standing = { ...notBegun };
  let start = 0;
  events.forEach((event, index) => {
    if (beginsAnew(standing, event)) {
      tries.push(events.slice(start, index));
      start = index;
      standing = { ...notBegun };
    }
    isWord(standing, event);
  });
  return [...tries, events.slice(start)];
}
