import { addDays, type Day, type PartialDate, parseDate, parseDay } from "./dates.ts";
import { monthNamed } from "./suggestDate.ts";

/** A day with a time behind it, as programs write it into files that hold days. */
export type Timestamp =
  /** Midnight is how a program writes a day that has no time, whichever zone it names. */
  | { readonly kind: "midnight"; readonly day: Day }
  /** A time without a zone is that of who wrote it. */
  | { readonly kind: "time"; readonly day: Day; readonly time: string }
  /** With a zone, it was another day for people elsewhere: the one it names, and the one that may be meant. */
  | { readonly kind: "zoned"; readonly days: readonly [Day, Day] };

const form =
  /^(\d{4}-\d\d-\d\d)(?:[Tt]|[ \t]+)(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?([ \t]*(?:Z|UTC|GMT|[+-]\d\d?(?::?\d\d)?)?(?:\[[^\]]*\])?)$/i;
const mailForm =
  /^(?:[a-z]{3},[ \t]*)?(\d{1,2})[ \t]+([a-z]{3})[ \t]+(\d{4})[ \t]+(\d\d):[0-5]\d(?::[0-6]\d)?[ \t]+(?:[+-]\d{4}|GMT|UTC|UT|Z)(?:[ \t]*\([^)]*\))?$/i;
const longest = 80;

/** Reads a day with a time behind it: `2026-09-01T00:00:00Z`, `2026-09-01 14:30`; undefined for anything else. */
export function parseTimestamp(text: string): Timestamp | undefined {
  if (text.length > longest) return undefined;
  const parts = form.exec(text);
  if (!parts) return mailTimestamp(text);
  const [, date = "", hour = "", minute = "", second = "0", fraction = "", zone = ""] = parts;
  const day = parseDay(date);
  if (day === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  if ([hour, minute, second, fraction].every((part) => /^0*$/.test(part))) return { kind: "midnight", day };
  if (zone.trim() === "") return { kind: "time", day, time: `${hour.padStart(2, "0")}:${minute}` };
  return zoned(day, hour);
}

/** Reads the time of a mail's header, which always has a zone. */
function mailTimestamp(text: string): Timestamp | undefined {
  const [, date, month = "", year, hour = ""] = mailForm.exec(text) ?? [];
  if (date === undefined || Number(hour) > 23) return undefined;
  const day = parseDay(`${year}-${String(monthNamed(month)).padStart(2, "0")}-${date.padStart(2, "0")}`);
  return day && zoned(day, hour);
}

function zoned(day: Day, hour: string): Timestamp {
  const other = addDays(day, Number(hour) < 12 ? -1 : 1);
  return { kind: "zoned", days: other < day ? [other, day] : [day, other] };
}

/** The date that a text is read as: of a day with a time behind it that day, where it is certain. */
export function readDate(text = ""): PartialDate | undefined {
  const stamp = parseTimestamp(text);
  return stamp && stamp.kind !== "zoned" ? stamp.day : parseDate(text);
}
