import { earliestDay } from "../dates/dates.ts";
import type { Journal, Plan, Reflection } from "../schema/journal.ts";
import type { Decision } from "./decision.ts";
import type { AnswerKey, Step } from "./steps.ts";

/** A reflection in the journal and its place in the list. */
export interface ReflectionInJournal {
  readonly index: number;
  readonly reflection: Reflection;
}

/**
 * Returns the journal's entry on this rejection: the last reflection on the application from that day on that has
 * answers. A note or a feeling alone stands for itself; a rejection after a reopening is reflected on anew.
 */
export function reflectionInJournal(
  { application, rejection }: Decision,
  journal: Journal,
): ReflectionInJournal | undefined {
  const reflections = journal.reflections ?? [];
  const index = reflections.findLastIndex(
    (reflection) =>
      application.id !== undefined &&
      reflection.application === application.id &&
      reflection.date >= earliestDay(rejection.date) &&
      (reflection.answers ?? reflection.skipped ?? reflection.asked) !== undefined,
  );
  const reflection = reflections[index];
  return reflection && { index, reflection };
}

/** The answer under the key, "" when there is none. */
export function answerOf(reflection: Partial<Reflection> | undefined, key: AnswerKey): string {
  return reflection?.answers?.[key] ?? "";
}

/**
 * Names of the wordings that other reflections asked the step with, latest first; of one day, the last in the file goes
 * first.
 */
export function usedWordings(journal: Journal, step: Step, except: ReflectionInJournal | undefined): readonly string[] {
  return (journal.reflections ?? [])
    .filter((_, index) => index !== except?.index)
    .toReversed()
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .flatMap(({ asked }) => asked?.[step] ?? []);
}

/**
 * The place of the plan that a reflection's two halves made, while it still says what they say; -1 when there is none.
 */
export function planIndex(journal: Journal, reflection: Reflection | undefined): number {
  const made = (plan: Plan) =>
    plan.from === reflection?.application &&
    plan.if === answerOf(reflection, "if") &&
    plan.then === answerOf(reflection, "then");
  return reflection?.application === undefined ? -1 : (journal.plan ?? []).findIndex(made);
}
