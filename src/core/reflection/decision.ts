import { eventsOf } from "../application/events.ts";
import { earliestDay } from "../calendar/calendar.ts";
import type { ApplicationRecord } from "../document/document.ts";
import type { Application, HuntEvent } from "../schema/applications.ts";

/** An application with the rejection that a reflection is about. */
export interface Decision {
  readonly application: Application;
  readonly rejection: HuntEvent;
  /** What happened up to the rejection, oldest first, without it. */
  readonly before: readonly HuntEvent[];
  /** What came after it: thanks, feedback, notes. */
  readonly after: readonly HuntEvent[];
}

/** The last rejection of an application, with what lies before and after it; undefined when there is none. */
export function decisionOf(application: Application): Decision | undefined {
  const events = eventsOf(application);
  const at = events.findLastIndex((event) => event.type === "rejected");
  const rejection = events[at];
  return rejection && { application, rejection, before: events.slice(0, at), after: events.slice(at + 1) };
}

/** The record with the latest rejection; of several on one day, the one that stands first in the file. */
export function latestRejected(records: readonly ApplicationRecord[]): ApplicationRecord | undefined {
  let latest: { readonly record: ApplicationRecord; readonly day: string } | undefined;
  for (const record of records) {
    const rejection = decisionOf(record.application)?.rejection;
    const day = rejection && earliestDay(rejection.date);
    if (day !== undefined && (latest === undefined || day > latest.day)) latest = { record, day };
  }
  return latest?.record;
}
