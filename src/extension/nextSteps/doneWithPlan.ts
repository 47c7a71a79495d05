import { dayChanges } from "../../core/actions/skipAndSnooze.ts";
import { commandWords } from "../../words/commands.ts";
import { action } from "../prompts/action.ts";
import { beginStep, changesOfStep, type ForStep, stepQuestion, stepShape } from "./pickStep.ts";

/** Ends a plan, which was followed or is let go. It stays in the journal. */
export const doneWithPlan = action({
  shape: stepShape,
  begin: (given, situation) => beginStep(situation, given, ({ subject }) => subject.kind === "plan"),
  title: () => commandWords.doneWithPlan(),
  questions: (_, { offered }) => [stepQuestion<ForStep>(offered)],
  decide: ({ step }, { environment, today }) =>
    step?.subject.kind === "plan"
      ? {
          changes: changesOfStep(environment, step, dayChanges(["plan", step.subject.index], "done", today)),
          said: undefined,
        }
      : undefined,
});
