import * as v from "valibot";
import { type Day, type PartialDate, parseDate, parseDay, unknownDate } from "../dates/dates.ts";

/** A line of text that the user wrote; `description` is the help text shown in editors. */
export function text(description: string) {
  return v.pipe(v.string(), v.description(description));
}

/** A date known at least to the year. */
export function date(description: string) {
  return v.pipe(
    v.string(),
    v.check((value) => parseDate(value) !== undefined, "date"),
    v.description(description),
    v.transform((value) => value as PartialDate),
  );
}

/** The date of what happened, which may be known at least to the year, or not at all. */
export function dateOrUnknown(description: string) {
  return v.pipe(
    v.string(),
    v.check((value) => parseDate(value) !== undefined || value === unknownDate, "date or unknown"),
    v.description(description),
    v.transform((value) => value as PartialDate),
  );
}

/** A date known to the day. */
export function day(description: string) {
  return v.pipe(
    v.string(),
    v.check((value) => parseDay(value) !== undefined, "day"),
    v.description(description),
    v.transform((value) => value as Day),
  );
}

/** One of a few known words. */
export function word<const Words extends readonly [string, ...string[]]>(words: Words, description: string) {
  return v.pipe(v.picklist(words), v.description(description));
}

/** A list of short texts. */
export function texts(description: string) {
  return v.pipe(v.array(v.string()), v.readonly(), v.description(description));
}
