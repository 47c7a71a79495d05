import { type Day, isDay, type PartialDate } from "../dates/dates.ts";
import type { Now } from "../dates/now.ts";
import { onClockOf } from "../dates/zones.ts";
import type { ApplicationEvent } from "../schema/applications.ts";

/** A date and, where one is known, a time on the user's own clock. */
export interface OwnTime<Written extends PartialDate> {
  readonly date: Written | Day;
  readonly time?: string;
  /** The time as it is written, with its zone, where that may be another one: `09:00 America/Los_Angeles`. */
  readonly there?: string;
}

/**
 * Returns when the event is for the user: a time on another clock is moved to the user's own, and may be on another day
 * there. Where one of the two clocks is not known, the day is as it is written, and the time is left out.
 */
export function onOwnClock<Written extends PartialDate>(
  { date, time, zone }: ApplicationEvent & { readonly date: Written },
  { zone: home }: Now,
): OwnTime<Written> {
  if (zone === undefined) return { date, ...(time === undefined ? {} : { time }) };
  if (time === undefined) return { date, there: zone };
  const there = `${time} ${zone}`;
  const written: PartialDate = date;
  const own = home !== undefined && isDay(written) ? onClockOf(home, zone, { day: written, time }) : undefined;
  if (!own) return { date, there };
  return { date: own.day, time: own.time, ...(own.day === written && own.time === time ? {} : { there }) };
}
