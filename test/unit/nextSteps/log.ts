import type { LoggedApplication } from "../../../src/core/application/record.ts";
import { type Day, parseDate, parseDay } from "../../../src/core/dates/dates.ts";
import type { Now } from "../../../src/core/dates/now.ts";
import { nextSteps } from "../../../src/core/nextSteps/nextSteps.ts";
import { type RoutineSettings, routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import type { Step } from "../../../src/core/nextSteps/step.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";
import type { Journal } from "../../../src/core/schema/journal.ts";
import { cancellations, eventTypes, stepKinds } from "../../../src/core/schema/vocabulary.ts";

export const jane = [{ name: "Jane Roe" }];

export function day(text: string): Day {
  const value = parseDay(text);
  if (value === undefined) throw new Error(`${text} is no day`);
  return value;
}

/**
 * One event per line: date, type (`skipped:step` for a skip, `interview!moved` for one that was cancelled, `screen~`
 * for what a machine did) and time, as in `2026-09-09 interview 14:30`.
 */
export function events(lines: string): readonly ApplicationEvent[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(eventOf);
}

function eventOf(line: string): ApplicationEvent {
  const [date = "", word = "", time] = line.split(" ");
  const [name, skip] = word.replace(/[!~].*/, "").split(":");
  const cancelled = cancellations.find((known) => word.endsWith(`!${known}`));
  const type = eventTypes.find((known) => known === name);
  const step = stepKinds.find((known) => known === skip);
  const parsed = parseDate(date);
  if (parsed === undefined || type === undefined || (skip !== undefined && step === undefined))
    throw new Error(`no event: ${line}`);
  return {
    date: parsed,
    type,
    ...(step === undefined ? {} : { step }),
    ...(time === undefined ? {} : { time }),
    ...(cancelled === undefined ? {} : { cancelled }),
    ...(word.endsWith("~") ? { automatic: true } : {}),
  };
}

export function northwind(lines: string, more: Partial<Application> = {}): LoggedApplication {
  return { key: "northwind", application: { company: "Northwind", role: "Engineer", ...more, events: events(lines) } };
}

export function stepsOn(
  today: string,
  records: readonly LoggedApplication[],
  more: {
    readonly journal?: Journal;
    readonly settings?: Partial<RoutineSettings>;
    readonly time?: string;
    readonly zone?: string;
  } = {},
): readonly Step[] {
  const { time, zone } = more;
  const now: Now = {
    today: day(today),
    ...(time === undefined ? {} : { time }),
    ...(zone === undefined ? {} : { zone }),
  };
  const hunt = { folder: "hunt", records, ...(more.journal ? { journal: more.journal } : {}) };
  return nextSteps([hunt], { ...routineDefaults, ...more.settings }, now);
}

/** A step in one line: state, kind, the day it is due and the last day it is suggested. */
export function brief({ state, kind, due, fades }: Step): string {
  return `${state} ${kind} ${due}${fades === undefined ? "" : ` until ${fades}`}`;
}
