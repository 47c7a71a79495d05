import type { LoggedApplication } from "../application/record.ts";
import type { Day } from "../dates/dates.ts";
import type { StepKind } from "../schema/vocabulary.ts";
import type { Changes } from "./changes.ts";
import { skip } from "./skipAndSnooze.ts";

/** Archives the applications and records the steps that each leaves out by it; see `leftOutByArchiving`. */
export function archiveChanges(
  records: readonly (readonly [LoggedApplication, readonly StepKind[]])[],
  today: Day,
): Changes {
  return {
    applications: records.flatMap(([{ key }, leftOut]) => [
      ...leftOut.map((step) => skip(key, step, today)),
      { kind: "setField", record: key, path: ["archived"], value: true } as const,
    ]),
  };
}

/** Brings archived applications back into sight. */
export function unarchiveChanges(records: readonly LoggedApplication[]): Changes {
  return {
    applications: records.map(
      ({ key }) => ({ kind: "setField", record: key, path: ["archived"], value: undefined }) as const,
    ),
  };
}
