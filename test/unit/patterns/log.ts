import { type Day, parseDate, parseDay } from "../../../src/core/dates/dates.ts";
import { type Patterns, patterns } from "../../../src/core/patterns/patterns.ts";
import type { Filter } from "../../../src/core/patterns/scope.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { type EventType, eventTypes } from "../../../src/core/schema/vocabulary.ts";

export function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`${text} is not a day`);
  return found;
}

export const today = day("2026-10-01");

/** An event from its short form, `2026-09-01 rejected`. */
export function event(short: string, more: Omit<Partial<ApplicationEvent>, "date" | "type"> = {}): ApplicationEvent {
  const [written = "", type] = short.split(" ");
  const date = parseDate(written);
  const known = eventTypes.find((one): one is EventType => one === type);
  if (date === undefined || known === undefined) throw new Error(`${short} is not an event`);
  return { date, type: known, ...more };
}

let count = 0;

/** An application with the events of these short forms. */
export function application(
  events: readonly (string | ApplicationEvent)[],
  more: Partial<Application> = {},
): Application {
  return {
    company: `Company ${++count}`,
    role: "Developer",
    events: events.map((one) => (typeof one === "string" ? event(one) : one)),
    ...more,
  };
}

export function times<T>(n: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: n }, (_, index) => make(index));
}

export function summary(applications: readonly Application[], filter?: Filter, since?: Day): Patterns {
  return patterns([{ applications, since }], today, filter);
}
