import { compareDates, type Day, daysBetween, earliestDay, isDay, isKnown, latestDay } from "../dates/dates.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import { type EventType, shortTypes } from "../schema/vocabulary.ts";
import { isAnswer, isEnd, isPractice } from "./eventKinds.ts";
import { repeatsIn } from "./sameEvent.ts";
import { latestTry, talksBeforeEnds } from "./standing.ts";

/**
 * Returns the events that count, oldest first: without what was cancelled, without practice, and once what is written
 * twice. A date beside the company is an event of
 * that type (`applied: 2026-09-01`) unless one is listed. Events whose dates may be the same keep the order of the
 * file, but for a talk on the day of an end, which comes before it.
 */
export function eventsOf(application: Application): readonly ApplicationEvent[] {
  const known = counted.get(application);
  if (known) return known;
  const all = writtenEvents(application);
  const isLess = all.some(countsNowhere) || repeatsIn(all).length > 0;
  const events = isLess ? inOrder(withoutRepeats(writtenIn(application).filter((one) => !countsNowhere(one)))) : all;
  counted.set(application, events);
  return events;
}

function withoutRepeats(events: readonly ApplicationEvent[]): readonly ApplicationEvent[] {
  const repeats = new Set(repeatsIn(events));
  return repeats.size === 0 ? events : events.filter((_, index) => !repeats.has(index));
}

/** As {@link eventsOf}, with what was cancelled or is practice: the history as it is written down. */
export function writtenEvents(application: Application): readonly ApplicationEvent[] {
  const known = written.get(application);
  if (known) return known;
  const events = inOrder(writtenIn(application));
  written.set(application, events);
  return events;
}

/** Nearly everything that is said of an application begins with its events, and nothing in one ever changes. */
const counted = new WeakMap<Application, readonly ApplicationEvent[]>();
const written = new WeakMap<Application, readonly ApplicationEvent[]>();

/** Whether the event did not take place. It stays in the history and counts nowhere. */
export function isCancelled({ cancelled }: ApplicationEvent): boolean {
  return cancelled !== undefined;
}

function countsNowhere(event: ApplicationEvent): boolean {
  return isCancelled(event) || isPractice(event);
}

/**
 * Returns the events in the order of the file, those in the short form before the list: unless one of the type is
 * listed, or the very same as one that did not take place.
 */
function writtenIn(application: Application): readonly ApplicationEvent[] {
  const listed = application.events ?? [];
  const short: ApplicationEvent[] = [];
  for (const type of shortTypes) {
    const date = application[type];
    const isListed = listed.some((event) => event.type === type && (!isCancelled(event) || event.date === date));
    if (date !== undefined && !isListed) short.push({ date, type });
  }
  return short.length > 0 ? [...short, ...listed] : listed;
}

function inOrder(events: readonly ApplicationEvent[]): readonly ApplicationEvent[] {
  const keyed = inOrderOfFile(events);
  const sorted = keyed.every(({ day }, index) => index === 0 || (keyed[index - 1]?.day ?? "") <= day)
    ? events
    : keyed.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ event }) => event);
  return talksBeforeEnds(sorted);
}

/**
 * Each event with a day to order it by: a date that is only known to the month or year stays with the event before it,
 * if it may, and one that is not known at all comes last.
 */
function inOrderOfFile(
  events: readonly ApplicationEvent[],
): readonly { readonly event: ApplicationEvent; readonly day: Day }[] {
  let previous: Day | undefined;
  return events.map((event) => {
    const { date } = event;
    if (!isKnown(date)) return { event, day: latestDay(date) };
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
 * Returns the days of silence: since applying, with no answer by a person yet; 0 when applying lies ahead. Of several
 * tries the latest counts, and what was said before its day is history. Undefined when somebody answered, when it
 * ended, or when the day of applying is not known.
 */
export function daysOfSilence(events: readonly ApplicationEvent[], today: Day): number | undefined {
  const own = latestTry(events);
  const applied = firstOf(own, "applied");
  if (!applied || !isDay(applied.date)) return undefined;
  const since = own.filter(({ date }) => compareDates(date, applied.date) >= 0);
  if (since.some((event) => isAnswer(event) || isEnd(event))) return undefined;
  return compareDates(applied.date, today) > 0 ? 0 : daysBetween(applied.date, today);
}

/** Days from accepting an offer after which the work has most likely begun. */
const daysToBegin = 30;

/**
 * Whether a rejection came so long after an offer was accepted that it most likely ended the work, and not the
 * application.
 */
export function endedWork(before: readonly ApplicationEvent[], { date }: ApplicationEvent): boolean {
  const accepted = lastOf(before, "accepted")?.date;
  return accepted !== undefined && isDay(accepted) && isDay(date) && daysBetween(accepted, date) > daysToBegin;
}
