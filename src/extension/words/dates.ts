import * as vscode from "vscode";
import type { Day } from "../../core/dates/dates.ts";

/** The day as people say it, with its weekday: "Sunday, 20 September 2026". */
export function dayInWords(day: Day): string {
  return new Intl.DateTimeFormat(vscode.env.language, { dateStyle: "full", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
