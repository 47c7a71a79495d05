import * as vscode from "vscode";
import { privacyWords } from "../../words/privacy.ts";
import { Showable } from "../host/errors.ts";

/**
 * Copies the files to a folder that the user picks, and offers to open it. The originals stay; git keeps its history.
 */
export async function copyToFolder(files: readonly vscode.Uri[]): Promise<void> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      openLabel: privacyWords.copyHere(),
      title: privacyWords.whereToCopy(),
    })) ?? [];
  if (!folder) return;
  for (const file of files) {
    const copy = vscode.Uri.joinPath(folder, file.path.split("/").at(-1) ?? "");
    try {
      await vscode.workspace.fs.copy(file, copy, { overwrite: false });
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError) || error.code !== "FileExists") throw error;
      throw new Showable(privacyWords.isThereAlready(vscode.workspace.asRelativePath(copy)));
    }
  }
  const open = privacyWords.openCopy();
  const choice = await vscode.window.showInformationMessage(privacyWords.copied(), open);
  if (choice === open) await vscode.commands.executeCommand("vscode.openFolder", folder);
}
