import type { LoggedApplication } from "../application/record.ts";
import { addDays, type Day } from "../dates/dates.ts";
import type { ApplicationsChange, JournalChange } from "../document/change.ts";
import type { StepKind } from "../schema/vocabulary.ts";
import { wasAcknowledged } from "./liveSteps.ts";
import type { Step } from "./step.ts";

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
      return {
        file: "applications",
        changes: kind === "plan" ? [] : subject.records.map(({ key }) => skip(key, kind, today)),
      };
    case "person":
      return {
        file: "journal",
        changes: (["every", "due"] as const).map((key) => ({
          kind: "setValue",
          path: ["people", subject.index, key],
          value: undefined,
        })),
      };
    case "plan":
      return {
        file: "journal",
        changes: [{ kind: "setValue", path: ["plan", subject.index, "due"], value: undefined }],
      };
  }
}

/** Whether the step can wait for another day: preparing can until the day of the interview. */
export function canSnooze({ kind, fades }: Step, today: Day): boolean {
  return kind !== "prepare" || fades === undefined || fades > today;
}

/** Puts the step off so that it is due on `until`, or on the working day after. */
export function snoozeChanges({ kind, subject }: Step, until: Day): RoutineChanges {
  switch (subject.kind) {
    case "application":
      return { file: "applications", changes: kind === "plan" ? [] : [putOff(subject.record, kind, until)] };
    case "applications":
      return {
        file: "applications",
        changes: kind === "plan" ? [] : subject.records.map((record) => putOff(record, kind, until)),
      };
    case "person":
      return { file: "journal", changes: [{ kind: "setValue", path: ["people", subject.index, "due"], value: until }] };
    case "plan":
      return { file: "journal", changes: [{ kind: "setValue", path: ["plan", subject.index, "due"], value: until }] };
  }
}

/**
 * A check-in with people who never wrote waits by `waiting_until`. Elsewhere that would be read as a date which they
 * named, and a letter must not speak of a date that nobody named: the step has a day of its own.
 */
function putOff({ key, application }: LoggedApplication, kind: StepKind, until: Day): ApplicationsChange {
  if (kind === "check_in" && !wasAcknowledged(application))
    return { kind: "setField", record: key, path: ["waiting_until"], value: addDays(until, -1) };
  return application.snoozed
    ? { kind: "setField", record: key, path: ["snoozed", kind], value: until }
    : { kind: "setField", record: key, path: ["snoozed"], value: { [kind]: until } };
}

/** Archives the applications and records the steps that each leaves out by it; see `leftOutByArchiving`. */
export function archiveChanges(
  records: readonly (readonly [LoggedApplication, readonly StepKind[]])[],
  today: Day,
): readonly ApplicationsChange[] {
  return records.flatMap(([{ key }, leftOut]) => [
    ...leftOut.map((step) => skip(key, step, today)),
    { kind: "setField", record: key, path: ["archived"], value: true } as const,
  ]);
}

function skip(record: string, step: StepKind, date: Day): ApplicationsChange {
  return { kind: "addEvent", record, event: { date, type: "skipped", step } };
}
