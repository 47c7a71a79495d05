import type { LoggedApplication } from "../application/record.ts";
import { addDays, type Day } from "../dates/dates.ts";
import type { ApplicationsChange } from "../document/change.ts";
import type { Path } from "../document/document.ts";
import { wasAcknowledged } from "../nextSteps/liveSteps.ts";
import type { RoutineKind, Step } from "../nextSteps/step.ts";
import { type StepKind, stepKinds } from "../schema/vocabulary.ts";
import type { Changes } from "./changes.ts";

/**
 * Leaves the step out for good: an event of the application; no more reminding of a person or a plan. A plan that
 * waits for no day is let go: it is done with, and stays in the journal.
 */
export function skipChanges({ kind, subject }: Step, today: Day): Changes {
  switch (subject.kind) {
    case "application":
      return { applications: isStepKind(kind) ? [skip(subject.record.key, kind, today)] : [] };
    case "applications":
      return {
        applications: isStepKind(kind) ? subject.records.map(({ key }) => skip(key, kind, today)) : [],
      };
    case "person":
      return {
        journal: (["every", "due"] as const).map((key) => ({
          kind: "setValue",
          path: ["people", subject.index, key],
          value: undefined,
        })),
      };
    case "plan":
      return {
        journal: [
          subject.plan.due === undefined
            ? { kind: "setValue", path: ["plan", subject.index, "done"], value: today }
            : { kind: "setValue", path: ["plan", subject.index, "due"], value: undefined },
        ],
      };
    case "wants":
      return reviewedChanges(today);
  }
}

function isStepKind(kind: RoutineKind): kind is StepKind {
  return stepKinds.some((known) => known === kind);
}

/** Steps of which the last day is one that others set. */
const untilTheirDay: ReadonlySet<Step["kind"]> = new Set(["prepare", "apply_by", "hand_in_by", "answer_by"]);

/** Whether the step can wait for another day: preparing can until the day of the talk, and must-haves wait anyway. */
export function canSnooze({ kind, fades }: Step, today: Day): boolean {
  return kind !== "review_wants" && (!untilTheirDay.has(kind) || fades === undefined || fades > today);
}

/** Puts the step off so that it is due on `until`, or on the working day after. */
export function snoozeChanges({ kind, subject }: Step, until: Day): Changes {
  switch (subject.kind) {
    case "application":
      return { applications: isStepKind(kind) ? [putOff(subject.record, kind, until)] : [] };
    case "applications":
      return {
        applications: isStepKind(kind) ? subject.records.map((record) => putOff(record, kind, until)) : [],
      };
    case "person":
      return { journal: [{ kind: "setValue", path: ["people", subject.index, "due"], value: until }] };
    case "plan":
      return { journal: [{ kind: "setValue", path: ["plan", subject.index, "due"], value: until }] };
    case "wants":
      return {};
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

/** Notes that the must-haves were gone through today. */
export function reviewedChanges(today: Day): Changes {
  return { journal: [{ kind: "setValue", path: ["reviewed"], value: today }] };
}

/** Notes the day at the path of a person or a plan in the journal; see `currentPath`. */
export function dayChanges(path: Path, key: "last" | "done", today: Day): Changes {
  return { journal: [{ kind: "setValue", path: [...path, key], value: today }] };
}

/** The event that says that a step was left out. */
export function skip(record: string, step: StepKind, date: Day): ApplicationsChange {
  return { kind: "addEvent", record, event: { date, type: "skipped", step } };
}
