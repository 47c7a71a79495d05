import { addDays } from "../../../src/core/dates/dates.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { application, today } from "./log.ts";

/** Applied so many days ago, and answered `after` days later with a word of the type. */
export function answered(ago: number, after: number, type = "reply"): Application {
  const applied = addDays(today, -ago);
  return application([`${applied} applied`, `${addDays(applied, after)} ${type}`]);
}

/** Applied so many days ago; the log is kept up to today. */
export function waiting(ago: number): Application {
  return application([`${addDays(today, -ago)} applied`]);
}

export const kept = application([`${today} note`]);
