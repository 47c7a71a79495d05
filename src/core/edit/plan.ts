import type { EditPlan, Refusal, RefusedPlace } from "../document/change.ts";
import { editsOf, type Pieces, unchanged, withPass } from "../text/pieces.ts";
import { applyEdits } from "../text/textEdit.ts";
import type { Kind, Restyle } from "./kinds/kind.ts";
import { isRefusal } from "./yaml/edits.ts";
import { quoted } from "./yaml/style.ts";

/** More than any change of the product takes; an edit that never ends is a mistake of ours. */
const mostPasses = 500;

/** A file as read, which may be edited. */
interface Editable {
  readonly text: string;
  /** False when the file is broken: then nothing is ever written. */
  readonly writable: boolean;
}

/** A kind of file: how it is read, and what kinds of change it has. */
interface FileKind<Document, Change> {
  readonly parse: (text: string, previous: Document) => Document;
  readonly kindOf: (change: Change) => Kind<Document, Change>;
}

/** A document after some changes, and the edits that lead to it. */
interface Changed<Document> {
  readonly document: Document;
  readonly pieces: Pieces;
}

/**
 * Returns the smallest edits of the document's text that make all changes, in the style of the file. Each change is
 * made in memory, read again, and compared with what it means and with everything else; when that fails it is tried
 * once more with every text in quotes, and then refused.
 */
export function plan<Document extends Editable, Change>(
  document: Document,
  changes: readonly Change[],
  file: FileKind<Document, Change>,
): EditPlan {
  if (!document.writable) return refused({ code: "broken-file" });
  let state: Changed<Document> = { document, pieces: unchanged(document.text.length) };
  for (const change of changes) {
    const kind = file.kindOf(change);
    if (kind.isDone(state.document, change)) continue;
    let result: Changed<Document> | Refusal = { code: "not-proved" };
    for (const restyle of [(style) => style, quoted] satisfies readonly Restyle[]) {
      result = make(state, change, file, restyle);
      if (!("code" in result) || result.code !== "not-proved") break;
    }
    if ("code" in result) return refused(result, kind.placeOf(document, change));
    state = result;
  }
  return { kind: "edits", edits: editsOf(state.pieces, document.text.length) };
}

/** Makes one change, pass by pass, and proves it. */
function make<Document extends Editable, Change>(
  start: Changed<Document>,
  change: Change,
  { parse, kindOf }: FileKind<Document, Change>,
  restyle: Restyle,
): Changed<Document> | Refusal {
  const kind = kindOf(change);
  let { document, pieces } = start;
  for (let count = 0; count < mostPasses; count++) {
    const edits = kind.next(document, change, restyle);
    if (isRefusal(edits)) return edits;
    if (edits.length > 0) {
      document = parse(applyEdits(document.text, edits), document);
      pieces = withPass(pieces, edits);
      if (!document.writable) return { code: "not-proved" };
    }
    if (edits.length === 0 || kind.isOnePass(change)) {
      return document === start.document || kind.isProved(start.document, document, change)
        ? { document, pieces }
        : { code: "not-proved" };
    }
  }
  return { code: "not-proved" };
}

export function refused(refusal: Refusal, place?: RefusedPlace): EditPlan {
  return { kind: "refused", refusal, ...(place ? { place } : {}) };
}
