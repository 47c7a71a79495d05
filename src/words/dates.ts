import * as l10n from "@vscode/l10n";
import { type Day, isDay, isKnown, type PartialDate } from "../core/dates/dates.ts";
import { spokenLanguage } from "./language.ts";

/** The day with its weekday: "Sunday, 20 September 2026". */
export function dayInWords(day: Day): string {
  return inForm(day, { dateStyle: "full" });
}

/** The day in a narrow row: "Thu, 24 Sep". The year goes without saying when it is near. */
export function shortDayInWords(day: Day): string {
  return inForm(day, { weekday: "short", day: "numeric", month: "short" });
}

/** "9 September 2026", or as much of it as is known. */
export function dateInWords(date: PartialDate): string {
  if (!isKnown(date)) return l10n.t("date unknown");
  if (date.length === 4) return date;
  return inForm(date, isDay(date) ? { dateStyle: "long" } : { month: "long", year: "numeric" });
}

/** "1 May 2026 to 9 September 2026"; both are given in words. */
export function fromToInWords(from: string, to: string): string {
  return l10n.t("{0} to {1}", from, to);
}

/** As making a form takes long beside using it, each is made once a language. */
const formats = new Map<string, Intl.DateTimeFormat>();

function inForm(date: PartialDate, form: Intl.DateTimeFormatOptions): string {
  const language = spokenLanguage();
  const key = `${language} ${JSON.stringify(form)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" });
    formats.set(key, format);
  }
  return format.format(new Date(date));
}
