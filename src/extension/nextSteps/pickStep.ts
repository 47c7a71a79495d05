import * as v from "valibot";
import * as vscode from "vscode";
import type { Step } from "../../core/nextSteps/step.ts";
import { shortDayInWords } from "../../words/dates.ts";
import { inLabel } from "../../words/plainText.ts";
import { stepInWords, whyInWords } from "../../words/steps.ts";
import { type Draft, recordShape } from "../commands/command.ts";
import type { Environment } from "../commands/environment.ts";
import { Showable } from "../host/errors.ts";
import { currentRoutine, stepId } from "./currentSteps.ts";

/** Names a step: as a row of the view does, or by its application. */
export const stepShape = { ...recordShape, step: v.string() } as const;

/** The step that is meant, asked for among those that `fits` when it is not clear. Undefined when the user left. */
export async function pickStep(
  environment: Environment,
  title: string,
  given: Draft<typeof stepShape>,
  fits: (step: Step) => boolean = () => true,
): Promise<Step | undefined> {
  const { steps } = await currentRoutine(environment);
  const meant = steps.filter((step) => fits(step) && isMeant(step, given));
  if (meant.length === 0) {
    throw new Showable(
      given.step === undefined && given.record === undefined
        ? vscode.l10n.t("There is no such step just now.")
        : vscode.l10n.t("This step is no longer suggested."),
    );
  }
  if (meant.length === 1 && (given.step !== undefined || given.record !== undefined)) return meant[0];
  const chosen = await vscode.window.showQuickPick(
    meant.map((step) => ({
      label: inLabel(stepInWords(step)),
      description: step.state === "due" ? "" : shortDayInWords(step.due),
      detail: inLabel(whyInWords(step)),
      step,
    })),
    { title, placeHolder: vscode.l10n.t("Which step?"), matchOnDetail: true },
  );
  return chosen?.step;
}

function isMeant(step: Step, { folder, record, step: id }: Draft<typeof stepShape>): boolean {
  if (folder !== undefined && step.subject.folder !== folder) return false;
  if (id !== undefined) return stepId(step) === id;
  return record === undefined || (step.subject.kind === "application" && step.subject.record.key === record);
}
