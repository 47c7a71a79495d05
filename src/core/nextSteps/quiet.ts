import { isWordOfEither } from "../application/eventKinds.ts";
import { eventsOf } from "../application/events.ts";
import type { LoggedApplication } from "../application/record.ts";
import { furthestStage } from "../application/stage.ts";
import { goesOn, stateOn } from "../application/standing.ts";
import { type Day, daysBetween, earliestDay, latestDay } from "../dates/dates.ts";
import type { Application } from "../schema/applications.ts";
import { applicationsUnderWay } from "./underWay.ts";

/** An application that went quiet, and the days since the last word of either side. */
export interface Quiet<Logged extends LoggedApplication> {
  readonly record: Logged;
  readonly days: number;
}

/**
 * Returns the applications in sight that go on at whichever stage, and where neither side has had a word for so many
 * days; the longest quiet first. Where something lies ahead, or a day is waited for, nothing is quiet; and a lead is
 * not, since nobody was asked. None for 0 days.
 */
export function quietApplications<Logged extends LoggedApplication>(
  records: readonly Logged[],
  afterDays: number,
  today: Day,
): readonly Quiet<Logged>[] {
  if (afterDays <= 0) return [];
  return records
    .flatMap((record) => {
      const days = daysOfQuiet(record.application, today);
      return days !== undefined && days >= afterDays ? [{ record, days }] : [];
    })
    .toSorted((a, b) => b.days - a.days);
}

function daysOfQuiet(application: Application, today: Day): number | undefined {
  if (!isBegun(application, today)) return undefined;
  if (application.waiting_until !== undefined && application.waiting_until >= today) return undefined;
  const events = eventsOf(application);
  if (events.some(({ date }) => earliestDay(date) > today)) return undefined;
  const word = events.findLast(isWordOfEither);
  return word && daysBetween(latestDay(word.date), today);
}

/** The other applications that go on when an offer was accepted, and whether anybody still counts on each. */
export interface Other<Logged extends LoggedApplication> {
  readonly record: Logged;
  readonly isLively: boolean;
}

/** Returns the applications in sight that go on, leads apart: where to withdraw once an offer was accepted. */
export function othersGoingOn<Logged extends LoggedApplication>(
  records: readonly Logged[],
  today: Day,
): readonly Other<Logged>[] {
  const { live } = applicationsUnderWay(records, today);
  return records
    .filter(({ application }) => isBegun(application, today))
    .map((record) => ({ record, isLively: live.includes(record) }));
}

/** Whether it is in sight, goes on, and is more than a lead. */
function isBegun(application: Application, today: Day): boolean {
  const events = eventsOf(application);
  return application.archived !== true && furthestStage(events) !== "lead" && goesOn(stateOn(events, today));
}
