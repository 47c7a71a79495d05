import { compareDates, isDay } from "../dates/dates.ts";
import type { ApplicationEvent } from "../schema/applications.ts";
import type { EventType, StepKind } from "../schema/vocabulary.ts";

/**
 * Returns the events after `anchor`, one of `events`. Where the day of either is not known, an event counts when it may
 * have come after, so that a step that was done is never suggested again.
 */
export function eventsAfter(
  events: readonly ApplicationEvent[],
  anchor: ApplicationEvent,
): readonly ApplicationEvent[] {
  const place = events.indexOf(anchor);
  return events.filter(
    (event, index) =>
      index > place ||
      (event !== anchor && !(isDay(event.date) && isDay(anchor.date)) && compareDates(event.date, anchor.date) >= 0),
  );
}

/** The last of the events that is of one of the types, or leaves out one of the steps. */
export function lastSettling(
  events: readonly ApplicationEvent[],
  types: readonly EventType[],
  steps: readonly StepKind[],
): ApplicationEvent | undefined {
  return events.findLast((event) => types.includes(event.type) || isSkipOf(event, steps));
}

/** Whether the event leaves out one of the steps. */
export function isSkipOf(event: ApplicationEvent, steps: readonly StepKind[]): boolean {
  return event.type === "skipped" && event.step !== undefined && steps.includes(event.step);
}
