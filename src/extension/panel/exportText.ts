import * as vscode from "vscode";
import { allOf } from "../host/ranges.ts";

/** Shows the text in a new document under the name given. Nothing is stored before the user saves it. */
export async function exportText(file: string, text: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = file.replaceAll(/[^\w.-]/g, "-");
  const uri = folder
    ? vscode.Uri.joinPath(folder, name).with({ scheme: "untitled" })
    : vscode.Uri.from({ scheme: "untitled", path: name });
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, allOf(document), text);
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(document, { preview: false });
}
