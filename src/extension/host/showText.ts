import * as vscode from "vscode";
import type { TextRange } from "../../core/text/textEdit.ts";

/** Opens a file and puts the cursor at the start of the range. */
export async function showText(uri: vscode.Uri, { start }: Pick<TextRange, "start">): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const position = document.positionAt(start);
  const editor = await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
  editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
