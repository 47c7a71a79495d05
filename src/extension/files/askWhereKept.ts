import * as vscode from "vscode";
import { journalFileWords } from "../../words/journalFile.ts";
import { repositoryOf, textOf } from "../host/gitFiles.ts";

/**
 * Asks once whether something new goes into git, or into `.gitignore`; false when the user leaves the question, and
 * then nothing may be written. Where there is no repository there is nothing to ask.
 *
 * @param path inside the folder; that of a folder ends with a slash
 */
export async function askWhereKept(folder: vscode.Uri, path: string, title: string): Promise<boolean> {
  if ((await repositoryOf(folder)) === undefined) return true;
  const line = `/${path.replaceAll(/[\\*?[]/g, "\\$&")}`;
  const uri = vscode.Uri.joinPath(folder, ".gitignore");
  const before = (await textOf(uri)) ?? "";
  if (isIn(before, line)) return true;
  const ignore = journalFileWords.keepOutOfGit();
  const choice = await vscode.window.showQuickPick(
    [
      { label: ignore, detail: journalFileWords.addsToIgnore(path) },
      { label: journalFileWords.letGitKeep(), detail: journalFileWords.othersCanRead() },
    ],
    { title, placeHolder: journalFileWords.whereKept(), ignoreFocusOut: true },
  );
  if (choice?.label === ignore) await addLine(uri, line);
  return choice !== undefined;
}

function isIn(text: string, line: string): boolean {
  const lines = text.split(/\r?\n/);
  return lines.includes(line) || lines.includes(line.slice(1));
}

/** Adds the line, in the newline style of the file. */
async function addLine(uri: vscode.Uri, line: string): Promise<void> {
  const before = (await textOf(uri)) ?? "";
  const end = before.includes("\r\n") ? "\r\n" : "\n";
  const start = before === "" || before.endsWith("\n") ? before : before + end;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(start + line + end));
}
