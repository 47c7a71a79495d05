import * as vscode from "vscode";
import { leftOutByArchiving } from "../../core/nextSteps/archive.ts";
import { archiveChanges } from "../../core/nextSteps/changes.ts";
import { oneLine } from "../../words/plainText.ts";
import { command, recordShape } from "../commands/command.ts";
import type { Environment } from "../commands/environment.ts";
import { execute } from "../commands/execute.ts";
import { changeApplications } from "../files/applyChanges.ts";
import type { Target } from "../files/target.ts";
import { routineSettings } from "../host/routineSettings.ts";
import { byHunt, pickTargets } from "../prompts/targets.ts";

/** Folds applications away. */
export const archive = command(recordShape, async (environment, _given, selection) => {
  await archiveTargets(
    environment,
    await pickTargets(
      environment,
      vscode.l10n.t("Archive"),
      selection,
      ({ application }) => application.archived !== true,
    ),
  );
});

/** Brings archived applications back into sight. */
export const unarchive = command(recordShape, async (environment, _given, selection) => {
  const targets = await pickTargets(
    environment,
    vscode.l10n.t("Unarchive"),
    selection,
    ({ application }) => application.archived === true,
  );
  for (const [hunt, own] of byHunt(targets)) {
    await changeApplications(
      hunt,
      own.map(
        ({ record }) => ({ kind: "setField", record: record.key, path: ["archived"], value: undefined }) as const,
      ),
    );
  }
});

/** Archives the applications; where that leaves a thank-you out, asks once and records it. */
export async function archiveTargets(environment: Environment, targets: readonly Target[]): Promise<void> {
  const all = targets.map((target) => ({
    target,
    leftOut: leftOutByArchiving(target.record, routineSettings(), environment.clock.now()),
  }));
  const open = all.filter(({ leftOut }) => leftOut.length > 0).map(({ target }) => target);
  const [first] = open;
  if (first) {
    const choice = await askAboutThanks(open);
    if (choice === "draft")
      await execute("rebound.draftFollowUp", {
        folder: first.hunt.id,
        record: first.record.key,
        kind: "rejection_thank_you",
      });
    if (choice !== "archive") return;
  }
  for (const [hunt, own] of byHunt(targets)) {
    const pairs = all
      .filter(({ target }) => own.includes(target))
      .map(({ target, leftOut }) => [target.record, leftOut] as const);
    await changeApplications(hunt, archiveChanges(pairs, environment.clock.today()));
  }
}

async function askAboutThanks(open: readonly Target[]): Promise<"draft" | "archive" | undefined> {
  const [first] = open;
  const company = oneLine(first?.record.application.company ?? "");
  const title =
    open.length === 1
      ? vscode.l10n.t("The thank-you to {0} is still open", company)
      : vscode.l10n.t("For {0} of these the thank-you is still open", open.length);
  const choice = await vscode.window.showQuickPick(
    [
      {
        label: vscode.l10n.t("Write the thank-you first"),
        detail: vscode.l10n.t("A draft opens; you archive when it is sent."),
        value: "draft" as const,
      },
      {
        label: vscode.l10n.t("Archive without it"),
        detail: vscode.l10n.t("The log notes that the thank-you was skipped."),
        value: "archive" as const,
      },
    ],
    { title, placeHolder: vscode.l10n.t("Archive now?") },
  );
  return choice?.value;
}
