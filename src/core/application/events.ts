import { compareDates, type Day, daysBetween, earliestDay, isDay, latestDay } from "../dates/dates.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import type { EventType } from "../schema/vocabulary.ts";
import { isAnswer, isEnd } from "./eventKinds.ts";

/**
 * Returns the events, oldest first; the short form `applied:` counts as an `applied` event unless one is listed.
 * Events whose dates may be the same keep the order of the file.
 */
export function eventsOf(application: Application): readonly ApplicationEvent[] {
  const known = ordered.get(application);
  if (known) return known;
  const events = inOrder(application);
  ordered.set(application, events);
  return events;
}

/** Nearly everything that is said of an application begins with its events, and nothing in one ever changes. */
const ordered = new WeakMap<Application, readonly ApplicationEvent[]>();

function inOrder(application: Application): readonly ApplicationEvent[] {
  const listed = application.events ?? [];
  const events =
    application.applied !== undefined && !listed.some((event) => event.type === "applied")
      ? [{ date: application.applied, type: "applied" } as const, ...listed]
      : listed;
  const keyed = inOrderOfFile(events);
  return keyed.every(({ day }, index) => index === 0 || (keyed[index - 1]?.day ?? "") <= day)
    ? events
    : keyed.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ event }) => event);
}

/**
 * Each event with a day to order it by: a date that is only known to the month or year stays with the event before it,
 * if it may.
 */
function inOrderOfFile(
  events: readonly ApplicationEvent[],
): readonly { readonly event: ApplicationEvent; readonly day: Day }[] {
  let previous: Day | undefined;
  return events.map((event) => {
    const { date } = event;
    const earliest = earliestDay(date);
    const day =
      !isDay(date) && previous !== undefined && previous > earliest && previous <= latestDay(date)
        ? previous
        : earliest;
    previous = day;
    return { event, day };
  });
}

/** Returns the first event of the type, if any. */
export function firstOf(events: readonly ApplicationEvent[], type: EventType): ApplicationEvent | undefined {
  return events.find((event) => event.type === type);
}

/** Returns the last event of the type, if any. */
export function lastOf(events: readonly ApplicationEvent[], type: EventType): ApplicationEvent | undefined {
  return events.findLast((event) => event.type === type);
}

/**
 * Returns the days of silence: since applying, with no answer by a person yet; 0 when applying lies ahead.
 * Undefined when somebody answered, when it ended, or when the day of applying is not known.
 */
export function daysOfSilence(events: readonly ApplicationEvent[], today: Day): number | undefined {
  const applied = firstOf(events, "applied");
  if (!applied || !isDay(applied.date) || events.some((event) => isAnswer(event) || isEnd(event))) return undefined;
  return compareDates(applied.date, today) > 0 ? 0 : daysBetween(applied.date, today);
}
