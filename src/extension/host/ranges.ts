/** The only place that knows both kinds of ranges: those of core, by offsets, and those of VS Code, by lines. */
import * as vscode from "vscode";
import { withoutLoneCr } from "../../core/text/lineBreaks.ts";
import type { TextEdit, TextRange } from "../../core/text/textEdit.ts";

/** Finds the places of many ranges in a text that need not be open as a document, by the starts of its lines. */
export function rangesIn(text: string): (range: TextRange) => vscode.Range {
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

/** Finds the place of one range in a document, or in a text that need not be open as one. */
export function rangeIn(text: vscode.TextDocument | string, range: TextRange): vscode.Range {
  if (typeof text === "string") return rangesIn(text)(range);
  return new vscode.Range(text.positionAt(range.start), text.positionAt(range.end));
}

/** Finds the place of an offset, where a cursor goes or a lens stands: an empty range. */
export function placeIn(document: vscode.TextDocument, offset: number): vscode.Range {
  return rangeIn(document, { start: offset, end: offset });
}

/** Finds the offset of a place, where a cursor is. */
export function offsetIn(document: vscode.TextDocument, position: vscode.Position): number {
  return document.offsetAt(position);
}

/** Finds the place behind all that a document says. */
export function endOf(document: vscode.TextDocument): vscode.Range {
  return placeIn(document, document.getText().length);
}

/** Finds the place of all that a document says. */
export function allOf(document: vscode.TextDocument): vscode.Range {
  return rangeIn(document, { start: 0, end: document.getText().length });
}

/** Makes edits of core edits of VS Code. */
export function editsIn(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.TextEdit[] {
  return edits.map(({ range, text }) => vscode.TextEdit.replace(rangeIn(document, range), text));
}

/** Makes a mark in a text; `code` names its kind for those who filter by it. */
export function diagnosticAt(
  range: vscode.Range,
  message: string,
  severity: vscode.DiagnosticSeverity,
  code?: string,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, message, severity);
  diagnostic.source = "Rebound";
  if (code !== undefined) diagnostic.code = code;
  return diagnostic;
}
