import type { LoggedApplication } from "../application/record.ts";
import type { Now } from "../dates/now.ts";
import type { StepKind } from "../schema/vocabulary.ts";
import { nextSteps } from "./nextSteps.ts";
import type { RoutineSettings } from "./settings.ts";

/** Archiving leaves out what is to come as well, however far away. */
const anyDays = 10_000;

/**
 * The steps that archiving the application now would leave out, to be asked about once and recorded as skipped. Looking
 * back and staying in touch go on after archiving; what a live application suggests is folded away with it, not
 * skipped.
 */
export function leftOutByArchiving(
  record: LoggedApplication,
  settings: RoutineSettings,
  now: Now,
): readonly StepKind[] {
  return nextSteps([{ folder: "", records: [record] }], { ...settings, comingDays: anyDays }, now)
    .map(({ kind }) => kind)
    .filter((kind) => kind === "rejection_thank_you");
}
