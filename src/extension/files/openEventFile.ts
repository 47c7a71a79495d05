import * as vscode from "vscode";
import { pathInFolder } from "../../core/filing/pathInFolder.ts";
import { fileWords } from "../../words/files.ts";

/** Finds the file that an event names inside its folder; undefined when it is elsewhere or not there. */
export async function eventFile(folder: vscode.Uri, file: string): Promise<vscode.Uri | undefined> {
  const path = pathInFolder(file);
  if (path === undefined) return undefined;
  const uri = vscode.Uri.joinPath(folder, path);
  return vscode.workspace.fs.stat(uri).then(
    ({ type }) => ((type & vscode.FileType.Directory) === 0 ? uri : undefined),
    () => undefined,
  );
}

/** Opens it, or says that it is not there. */
export async function openEventFile(folder: vscode.Uri, file: string): Promise<void> {
  const uri = await eventFile(folder, file);
  if (uri) await vscode.commands.executeCommand("vscode.open", uri);
  else void vscode.window.showInformationMessage(fileWords.notThere(file));
}
