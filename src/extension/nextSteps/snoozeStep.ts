import { canSnooze, snoozeChanges } from "../../core/actions/skipAndSnooze.ts";
import type { Day } from "../../core/dates/dates.ts";
import { day } from "../../core/schema/fields.ts";
import { commandWords } from "../../words/commands.ts";
import { dayWords } from "../../words/dayQuestions.ts";
import { action } from "../prompts/action.ts";
import { pickLaterDay } from "../prompts/pickLaterDay.ts";
import { questionFor } from "../prompts/questionFor.ts";
import { beginStep, changesOfStep, type ForStep, stepQuestion, stepShape } from "./pickStep.ts";

interface Snooze extends ForStep {
  readonly until?: Day | undefined;
}

/** Puts a step off until a day. */
export const snoozeStep = action({
  shape: { ...stepShape, until: day("The day it comes back.") },
  begin: async ({ until, ...given }, situation): Promise<Snooze> => ({
    ...(await beginStep(situation, given, (step) => canSnooze(step, situation.today))),
    until,
  }),
  title: () => commandWords.snooze(),
  questions: ({ today }, { offered }) => [
    stepQuestion<Snooze>(offered),
    questionFor<Snooze, "until">("until", (frame) => pickLaterDay(frame, dayWords.untilWhen(), today)),
  ],
  decide: ({ step, until }, { environment }) =>
    step && until
      ? { changes: changesOfStep(environment, step, snoozeChanges(step, until)), said: undefined }
      : undefined,
});
