import { addDays, type Day } from "../calendar/calendar.ts";
import type { ApplicationsChange, JournalChange } from "../document/change.ts";
import type { HuntEvent } from "../schema/applications.ts";
import type { StepKind } from "../schema/vocabulary.ts";
import { isEnd } from "../application/events.ts";
import type { KeyedApplication, Step } from "./step.ts";

/** Changes that belong together, and the file they are for. */
export type RoutineChanges =
  | { readonly file: "applications"; readonly changes: readonly ApplicationsChange[] }
  | { readonly file: "journal"; readonly changes: readonly JournalChange[] };

/** Leaves the step out for good: an event of the application; no more reminding of a person or a plan. */
export function skipChanges({ kind, subject }: Step, today: Day): RoutineChanges {
  switch (subject.kind) {
    case "application":
      return { file: "applications", changes: kind === "plan" ? [] : [skip(subject.record.key, kind, today)] };
    case "applications":
      return { file: "applications", changes: kind === "plan" ? [] : subject.records.map(({ key }) => skip(key, kind, today)) };
    case "person":
      return { file: "journal", changes: [{ kind: "setValue", path: ["people", subject.index, "every"], value: undefined }] };
    case "plan":
      return { file: "journal", changes: [{ kind: "setValue", path: ["plan", subject.index, "due"], value: undefined }] };
  }
}

/**
 * Whether the step can wait for another day. Thanks and preparing are bound to the interview and go by themselves; tidying
 * up several applications waits by itself; a person comes back by the interval the user wrote.
 */
export function canSnooze({ kind, subject }: Step): boolean {
  return subject.kind === "plan" || (subject.kind === "application" && kind !== "thank_you" && kind !== "prepare");
}

/** Puts the step off so that it is due on `until`, or on the working day after; undefined when it cannot wait. */
export function snoozeChanges(step: Step, until: Day): RoutineChanges | undefined {
  if (!canSnooze(step)) return undefined;
  const { subject } = step;
  if (subject.kind === "plan") return { file: "journal", changes: [{ kind: "setValue", path: ["plan", subject.index, "due"], value: until }] };
  if (subject.kind !== "application") return undefined;
  return {
    file: "applications",
    changes: [{ kind: "setField", record: subject.record.key, path: ["waiting_until"], value: addDays(until, -1) }],
  };
}

/** Archives the applications and records the steps that each leaves out by it; see `leftOutByArchiving`. */
export function archiveChanges(records: readonly (readonly [KeyedApplication, readonly StepKind[]])[], today: Day): readonly ApplicationsChange[] {
  return records.flatMap(([{ key }, leftOut]) => [
    ...leftOut.map((step) => skip(key, step, today)),
    { kind: "setField", record: key, path: ["archived"], value: true } as const,
  ]);
}

/** Logs the event. An end answers what a date was waited for, so `waiting_until` goes with it. */
export function eventChanges({ key, application }: KeyedApplication, event: HuntEvent): readonly ApplicationsChange[] {
  const added: ApplicationsChange = { kind: "addEvent", record: key, event };
  return isEnd(event) && application.waiting_until !== undefined
    ? [added, { kind: "setField", record: key, path: ["waiting_until"], value: undefined }]
    : [added];
}

function skip(record: string, step: StepKind, date: Day): ApplicationsChange {
  return { kind: "addEvent", record, event: { date, type: "skipped", step } };
}
