import * as vscode from "vscode";
import { withoutLoneCr } from "../../core/text/lineBreaks.ts";
import type { TextRange } from "../../core/text/textEdit.ts";

/** Finds the places of many ranges in a text that need not be open as a document, by the starts of its lines. */
export function lineIndex(text: string): (range: TextRange) => vscode.Range {
  const starts = [0];
  const lines = withoutLoneCr(text);
  for (let end = lines.indexOf("\n"); end >= 0; end = lines.indexOf("\n", end + 1)) starts.push(end + 1);
  const positionOf = (offset: number): vscode.Position => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return new vscode.Position(low, offset - (starts[low] ?? 0));
  };
  return ({ start, end }) => new vscode.Range(positionOf(start), positionOf(end));
}
