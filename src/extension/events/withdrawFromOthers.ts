import * as vscode from "vscode";
import { othersGoingOn } from "../../core/nextSteps/quiet.ts";
import { othersWords } from "../../words/afterAnswer.ts";
import { commandWords } from "../../words/commands.ts";
import { command } from "../commands/command.ts";
import { execute } from "../commands/execute.ts";
import { pickSeveral } from "../prompts/pickSeveral.ts";

/**
 * Opens a draft for each of the other applications that the user withdraws from, once an offer was accepted. Each is
 * logged as withdrawn when its own mail is said to be sent.
 */
export const withdrawFromOthers = command({}, async ({ hunts, clock }) => {
  const rows = (await hunts.read()).flatMap(({ hunt, document }) =>
    othersGoingOn(document.records, clock.today()).map(({ record, isLively }) => ({
      folder: hunt.id,
      record,
      isTicked: isLively,
    })),
  );
  if (rows.length === 0) {
    void vscode.window.showInformationMessage(othersWords.none());
    return;
  }
  const chosen = await pickSeveral({
    title: commandWords.withdrawFromOthers(),
    placeholder: othersWords.draftEach(),
    rows,
  });
  for (const { folder, record } of chosen ?? [])
    await execute("rebound.draftFollowUp", { folder, record: record.key, kind: "withdraw" });
});
