import { addDays, type Day, daysBetween, workingDayFrom } from "../dates/dates.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import type { RoutineKind, Step, Subject, Why } from "./step.ts";

/** A step that is not yet placed in today's list. */
export interface Suggestion {
  readonly kind: RoutineKind;
  readonly why: Why;
  readonly due: Day;
  readonly fades?: Day;
  readonly event?: ApplicationEvent;
}

/**
 * The suggestion on working days only: the weekend is left alone. What falls due on it does not fade before it is seen.
 */
export function onWorkingDay(suggestion: Suggestion): Suggestion {
  const due = workingDayFrom(suggestion.due);
  return suggestion.fades === undefined || suggestion.fades >= due
    ? { ...suggestion, due }
    : { ...suggestion, due, fades: due };
}

/**
 * The suggestion as the user put it off to `until`, or to the working day from it on, if it was due before. Put off
 * beyond its last day it stays for as long as it would have: who chose the day wants to see it.
 */
export function putOff(suggestion: Suggestion, until: Day | undefined): Suggestion {
  if (until === undefined || until <= suggestion.due) return suggestion;
  const isOver = suggestion.fades !== undefined && suggestion.fades < until;
  return onWorkingDay({
    ...suggestion,
    due: until,
    ...(isOver ? { fades: addDays(until, daysBetween(suggestion.due, suggestion.fades)) } : {}),
  });
}

/** The suggestion as the application's steps were put off. */
export function asSnoozed(suggestion: Suggestion, { snoozed = {} }: Application): Suggestion {
  const days: Readonly<Partial<Record<RoutineKind, Day | undefined>>> = snoozed;
  return putOff(suggestion, days[suggestion.kind]);
}

/** The suggestion, due on `day` at the earliest; what is out of date by today stays so. */
export function notBefore(suggestion: Suggestion, day: Day): Suggestion {
  return suggestion.due >= day ? suggestion : onWorkingDay({ ...suggestion, due: day });
}

export function hasFaded(suggestion: Suggestion, today: Day): boolean {
  return suggestion.fades !== undefined && suggestion.fades < today;
}

/** The step as of today; undefined when it is out of date or further ahead than `comingDays`. */
export function place(suggestion: Suggestion, subject: Subject, comingDays: number, today: Day): Step | undefined {
  if (hasFaded(suggestion, today) || suggestion.due > addDays(today, comingDays)) return undefined;
  return { ...suggestion, subject, state: suggestion.due <= today ? "due" : "coming" };
}
