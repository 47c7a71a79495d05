import * as v from "valibot";
import * as vscode from "vscode";
import { commandWords } from "../../words/commands.ts";
import { fileWords } from "../../words/files.ts";
import { command, type Known } from "../commands/command.ts";
import { foldersForNew } from "../files/target.ts";
import { Showable } from "../host/errors.ts";
import { showText } from "../host/showText.ts";
import { ask } from "../prompts/ask.ts";
import { pickFolder } from "../prompts/pickFolder.ts";
import { questionFor } from "../prompts/questionFor.ts";
import { starterFile } from "./starterFile.ts";

const shape = { folder: v.string() } as const;

/** Creates the applications file with two example records, and opens it. A file that is there is only opened. */
export const createLog = command(shape, async ({ hunts, clock }, given) => {
  const places = foldersForNew(hunts, []);
  const folder = questionFor<Known<typeof shape>, "folder">(
    "folder",
    (frame) => pickFolder(frame, places),
    () => places.length > 1,
  );
  const draft = await ask(() => commandWords.createLog(), [folder], given);
  const place = draft && (places.find(({ id }) => id === draft.folder) ?? places[0]);
  if (!place) return;
  const { uri, read, mayBeCreated } = place.applications;
  const exists = (await read()) !== undefined;
  if (!uri) return;
  if (!exists) {
    await mayBeCreated();
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { contents: new TextEncoder().encode(starterFile(clock.today())) });
    if (!(await vscode.workspace.applyEdit(edit)))
      throw new Showable(fileWords.notCreated(vscode.workspace.asRelativePath(uri)));
  }
  await showText(uri, { start: 0 });
});
