import * as vscode from "vscode";
import { filingWords } from "../../words/filing.ts";
import { Showable } from "../host/errors.ts";

/** Names what is in a folder, which need not be there. Rejects with a `Showable` when it leads to another place. */
export async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  const stat = await vscode.workspace.fs.stat(folder).then(
    (found) => found,
    () => undefined,
  );
  if (!stat) return [];
  if ((stat.type & vscode.FileType.SymbolicLink) !== 0)
    throw new Showable(filingWords.leadsAway(vscode.workspace.asRelativePath(folder)));
  if ((stat.type & vscode.FileType.Directory) === 0) return [];
  return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
}

/** Writes a new file, and its folder where it is missing. Rejects with a `Showable`, and then nothing is changed. */
export async function writeNew(file: vscode.Uri, bytes: Uint8Array): Promise<void> {
  try {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, ".."));
    await vscode.workspace.fs.writeFile(file, bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Showable(filingWords.notWritten(vscode.workspace.asRelativePath(file), why));
  }
}
