import { type Day, type PartialDate, parseDate, parseDay } from "../../../src/core/dates/dates.ts";
import { type Circumstances, circumstancesOf } from "../../../src/core/reflection/conditions.ts";
import { type Decision, decisionOf } from "../../../src/core/reflection/decision.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";
import type { Journal } from "../../../src/core/schema/journal.ts";
import type { EventType } from "../../../src/core/schema/vocabulary.ts";

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new RangeError(text);
  return parsed;
}

export function date(text: string): PartialDate {
  const parsed = parseDate(text);
  if (!parsed) throw new RangeError(text);
  return parsed;
}

export function event(on: string, type: EventType, more: Partial<ApplicationEvent> = {}): ApplicationEvent {
  return { date: date(on), type, ...more };
}

/** An application that was turned down on 20 September 2026 after the events given, `MM-DD`s of that year. */
export function rejected(
  events: readonly ApplicationEvent[],
  rejection: Partial<ApplicationEvent> = {},
  more: Partial<Application> = {},
): Application {
  return {
    id: "northwind",
    company: "Northwind",
    role: "Engineer",
    ...more,
    events: [...events, event("2026-09-20", "rejected", rejection)],
  };
}

export function decided(application: Application): Decision {
  const decision = decisionOf(application);
  if (!decision) throw new RangeError("not rejected");
  return decision;
}

export function circumstances(
  application: Application,
  others: readonly Application[] = [],
  journal: Journal = {},
): Circumstances {
  const records = [application, ...others].map((one, index) => ({ key: `record ${index}`, application: one }));
  return circumstancesOf(decided(application), records, journal, day("2026-09-22"));
}
