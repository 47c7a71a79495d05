import { eventsOf } from "../application/events.ts";
import type { LoggedApplication } from "../application/record.ts";
import { addDays, type Day, daysBetween, isDay } from "../dates/dates.ts";
import type { Journal } from "../schema/journal.ts";
import type { RoutineSettings } from "./settings.ts";
import { onWorkingDay, type Suggestion } from "./suggestion.ts";

/** For how many days, the first included, nothing is analysed after many rejections in a short time. */
const restDays = 3;

/**
 * Returns the day from which looking back is offered again after many rejections in a short time; undefined while they
 * ask for no rest. Each rest is for rejections that none was for before.
 */
export function restsUntil(
  records: readonly LoggedApplication[],
  { restAfterRejections, restWithinDays }: RoutineSettings,
  today: Day,
): Day | undefined {
  if (restAfterRejections <= 0) return undefined;
  let rests: Day | undefined;
  let recent: Day[] = [];
  for (const day of rejectionDays(records, today)) {
    recent = [...recent, day].filter((other) => daysBetween(other, day) < restWithinDays);
    if (recent.length < restAfterRejections) continue;
    rests = addDays(day, restDays);
    recent = [];
  }
  return rests !== undefined && rests > today ? rests : undefined;
}

/** How many rejections there are from one review of the must-haves to the next. */
const reviewEvery = 5;

/**
 * Suggests to go through the must-haves again after every fifth rejection of whatever kind since they were last gone
 * through, not on the day itself.
 */
export function reviewStep(
  records: readonly LoggedApplication[],
  { reviewed }: Journal,
  settings: RoutineSettings,
  today: Day,
): Suggestion | undefined {
  const since = rejectionDays(records, today).filter((day) => reviewed === undefined || day > reviewed);
  const last = since[Math.floor(since.length / reviewEvery) * reviewEvery - 1];
  if (last === undefined) return undefined;
  const due = addDays(last, settings.coolOffDays);
  return onWorkingDay({
    kind: "review_wants",
    why: { code: "rejections-since-review", again: reviewed !== undefined },
    due,
    fades: addDays(due, settings.fadesAfterDays),
  });
}

/** The days of all rejections up to today, earliest first. */
function rejectionDays(records: readonly LoggedApplication[], today: Day): readonly Day[] {
  return records
    .flatMap(({ application }) => eventsOf(application))
    .flatMap(({ type, date }) => (type === "rejected" && isDay(date) && date <= today ? [date] : []))
    .toSorted();
}
