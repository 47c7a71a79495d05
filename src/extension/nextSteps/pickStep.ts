import * as v from "valibot";
import type { Changes } from "../../core/actions/changes.ts";
import type { Step } from "../../core/nextSteps/step.ts";
import { shortDayInWords } from "../../words/dates.ts";
import { nextStepWords } from "../../words/nextSteps.ts";
import { inLabel } from "../../words/plainText.ts";
import { stepInWords, whyInWords } from "../../words/steps.ts";
import { type Known, recordShape } from "../commands/command.ts";
import type { Environment } from "../commands/environment.ts";
import { Showable } from "../host/errors.ts";
import type { Decision, Situation } from "../prompts/action.ts";
import type { Question } from "../prompts/ask.ts";
import { pick } from "../prompts/pick.ts";
import { questionFor } from "../prompts/questionFor.ts";
import { currentRoutine, stepId } from "./currentSteps.ts";

/** Names a step: as a row of the view does, or by its application. */
export const stepShape = { ...recordShape, step: v.string() } as const;

/** The step that a command is for. */
export interface ForStep {
  readonly step?: Step | undefined;
  /** Those to choose from while it is open. */
  readonly offered: readonly Step[];
}

/** Begins with the step that is meant, or with those that it may be. Rejects with a `Showable` when there is none. */
export async function beginStep(
  { environment }: Pick<Situation, "environment">,
  given: Known<typeof stepShape>,
  fits: (step: Step) => boolean = () => true,
): Promise<ForStep> {
  const { steps } = await currentRoutine(environment);
  const offered = steps.filter((step) => fits(step) && isMeant(step, given));
  const isNamed = given.step !== undefined || given.record !== undefined;
  if (offered.length === 0) {
    throw new Showable(isNamed ? nextStepWords.noLonger() : nextStepWords.none());
  }
  return { offered, ...(offered.length === 1 && isNamed && { step: offered[0] }) };
}

/** Which of these steps? */
export function stepQuestion<Answers extends ForStep>(offered: readonly Step[]): Question<Answers> {
  return questionFor<Answers, "step">("step", (frame) =>
    pick<Step>(frame, {
      placeholder: nextStepWords.which(),
      choices: offered.map((step) => ({
        label: inLabel(stepInWords(step)),
        description: step.state === "coming" ? shortDayInWords(step.due) : "",
        detail: inLabel(whyInWords(step)),
        value: step,
      })),
    }),
  );
}

/** The changes of the hunt that the step belongs to. */
export function changesOfStep(
  { hunts }: Environment,
  { subject }: Step,
  changes: Changes,
): Decision<undefined>["changes"] {
  const hunt = hunts.find(subject.folder);
  return hunt ? [[hunt, changes]] : [];
}

function isMeant(step: Step, { folder, record, step: id }: Known<typeof stepShape>): boolean {
  if (folder !== undefined && step.subject.folder !== folder) return false;
  if (id !== undefined) return stepId(step) === id;
  return record === undefined || (step.subject.kind === "application" && step.subject.record.key === record);
}
