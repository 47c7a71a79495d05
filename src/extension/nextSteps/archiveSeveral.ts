import * as vscode from "vscode";
import type { Subject } from "../../core/nextSteps/step.ts";
import { archiveWords } from "../../words/archiving.ts";
import { pickSeveral } from "../prompts/pickSeveral.ts";

/** Offers everything that ended a while ago for archiving in one go, all of it chosen to begin with. */
export async function archiveSeveral({ folder, records }: Subject & { kind: "applications" }): Promise<void> {
  const chosen = await pickSeveral({
    title: archiveWords.whatHasEnded(),
    placeholder: archiveWords.nothingDeleted(),
    rows: records.map((record) => ({ record, isTicked: true })),
  });
  const selection = (chosen ?? []).map(({ record }) => ({ folder, record: record.key }));
  if (selection.length > 0) await vscode.commands.executeCommand("rebound.archive", selection[0], selection);
}
