import { isAnswer, isEnd, isRound } from "../application/eventKinds.ts";
import { eventsOf } from "../application/events.ts";
import type { LoggedApplication } from "../application/record.ts";
import { goesOn, type Standing, standingAfter, stateOf } from "../application/standing.ts";
import { compareDates, type Day } from "../dates/dates.ts";
import type { ApplicationsChange, Value } from "../document/change.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import type { Changes } from "./changes.ts";

/**
 * Logs the event. An end answers what a date was waited for, and whatever was put off, so these days go with it, and
 * talks and tasks that lie behind it are marked as cancelled. A word from them after an end brings the application
 * back, which is written down as well: on the day it came, today at the latest. Whatever makes it go on also brings it
 * back into sight.
 */
export function eventChanges({ key, application }: LoggedApplication, event: ApplicationEvent, today: Day): Changes {
  const add = (added: ApplicationEvent): ApplicationsChange => ({ kind: "addEvent", record: key, event: added });
  const set = (path: readonly (string | number)[], value: Value | undefined): ApplicationsChange => ({
    kind: "setField",
    record: key,
    path,
    value,
  });
  if (!isEnd(event)) {
    return {
      applications: [
        ...(bringsBack(application, event)
          ? [add({ date: event.date > today ? today : event.date, type: "reopened" })]
          : []),
        add(event),
        ...(bringsIntoSight(application, event) ? [set(["archived"], undefined)] : []),
      ],
    };
  }
  const by = event.type === "rejected" ? "by_them" : "by_me";
  const called = roundsBehind(application, event).map((index) => set(["events", index, "cancelled"], by));
  const over = (["waiting_until", "snoozed"] as const).filter((field) => application[field] !== undefined);
  return { applications: [...called, add(event), ...over.map((field) => set([field], undefined))] };
}

/** Whether it is a word from them, or a talk agreed on, of an application that has ended. */
function bringsBack(application: Application, event: ApplicationEvent): boolean {
  if (!isAnswer(event)) return false;
  const { state } = standingBefore(application, event);
  return state !== "live" && state !== "accepted" && !answersALetter(application, event);
}

/**
 * Whether it is a reply to a letter sent after the end, which brings nothing back by itself: most are polite, some
 * invite, and only who read it knows.
 */
export function answersALetter(application: Application, event: ApplicationEvent): boolean {
  const { state, letter } = standingBefore(application, event);
  return event.type === "reply" && letter && !goesOn(state);
}

function standingBefore(application: Application, event: ApplicationEvent): Readonly<Standing> {
  return standingAfter(eventsOf(application).filter(({ date }) => compareDates(date, event.date) <= 0));
}

/** Whether the application was archived, and goes on with this event. */
function bringsIntoSight(application: Application, event: ApplicationEvent): boolean {
  if (application.archived !== true) return false;
  if (!isAnswer(event) && event.type !== "reopened" && event.type !== "applied") return false;
  return goesOn(stateOf(eventsOf({ ...application, events: [...(application.events ?? []), event] })));
}

/** Returns the indexes of the talks and tasks that lie behind an end, of those that are still to take place. */
function roundsBehind({ events = [] }: Application, end: ApplicationEvent): readonly number[] {
  return events.flatMap((event, index) =>
    isRound(event) && event.cancelled === undefined && compareDates(event.date, end.date) > 0 ? [index] : [],
  );
}
