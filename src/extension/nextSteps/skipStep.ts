import * as vscode from "vscode";
import { skipChanges } from "../../core/nextSteps/changes.ts";
import { command } from "../commands/command.ts";
import { applyRoutine } from "./applyRoutine.ts";
import { pickStep, stepShape } from "./pickStep.ts";

/** Leaves a step out, for good. */
export const skipStep = command(stepShape, async (environment, given) => {
  const step = await pickStep(environment, vscode.l10n.t("Skip Step"), given);
  if (step) await applyRoutine(environment, step.subject.folder, skipChanges(step, environment.clock.today()));
});
