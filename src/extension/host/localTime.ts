import type { Day } from "../../core/dates/dates.ts";

/** The day where the machine is. */
export function localDay(now: Date): Day {
  const pad = (value: number, length: number): string => String(value).padStart(length, "0");
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}` as Day;
}

/** The name of the zone the machine is in: `Europe/Berlin`. */
export function localZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * Milliseconds until the next day has begun; a day with a change of the clocks has 23 or 25 hours, which the local
 * constructor knows.
 */
export function untilMidnight(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime() + 1000;
}
