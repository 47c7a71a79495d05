import * as vscode from "vscode";
import { latestFirst, outline } from "../../core/outline/outline.ts";
import { applicationWords } from "../../words/applicationQuestions.ts";
import { commandWords } from "../../words/commands.ts";
import { inLabel } from "../../words/plainText.ts";
import { groupInWords, stateInWords } from "../../words/stages.ts";
import { command } from "../commands/command.ts";
import { execute } from "../commands/execute.ts";

/** Finds an application by any word of it, the latest first, and opens it. */
export const findApplication = command({}, async ({ hunts, clock }) => {
  const rows = (await hunts.read()).flatMap(({ hunt, document }) =>
    outline(document, clock.today()).flatMap(({ name, rows }) =>
      rows.map((row) => ({
        folder: hunt.id,
        name,
        row,
        application: document.records.find(({ key }) => key === row.key)?.application,
      })),
    ),
  );
  const chosen = await vscode.window.showQuickPick(
    rows
      .toSorted((a, b) => latestFirst(a.row, b.row))
      .map(({ folder, name, row, application }) => ({
        label: inLabel(row.company),
        description: inLabel([row.role, groupInWords(name), stateInWords(row)].join(" · ")),
        detail: inLabel(
          [
            row.lastDate,
            ...(application?.tags ?? []),
            ...(application?.skills ?? []),
            ...(application?.contacts ?? []).map((contact) => contact.name),
            application?.location,
          ]
            .filter((part) => part !== undefined)
            .join(" · "),
        ),
        folder,
        record: row.key,
      })),
    {
      title: commandWords.findApplication(),
      placeHolder: applicationWords.companyOrOther(),
      matchOnDescription: true,
      matchOnDetail: true,
      ignoreFocusOut: true,
    },
  );
  if (chosen) await execute("rebound.openRecord", { folder: chosen.folder, record: chosen.record });
});
