import type { Day } from "../../../core/dates/dates.ts";
import type { Interval } from "../../../core/statistics/wilson.ts";

/** How numbers and days are written in a language. */
export interface Formats {
  readonly percent: (share: number) => string;
  /** "41–57%" */
  readonly range: (interval: Interval | undefined) => string;
  readonly count: (number: number) => string;
  /** With one decimal. */
  readonly rate: (number: number) => string;
  /** Three decimals, for q-values. */
  readonly chance: (number: number) => string;
  readonly day: (day: Day) => string;
  readonly list: (items: readonly string[]) => string;
}

/** `language` is a BCP 47 tag; one that nobody knows is read as English. */
export function formats(language: string): Formats {
  const locale = known(language);
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const rate = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const chance = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    percent: (share) => percent.format(share),
    range: (interval) => (interval ? `${whole.format(100 * interval.low)}–${percent.format(interval.high)}` : "–"),
    count: (number) => whole.format(number),
    rate: (number) => rate.format(number),
    chance: (number) => chance.format(number),
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    list: (items) => list.format(items),
  };
}

function known(language: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf([language])[0] ?? "en";
  } catch {
    return "en"; // Not the form of a language tag.
  }
}
