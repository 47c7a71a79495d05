import * as vscode from "vscode";
import type { TextRange } from "../../core/text/textEdit.ts";

/** The place of a range of offsets in a text that need not be open as a document. */
export function rangeIn(text: string, { start, end }: TextRange): vscode.Range {
  return new vscode.Range(positionIn(text, start), positionIn(text, end));
}

function positionIn(text: string, offset: number): vscode.Position {
  let line = 0;
  let lineStart = 0;
  for (const { index, 0: ending } of text.slice(0, offset).matchAll(/\r\n?|\n/g)) {
    line++;
    lineStart = index + ending.length;
  }
  return new vscode.Position(line, offset - lineStart);
}
