import { isDay, isKnown, type PartialDate, unknownDate } from "../dates/dates.ts";
import { suggestDate } from "../dates/suggestDate.ts";
import { parseTimestamp, readDate } from "../dates/timestamp.ts";
import type { ProblemDetail, Severity } from "./problem.ts";

/** The dates that a key may hold: see `fields.ts`. */
export type DateForm = "date or unknown" | "date" | "day";

export function isDateForm(message: string): message is DateForm {
  return message === "date or unknown" || message === "date" || message === "day";
}

/** A date in another form, as it is understood. `time` stands behind a day that is certain. */
export interface OtherDate {
  readonly read: PartialDate | undefined;
  readonly time?: string;
  readonly severity: Severity;
  readonly detail: ProblemDetail;
}

/**
 * Reads a date that is in no form of ours: a day with a time behind it as that day; where a zone leaves open which day
 * it was, as the month or the year, which are the same; another word for `unknown` as that.
 */
export function otherDate(key: string, value: string, form: DateForm): OtherDate {
  const stamp = parseTimestamp(value);
  if (stamp && stamp.kind !== "zoned") {
    const { day } = stamp;
    const time = stamp.kind === "time" ? { time: stamp.time } : {};
    return { read: day, ...time, severity: "hint", detail: { code: "date-with-time", value, day, ...time } };
  }
  const mayBeUnknown = form === "date or unknown";
  if (mayBeUnknown && !stamp && readDate(value) === unknownDate) {
    return { read: unknownDate, severity: "hint", detail: { code: "other-word", key, value, meant: unknownDate } };
  }
  const expected = mayBeUnknown ? "date" : form;
  if (stamp) {
    const part = form === "day" ? undefined : readDate(value);
    const read = part !== undefined && (mayBeUnknown || isKnown(part)) ? part : undefined;
    const severity = read === undefined ? "error" : "warning";
    return { read, severity, detail: { code: "not-a-date", expected, value, either: stamp.days } };
  }
  const suggestion = suggestDate(value);
  const isOfForm = suggestion !== undefined && (form !== "day" || isDay(suggestion));
  const detail = { code: "not-a-date", expected, value, ...(isOfForm ? { suggestion } : {}) } as const;
  return { read: undefined, severity: "error", detail };
}
