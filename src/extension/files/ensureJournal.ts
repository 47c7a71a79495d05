import * as vscode from "vscode";
import type { Changes } from "../../core/actions/changes.ts";
import { journalFileWords } from "../../words/journalFile.ts";
import { repositoryOf, textOf } from "../host/gitFiles.ts";
import { applyChanges } from "./applyChanges.ts";
import type { Hunt } from "./hunts.ts";

/**
 * Whether there is a journal to write to. Before the first one, asks once whether it goes into git; leaving the
 * question answers false, and then nothing may be written. Where there is no repository there is nothing to ask.
 */
export async function ensureJournal(hunt: Hunt): Promise<boolean> {
  if ((await hunt.journal.read()) !== undefined) return true;
  const { uri } = hunt.journal;
  if (!uri) return false;
  if ((await repositoryOf(hunt.folder.uri)) === undefined) return true;
  const path = vscode.workspace.asRelativePath(uri, false);
  const ignore = journalFileWords.keepOutOfGit();
  const choice = await vscode.window.showQuickPick(
    [
      { label: ignore, detail: journalFileWords.addsToIgnore(path) },
      {
        label: journalFileWords.letGitKeep(),
        detail: journalFileWords.othersCanRead(),
      },
    ],
    {
      title: journalFileWords.forYouAlone(path),
      placeHolder: journalFileWords.whereKept(),
      ignoreFocusOut: true,
    },
  );
  if (choice?.label === ignore) await addToIgnore(hunt.folder.uri, `/${path.replaceAll(/[\\*?[]/g, "\\$&")}`);
  return choice !== undefined;
}

/** Makes the changes, asking first where a new journal goes. False when the user left; then nothing is written. */
export async function askAndApply(hunt: Hunt, changes: Changes): Promise<boolean> {
  if (changes.journal && changes.journal.length > 0 && !(await ensureJournal(hunt))) return false;
  await applyChanges(hunt, changes);
  return true;
}

/** Adds the line, in the newline style of the file, unless it is there. */
async function addToIgnore(folder: vscode.Uri, line: string): Promise<void> {
  const uri = vscode.Uri.joinPath(folder, ".gitignore");
  const before = (await textOf(uri)) ?? "";
  const lines = before.split(/\r?\n/);
  if (lines.includes(line) || lines.includes(line.slice(1))) return;
  const end = before.includes("\r\n") ? "\r\n" : "\n";
  const start = before === "" || before.endsWith("\n") ? before : before + end;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(start + line + end));
}
