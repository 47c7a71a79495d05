import * as vscode from "vscode";
import type { Now } from "../../core/dates/now.ts";
import type { ApplicationRecord } from "../../core/document/document.ts";
import { recipientOf } from "../../core/drafts/recipient.ts";
import { commandWords } from "../../words/commands.ts";
import type { Environment } from "../commands/environment.ts";
import { link } from "../commands/execute.ts";
import { placeIn } from "../host/ranges.ts";

/** "Draft Follow-up…" above the records that know whom to write to, in the applications file. */
export function recordLenses(environment: Environment): vscode.Disposable {
  const { hunts } = environment;
  return vscode.languages.registerCodeLensProvider(
    { language: "yaml" },
    {
      onDidChangeCodeLenses: hunts.onDidChange,
      provideCodeLenses: async (document) => {
        const hunt = hunts.all().find(({ applications }) => applications.uri?.toString() === document.uri.toString());
        const log = await hunt?.applications.read().catch(() => undefined);
        if (!hunt || log?.text !== document.getText()) return [];
        return log.records
          .filter((record) => wantsFollowUp(record, environment.clock.now()))
          .map(
            ({ key, range }) =>
              new vscode.CodeLens(
                placeIn(document, range.start),
                link(commandWords.draftFollowUpHere(), "rebound.draftFollowUp", { folder: hunt.id, record: key }),
              ),
          );
      },
    },
  );
}

function wantsFollowUp({ application }: ApplicationRecord, moment: Now): boolean {
  const { name, email } = recipientOf(application, "check_in", moment);
  return (
    application.archived !== true && application.follow_up !== "none" && (name !== undefined || email !== undefined)
  );
}
