import { eventsOf, lastOf } from "../application/events.ts";
import type { LoggedApplication } from "../application/record.ts";
import { addDays, type Day, isDay } from "../dates/dates.ts";
import type { ApplicationEvent } from "../schema/applications.ts";
import { restsUntil } from "./manyRejections.ts";
import type { RoutineSettings } from "./settings.ts";

/**
 * The morning from which looking back at a rejection is suggested; undefined without a rejection whose day is known.
 * Feelings first, facts later: the day of a rejection is for nothing else.
 */
export function coolOffEnds(events: readonly ApplicationEvent[], coolOffDays: number): Day | undefined {
  const rejected = lastOf(events, "rejected");
  return rejected && isDay(rejected.date) ? addDays(rejected.date, coolOffDays) : undefined;
}

/**
 * Returns the morning until which no looking back is suggested: because of any rejection, or of many in a short time.
 */
export function heldUntil(
  records: readonly LoggedApplication[],
  settings: RoutineSettings,
  today: Day,
): Day | undefined {
  const held = [analysisHeldUntil(records, settings.coolOffDays, today), restsUntil(records, settings, today)];
  return held
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}

/**
 * The morning until which nothing analytic is offered, because of any rejection; undefined when it may be.
 * Rejections dated later than `today` do not count.
 */
export function analysisHeldUntil(
  records: readonly LoggedApplication[],
  coolOffDays: number,
  today: Day,
): Day | undefined {
  const over = addDays(today, -coolOffDays);
  return records
    .flatMap(({ application }) =>
      eventsOf(application).filter(({ type, date }) => type === "rejected" && date > over && date <= today),
    )
    .map((event) => coolOffEnds([event], coolOffDays))
    .filter((end) => end !== undefined && end > today)
    .toSorted()
    .at(-1);
}
