/** A date as people write it in the log, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; it exists in the Gregorian calendar. */
export type PartialDate = string & { readonly brand: "date" };

/** A date known to the day, `YYYY-MM-DD`. It has no time and no time zone, so nothing can shift it. */
export type Day = PartialDate & { readonly precision: "day" };

/** The date of an event of which nobody knows when it was. It may be any day, and only an event may have it. */
export const unknownDate = "unknown" as PartialDate;

/** Days before and after all that people log, so far from either end of the calendar that days can be added to them. */
const [firstDay, lastDay] = ["0100-01-01", "9900-12-31"] as [Day, Day];

const form = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const msPerDay = 86_400_000;

/** The date a text names, or undefined when it is not of the form or no such day exists (`2026-02-30`). */
export function parseDate(text: string): PartialDate | undefined {
  if (!form.test(text)) return undefined;
  const month = text.length > 4 ? digits(text, 5, 7) : 1;
  const day = text.length > 7 ? digits(text, 8, 10) : 1;
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(digits(text, 0, 4), month);
  return exists ? (text as PartialDate) : undefined;
}

/** As {@link parseDate}, for a date that must be known to the day. */
export function parseDay(text: string): Day | undefined {
  const date = parseDate(text);
  return date !== undefined && isDay(date) ? date : undefined;
}

/** Whether the date is known to the day. */
export function isDay(date: PartialDate): date is Day {
  return date.length === 10;
}

/** Whether anything is known of the date, be it the year alone. */
export function isKnown(date: PartialDate): boolean {
  return date !== unknownDate;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((epoch(to) - epoch(from)) / msPerDay);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayOf(epoch(day) + count * msPerDay);
}

/** 1 for Monday … 7 for Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return new Date(epoch(day)).getUTCDay() || 7;
}

/** The day itself when it is Monday to Friday, else the Monday after. */
export function workingDayFrom(day: Day): Day {
  const past = weekday(day);
  return past <= 5 ? day : addDays(day, 8 - past);
}

/** Returns the day that is so many working days after `day`: Monday to Friday, whatever holidays there are. */
export function workingDaysAfter(day: Day, count: number): Day {
  let later = day;
  for (let left = count; left > 0; left--) later = workingDayFrom(addDays(later, 1));
  return later;
}

/** The first day a partial date may mean: `2026-09` → `2026-09-01`. */
export function earliestDay(date: PartialDate): Day {
  if (isDay(date)) return date;
  return isKnown(date) ? ((date + "-01-01".slice(date.length === 4 ? 0 : 3)) as Day) : firstDay;
}

/** The last day a partial date may mean: `2026-09` → `2026-09-30`. */
export function latestDay(date: PartialDate): Day {
  if (isDay(date)) return date;
  if (!isKnown(date)) return lastDay;
  const month = date.length === 4 ? "12" : date.slice(5);
  const year = date.slice(0, 4);
  return `${year}-${month}-${String(daysInMonth(Number(year), Number(month))).padStart(2, "0")}` as Day;
}

/**
 * Negative when `a` is certainly before `b`, positive when certainly after, zero when one may be the other
 * (`2026-09` and `2026-09-05`). So it finds contradictions; it is no order for sorting.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  if (!isKnown(a) || !isKnown(b)) return 0;
  const length = Math.min(a.length, b.length);
  const x = a.slice(0, length);
  const y = b.slice(0, length);
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * `Date.UTC` takes years below 100 for ones of the last century, so 400 years are added: after these the calendar
 * repeats.
 */
function epoch(day: Day): number {
  return Date.UTC(digits(day, 0, 4) + 400, digits(day, 5, 7) - 1, digits(day, 8, 10)) - 146_097 * msPerDay;
}

/** Many times faster than a number made from a part of the text; a long log asks for it a hundred thousand times. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let place = start; place < end; place++) number = number * 10 + text.charCodeAt(place) - 48;
  return number;
}

function dayOf(ms: number): Day {
  const date = new Date(ms);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as Day;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
