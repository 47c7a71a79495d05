import * as vscode from "vscode";
import type { Subject } from "../../core/nextSteps/step.ts";
import { archiveWords } from "../../words/archiving.ts";
import { inLabel } from "../../words/plainText.ts";

/** Offers everything that ended a while ago for archiving in one go, all of it chosen to begin with. */
export async function archiveSeveral({ folder, records }: Subject & { kind: "applications" }): Promise<void> {
  const chosen = await vscode.window.showQuickPick(
    records.map(({ key, application }) => ({
      label: inLabel(application.company),
      description: inLabel(application.role),
      picked: true,
      key,
    })),
    {
      title: archiveWords.whatHasEnded(),
      placeHolder: archiveWords.nothingDeleted(),
      canPickMany: true,
      matchOnDescription: true,
      ignoreFocusOut: true,
    },
  );
  if (!chosen) return;
  const selection = chosen.map(({ key }) => ({ folder, record: key }));
  if (selection.length > 0) await vscode.commands.executeCommand("rebound.archive", selection[0], selection);
}
