import { type Day, daysBetween } from "../dates/dates.ts";

const origin = "2000-01-01" as Day;
/** A long log has few different days, and asks for each a hundred times. */
const known = new Map<Day, number>();

/** Returns the number of the day, counted from any one day: two of them tell the days between. */
export function dayNumber(day: Day): number {
  let number = known.get(day);
  if (number === undefined) known.set(day, (number = daysBetween(origin, day)));
  return number;
}
