import * as vscode from "vscode";
import type { TextRange } from "../../core/text/textEdit.ts";
import { placeIn } from "./ranges.ts";

/** Opens a file and puts the cursor at the start of the range. */
export async function showText(uri: vscode.Uri, { start }: Pick<TextRange, "start">): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const selection = placeIn(document, start);
  const editor = await vscode.window.showTextDocument(document, { selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
