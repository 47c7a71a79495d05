import * as vscode from "vscode";
import type { Changes } from "../../core/actions/changes.ts";
import { journalFileWords } from "../../words/journalFile.ts";
import { applyChanges } from "./applyChanges.ts";
import { askWhereKept } from "./askWhereKept.ts";
import type { Hunt } from "./hunts.ts";

/**
 * Whether there is a journal to write to. Before the first one, asks once whether it goes into git; leaving the
 * question answers false, and then nothing may be written. Where there is no repository there is nothing to ask.
 */
export async function ensureJournal(hunt: Hunt): Promise<boolean> {
  if ((await hunt.journal.read()) !== undefined) return true;
  const { uri } = hunt.journal;
  if (!uri) return false;
  const path = vscode.workspace.asRelativePath(uri, false);
  return askWhereKept(hunt.folder.uri, path, journalFileWords.forYouAlone(path));
}

/** Makes the changes, asking first where a new journal goes. False when the user left; then nothing is written. */
export async function askAndApply(hunt: Hunt, changes: Changes): Promise<boolean> {
  if (changes.journal && changes.journal.length > 0 && !(await ensureJournal(hunt))) return false;
  await applyChanges(hunt, changes);
  return true;
}
