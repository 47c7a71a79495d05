import { skipChanges } from "../../core/actions/skipAndSnooze.ts";
import { commandWords } from "../../words/commands.ts";
import { action } from "../prompts/action.ts";
import { beginStep, changesOfStep, type ForStep, stepQuestion, stepShape } from "./pickStep.ts";

/** Leaves a step out, for good. */
export const skipStep = action({
  shape: stepShape,
  begin: (given, situation) => beginStep(situation, given),
  title: () => commandWords.skipStep(),
  questions: (_, { offered }) => [stepQuestion<ForStep>(offered)],
  decide: ({ step }, { environment, today }) =>
    step && { changes: changesOfStep(environment, step, skipChanges(step, today)), said: undefined },
});
