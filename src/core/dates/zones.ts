import { tzOffset } from "@date-fns/tz/tzOffset";
import { type Day, parseDay } from "./dates.ts";

/** A day and a time of it, `HH:MM`, as a clock on the wall shows them. */
export interface WallTime {
  readonly day: Day;
  readonly time: string;
}

/**
 * Returns the day and time on a clock in the zone `home` when one in `zone` shows the given; undefined where one of the
 * names (IANA, `Europe/Berlin`) is of no zone.
 */
export function onClockOf(home: string, zone: string, { day, time }: WallTime): WallTime | undefined {
  const shown = Date.parse(`${day}T${time}Z`);
  // The distance from UTC is that of the moment itself, which a first guess comes close enough to.
  const moment = shown - distance(zone, shown - distance(zone, shown));
  const here = moment + distance(home, moment);
  if (!Number.isFinite(here)) return undefined;
  const text = new Date(here).toISOString();
  const own = parseDay(text.slice(0, 10));
  return own && { day: own, time: text.slice(11, 16) };
}

/** From UTC, in milliseconds; NaN where there is no such zone. */
function distance(zone: string, moment: number): number {
  const minutes: unknown = tzOffset(zone, new Date(moment));
  return typeof minutes === "number" ? minutes * 60_000 : Number.NaN;
}
