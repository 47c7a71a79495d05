import { type Pieces, withPass } from "../text/pieces.ts";
import { applyEdits, type TextEdit, type TextRange } from "../text/textEdit.ts";

/** A file as read, which may be edited. */
export interface Editable {
  readonly text: string;
  /** False when the file is broken: then nothing is ever written. */
  readonly writable: boolean;
}

/** A document after some changes, and the edits that lead to it. */
export interface Changed<Document> {
  readonly document: Document;
  readonly pieces: Pieces;
}

/** Returns the document after one more pass of edits. */
export function afterPass<Document extends Editable>(
  { document, pieces }: Changed<Document>,
  edits: readonly TextEdit[],
  parse: (text: string, previous: Document) => Document,
): Changed<Document> {
  return { document: parse(applyEdits(document.text, edits), document), pieces: withPass(pieces, edits) };
}

/** Returns the ranges of what the edits wrote, in the text after them. */
export function rangesAfter(edits: readonly TextEdit[]): TextRange[] {
  let shift = 0;
  return edits
    .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
    .map(({ range, text }) => {
      const start = range.start + shift;
      shift += text.length - (range.end - range.start);
      return { start, end: start + text.length };
    });
}
