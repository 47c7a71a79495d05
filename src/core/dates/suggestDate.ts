import { type PartialDate, parseDate } from "./dates.ts";

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * The date that a text in another form certainly means, such as `2026/9/1`, `1.9.2026`, `Sep 1, 2026`,
 * `2026/9/1 14:30`. Undefined when it may mean two days (`8/9/2026`, a time with a zone) or none (`2026-02-30`).
 */
export function suggestDate(text: string): PartialDate | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 40) return undefined;
  const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ][\d:.,]+)?$/.exec(trimmed);
  if (yearFirst) return compose(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(trimmed);
  if (dotted) return compose(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(trimmed);
  if (slashed) {
    const [, a, b, year] = slashed;
    const dayFirst = compose(year, b, a);
    const monthFirst = compose(year, a, b);
    return dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst
      ? (dayFirst ?? monthFirst)
      : undefined;
  }
  const named =
    /^(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+)?([a-z]{3,9})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?,?\s+(\d{4})$/i.exec(trimmed);
  if (named) {
    const [, before, name = "", after, year] = named;
    const month = monthNamed(name.toLowerCase());
    return month > 0 && !(before && after) ? compose(year, String(month), before ?? after) : undefined;
  }
  return undefined;
}

/** The number of the month with that name, or its first three letters, or `sept`; 0 for none. */
function monthNamed(name: string): number {
  return (
    months.findIndex(
      (month) => name === month || name === month.slice(0, 3) || (name === "sept" && month === "september"),
    ) + 1
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
