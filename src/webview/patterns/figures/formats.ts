import type { Day } from "../../../core/dates/dates.ts";
import type { Interval } from "../../../core/statistics/wilson.ts";

/** How numbers and days are written in a language. */
export interface Formats {
  /** "41%", and "99.6%" where rounding would say none or all. */
  readonly percent: (share: number) => string;
  /** "41–57%" */
  readonly range: (interval: Interval | undefined) => string;
  readonly count: (number: number) => string;
  /** With one decimal, or as many as it takes not to say none. */
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
  const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 1 });
  const chance = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const list = new Intl.ListFormat(locale, { type: "unit" });
  const fine = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const finePercent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  /** None and all are never said by rounding: close to them stands a decimal. */
  const isClose = (share: number): boolean => (share > 0 && share < 0.005) || (share >= 0.995 && share < 1);
  const percentOf = (share: number): string => {
    if (!isClose(share)) return percent.format(share);
    if (share < 0.0005) return `<${finePercent.format(0.001)}`;
    return share >= 0.9995 ? `>${finePercent.format(0.999)}` : finePercent.format(share);
  };
  const bare = (share: number): string => {
    if (!isClose(share)) return whole.format(100 * share);
    return fine.format(100 * Math.min(0.999, Math.max(0.001, share)));
  };
  return {
    percent: percentOf,
    range: (interval) => (interval ? `${bare(interval.low)}–${percentOf(interval.high)}` : "–"),
    count: (number) => whole.format(number),
    rate: (number) => (number > 0 && number < 0.05 ? small : rate).format(number),
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
