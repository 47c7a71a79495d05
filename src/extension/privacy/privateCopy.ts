import * as vscode from "vscode";
import { Showable } from "../host/errors.ts";

/**
 * Copies the files to a folder that the user picks, and offers to open it. The originals stay; git keeps its history.
 */
export async function copyToFolder(files: readonly vscode.Uri[]): Promise<void> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      openLabel: vscode.l10n.t("Copy Here"),
      title: vscode.l10n.t("A folder that no public repository holds"),
    })) ?? [];
  if (!folder) return;
  for (const file of files) {
    const copy = vscode.Uri.joinPath(folder, file.path.split("/").at(-1) ?? "");
    try {
      await vscode.workspace.fs.copy(file, copy, { overwrite: false });
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError) || error.code !== "FileExists") throw error;
      throw new Showable(
        vscode.l10n.t("{0} is there already, so nothing was copied over it.", vscode.workspace.asRelativePath(copy)),
      );
    }
  }
  const open = vscode.l10n.t("Open the Copy");
  const choice = await vscode.window.showInformationMessage(
    vscode.l10n.t("Copied. The files here are as they were; what git already sent stays sent."),
    open,
  );
  if (choice === open) await vscode.commands.executeCommand("vscode.openFolder", folder);
}
