import * as vscode from "vscode";
import type { Subject } from "../../core/nextSteps/step.ts";
import { inLabel } from "../../words/plainText.ts";
import { archiveTargets } from "../applications/archive.ts";
import type { Environment } from "../commands/environment.ts";
import { findTarget } from "../files/target.ts";

/** Offers everything that ended a while ago for archiving in one go, all of it chosen to begin with. */
export async function archiveSeveral(
  environment: Environment,
  { folder, records }: Subject & { kind: "applications" },
): Promise<void> {
  const chosen = await vscode.window.showQuickPick(
    records.map(({ key, application }) => ({
      label: inLabel(application.company),
      description: inLabel(application.role),
      picked: true,
      key,
    })),
    {
      title: vscode.l10n.t("Archive What Has Ended"),
      placeHolder: vscode.l10n.t("Nothing is deleted. Leave out what should stay in sight."),
      canPickMany: true,
      matchOnDescription: true,
    },
  );
  if (!chosen) return;
  const hunts = await environment.hunts.read();
  await archiveTargets(
    environment,
    chosen.map(({ key }) => findTarget(hunts, { folder, record: key })).filter((target) => target !== undefined),
  );
}
