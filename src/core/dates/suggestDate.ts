import { type PartialDate, parseDate } from "./dates.ts";

/** The names of each month in English and German, the first three letters of each being one as well. */
const months = [
  ["january", "januar", "jänner"],
  ["february", "februar", "feber"],
  ["march", "märz", "mrz"],
  ["april"],
  ["may", "mai"],
  ["june", "juni"],
  ["july", "juli"],
  ["august"],
  ["september", "sept"],
  ["october", "oktober"],
  ["november"],
  ["december", "dezember"],
] as const;

const weekday =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+|^(?:mo(?:ntag)?|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag)?|sa(?:mstag)?|sonnabend|so(?:nntag)?)\.?,?\s+(?:den\s+)?/i;
const time = /[,\s]+(?:(?:at|um)\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:uhr|h|[ap]\.?m\.?)?$/i;

const longest = 60;

/**
 * Returns the date that a text in another form certainly means, as letters, sheets, file names and calendars write it
 * in English or German: `2026/9/1`, `20260901`, `1.9.2026`, `Tue, Sep 1, 2026`, `1. September 2026, 14:30 Uhr`.
 * Undefined when it may mean two days (`8/9/2026`, a time with a zone) or none (`2026-02-30`).
 */
export function suggestDate(text: string): PartialDate | undefined {
  if (text.length > longest) return undefined;
  const plain = text.normalize("NFC").replaceAll(/\s+/g, " ").trim().replace(weekday, "").replace(time, "");
  return yearFirst(plain) ?? dotted(plain) ?? slashed(plain) ?? named(plain);
}

function yearFirst(text: string): PartialDate | undefined {
  const parts =
    /^(\d{4})[-/._](\d{1,2})(?:[-/._](\d{1,2}))?(?:T[\d:.,]+)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6})?$/.exec(text);
  return parts ? compose(parts[1], parts[2], parts[3]) : undefined;
}

function dotted(text: string): PartialDate | undefined {
  const parts = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  return parts ? compose(parts[3], parts[2], parts[1]) : undefined;
}

/** Day first or month first: certain only when the other would be no day, or the same. */
function slashed(text: string): PartialDate | undefined {
  const [, a, b, year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  const dayFirst = compose(year, b, a);
  const monthFirst = compose(year, a, b);
  return dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst
    ? (dayFirst ?? monthFirst)
    : undefined;
}

function named(text: string): PartialDate | undefined {
  const [, before, name = "", after, year] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\.?[ -]?(?:of )?)?(\p{L}{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,?[ -](\d{4})$/iu.exec(
      text,
    ) ?? [];
  const month = monthNamed(name);
  return month > 0 && !(before && after) ? compose(year, String(month), before ?? after) : undefined;
}

/** Returns the number of the month of that name, or of its first three letters; 0 for none. */
export function monthNamed(name: string): number {
  const plain = name.toLowerCase();
  return (
    months.findIndex((names: readonly string[]) => names.some((one) => plain === one || plain === one.slice(0, 3))) + 1
  );
}

function compose(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): PartialDate | undefined {
  const two = (part: string | undefined) => (part === undefined ? "" : `-${part.padStart(2, "0")}`);
  return year === undefined ? undefined : parseDate(`${year}${two(month)}${two(day)}`);
}
