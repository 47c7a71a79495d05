import { compareDates, daysBetween, earliestDay, isDay, type Day } from "../calendar/calendar.ts";
import type { Application, HuntEvent } from "../schema/applications.ts";
import type { EventType } from "../schema/vocabulary.ts";

/** The human words among the events: the first of them ends the silence. `acknowledged` is a machine's receipt. */
const answers: ReadonlySet<EventType> = new Set(["reply", "screen", "assessment", "interview", "offer", "accepted", "rejected"]);

/**
 * What happened, oldest first; the short form `applied:` counts as an `applied` event unless one is listed.
 * Events whose dates may be the same keep the order of the file.
 */
export function eventsOf(application: Application): readonly HuntEvent[] {
  const listed = application.events ?? [];
  const events =
    application.applied !== undefined && !listed.some((event) => event.type === "applied")
      ? [{ date: application.applied, type: "applied" } as const, ...listed]
      : listed;
  return events.every((event, index) => index === 0 || startOf(events[index - 1]) <= startOf(event))
    ? events
    : events.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
}

function startOf(event: HuntEvent | undefined): string {
  return event ? earliestDay(event.date) : "";
}

/** Whether a person answered with this event, kindly or not. */
export function isAnswer(event: HuntEvent): boolean {
  return answers.has(event.type);
}

/** The first event of the type, if any. */
export function firstOf(events: readonly HuntEvent[], type: EventType): HuntEvent | undefined {
  return events.find((event) => event.type === type);
}

/** The last event of the type, if any. */
export function lastOf(events: readonly HuntEvent[], type: EventType): HuntEvent | undefined {
  return events.findLast((event) => event.type === type);
}

/**
 * Days since the last event until `today`; undefined when there is no event or its day is not known.
 * An event in the future counts as today: 0.
 */
export function daysSinceLastEvent(events: readonly HuntEvent[], today: Day): number | undefined {
  const last = events.at(-1);
  return last && isDay(last.date) ? Math.max(0, daysBetween(last.date, today)) : undefined;
}

/**
 * Days of silence: since applying, or since the user's own last step after it, with no answer by a person yet.
 * Undefined when somebody answered, when it ended, or when the day of applying is not known.
 */
export function daysOfSilence(events: readonly HuntEvent[], today: Day): number | undefined {
  const applied = firstOf(events, "applied");
  if (!applied || !isDay(applied.date) || events.some((event) => isAnswer(event) || isEnd(event))) return undefined;
  return compareDates(applied.date, today) > 0 ? 0 : daysBetween(applied.date, today);
}

/** Whether the event ends the application: they said no, or the user did. */
export function isEnd(event: HuntEvent): boolean {
  return event.type === "rejected" || event.type === "declined" || event.type === "withdrawn";
}
