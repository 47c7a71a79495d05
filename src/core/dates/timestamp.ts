import { addDays, type Day, type PartialDate, parseDate, parseDay, unknownDate } from "./dates.ts";
import { monthNamed } from "./suggestDate.ts";

/** A day with a time behind it, as programs write it into files that hold days. */
export type Timestamp =
  /** Midnight is how a program writes a day that has no time, whichever zone it names. */
  | { readonly kind: "midnight"; readonly day: Day }
  /** A time without a zone is that of who wrote it. */
  | { readonly kind: "time"; readonly day: Day; readonly time: string }
  /** With a zone, it was another day for people elsewhere: the one it names, and the one that may be meant. */
  | { readonly kind: "zoned"; readonly days: readonly [Day, Day]; readonly written: Written };

/** A time with a zone, as it is written. */
interface Written {
  readonly day: Day;
  readonly time: string;
  /** The name of the zone; undefined where only its distance from UTC is told. */
  readonly zone?: string;
  /** The same moment in UTC, where it is a full minute: its day, and the minutes since midnight there. */
  readonly utc?: { readonly day: Day; readonly minute: number };
}

const form =
  /^(\d{4}-\d\d-\d\d)(?:[Tt]|[ \t]+)(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?([ \t]*(?:Z|UTC|GMT|[+-]\d\d?(?::?\d\d)?)?(?:\[[^\]]*\])?)$/i;
const mailForm =
  /^(?:[a-z]{3},[ \t]*)?(\d{1,2})[ \t]+([a-z]{3})[ \t]+(\d{4})[ \t]+(\d\d):([0-5]\d)(?::[0-6]\d)?[ \t]+(?:[+-]\d{4}|GMT|UTC|UT|Z)(?:[ \t]*\([^)]*\))?$/i;
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
  const time = `${hour.padStart(2, "0")}:${minute}`;
  const utc = /^0*$/.test(second + fraction) ? inUtc(day, time, zone) : undefined;
  return zoned({ day, time, ...zoneNamed(zone), ...(utc ? { utc } : {}) });
}

/** Reads the time of a mail's header, which always has a zone. */
function mailTimestamp(text: string): Timestamp | undefined {
  const [, date, month = "", year, hour = "", minute = ""] = mailForm.exec(text) ?? [];
  if (date === undefined || Number(hour) > 23) return undefined;
  const day = parseDay(`${year}-${String(monthNamed(month)).padStart(2, "0")}-${date.padStart(2, "0")}`);
  return day && zoned({ day, time: `${hour}:${minute}` });
}

function zoned(written: Written): Timestamp {
  const { day, time } = written;
  const other = addDays(day, time < "12" ? -1 : 1);
  return { kind: "zoned", days: other < day ? [other, day] : [day, other], written };
}

function zoneNamed(zone: string): { readonly zone?: string } {
  const [, name] = /\[([^\]]+)\]/.exec(zone) ?? [];
  if (name !== undefined) return { zone: name };
  return /^\s*(?:Z|UTC|GMT|[+-]00?(?::?00)?)\s*$/i.test(zone) ? { zone: "UTC" } : {};
}

function inUtc(day: Day, time: string, zone: string): Written["utc"] {
  const [, sign = "+", hours = "0", minutes = "0"] = /([+-])(\d\d?)(?::?(\d\d))?/.exec(zone) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) - ahead;
  const days = Math.floor(minute / minutesOfDay);
  return { day: addDays(day, days), minute: minute - days * minutesOfDay };
}

const minutesOfDay = 24 * 60;

/**
 * Returns the day that begins at each of these times, where they may all be midnight in one place: at the same minute
 * of the day, or at two that summer time sets an hour apart. Undefined where one is at another minute.
 */
export function daysByMidnight(texts: readonly string[]): readonly Day[] | undefined {
  const moments = texts.map(utcOf);
  const minutes = new Set(moments.map((moment) => moment?.minute));
  const [a = 0, b = a] = minutes;
  if (minutes.size > 2 || minutes.has(undefined)) return undefined;
  if (minutes.size === 2 && ![60, minutesOfDay - 60].includes(Math.abs(a - b))) return undefined;
  return moments.flatMap((moment) => (moment ? [beginningAt(moment)] : []));
}

function utcOf(text: string): Written["utc"] {
  const stamp = parseTimestamp(text);
  if (stamp?.kind === "midnight") return { day: stamp.day, minute: 0 };
  return stamp?.kind === "zoned" ? stamp.written.utc : undefined;
}

/** East of Greenwich a day begins on the evening before, west of it in the morning. */
function beginningAt({ day, minute }: NonNullable<Written["utc"]>): Day {
  return minute >= minutesOfDay / 2 ? addDays(day, 1) : day;
}

/** Returns as much of the date as two days have in common: the month or the year; unknown where they share none. */
function commonPart([a, b]: readonly [Day, Day]): PartialDate {
  if (a.slice(0, 7) === b.slice(0, 7)) return a.slice(0, 7) as PartialDate;
  return a.slice(0, 4) === b.slice(0, 4) ? (a.slice(0, 4) as PartialDate) : unknownDate;
}

const saysUnknown = /^\s*(?:unknown|unbekannt)\s*$/i;

/**
 * Returns the date that a text is read as: of a day with a time behind it that day, or as much of it as is certain
 * whatever the zone.
 */
export function readDate(text = ""): PartialDate | undefined {
  const stamp = parseTimestamp(text);
  if (stamp) return stamp.kind === "zoned" ? commonPart(stamp.days) : stamp.day;
  return saysUnknown.test(text) ? unknownDate : parseDate(text);
}
