import * as vscode from "vscode";

import { canSnooze, snoozeChanges } from "../../core/nextSteps/changes.ts";
import { day } from "../../core/schema/fields.ts";
import { command } from "../commands/command.ts";
import { pickLaterDay } from "../prompts/pickLaterDay.ts";
import { applyRoutine } from "./applyRoutine.ts";
import { pickStep, stepShape } from "./pickStep.ts";

/** Puts a step off until a day. */
export const snoozeStep = command(
  { ...stepShape, until: day("The day it comes back.") },
  async (environment, given) => {
    const title = vscode.l10n.t("Snooze");
    const step = await pickStep(environment, title, given, (candidate) =>
      canSnooze(candidate, environment.clock.today()),
    );
    if (!step) return;
    const until = given.until ?? (await pickLaterDay(title, vscode.l10n.t("Until when?"), environment.clock.today()));
    if (until !== undefined) await applyRoutine(environment, step.subject.folder, snoozeChanges(step, until));
  },
);
