import { isRound } from "../application/eventKinds.ts";
import { isCancelled } from "../application/events.ts";
import type { LoggedApplication } from "../application/record.ts";
import type { PartialDate } from "../dates/dates.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import type { Cancellation } from "../schema/vocabulary.ts";
import type { Changes } from "./changes.ts";

/** An event of the list, and its index there. */
export type ListedEvent = readonly [index: number, event: ApplicationEvent];

/** Returns the events that are written in the list, in the order of the file. */
export function listedEvents({ events = [] }: Application): readonly ListedEvent[] {
  return events.map((event, index) => [index, event]);
}

/** Returns the talks and tasks that took place, or are to. */
export function roundsListed(application: Application): readonly ListedEvent[] {
  return listedEvents(application).filter(([, event]) => isRound(event) && !isCancelled(event));
}

/**
 * Moves a talk to another day: the old one stays in the history, and the new one says all the same but for the time and
 * for what was noted of the old day.
 */
export function moveTalkChanges({ key }: LoggedApplication, [index, event]: ListedEvent, date: PartialDate): Changes {
  const { time: _, note: _note, hours: _hours, ...same } = event;
  return {
    applications: [cancelled(key, index, "moved"), { kind: "addEvent", record: key, event: { ...same, date } }],
  };
}

/** Notes why a talk or a task did not take place; it stays in the history and counts nowhere. */
export function cancelChanges({ key }: LoggedApplication, [index]: ListedEvent, why: Cancellation): Changes {
  return { applications: [cancelled(key, index, why)] };
}

/** The part of an event that was written down wrong, as it is right. */
export type Correction = {
  readonly [Key in "date" | "time" | "type" | "round" | "note"]?: NonNullable<ApplicationEvent[Key]>;
};

/** Corrects an event; undefined when nothing is said of it. */
export function editEventChanges(
  { key }: LoggedApplication,
  [index]: ListedEvent,
  { date, time, type, round, note }: Correction,
): Changes | undefined {
  const applications = Object.entries({ date, time, type, round, note }).flatMap(([field, value]) =>
    value === undefined ? [] : [{ kind: "setField", record: key, path: ["events", index, field], value } as const],
  );
  return applications.length > 0 ? { applications } : undefined;
}

/** Removes an event that was never so. */
export function removeEventChanges({ key }: LoggedApplication, [index, event]: ListedEvent): Changes {
  return { applications: [{ kind: "removeEvent", record: key, index, event }] };
}

function cancelled(record: string, index: number, value: Cancellation) {
  return { kind: "setField", record, path: ["events", index, "cancelled"], value } as const;
}
