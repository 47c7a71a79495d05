import type { EditPlan, Refusal, RefusedPlace } from "../document/change.ts";
import { editsOf, unchanged } from "../text/pieces.ts";
import { afterPass, type Changed, type Editable, rangesAfter } from "./changed.ts";
import { keepWidth, type Reading } from "./keepWidth.ts";
import type { Kind } from "./kinds/kind.ts";
import { isRefusal } from "./yaml/edits.ts";
import { fileHabits } from "./yaml/fileHabits.ts";
import { quoted, type StyleFor, styleOf } from "./yaml/style.ts";

/** More than any change of the product takes; an edit that never ends is a mistake of ours. */
const mostPasses = 500;

/** A kind of file: how it is read, and what kinds of change it has. */
interface FileKind<Document, Change> extends Reading<Document> {
  readonly kindOf: (change: Change) => Kind<Document, Change>;
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
  const habits = fileHabits(document.text);
  const styleFor: StyleFor = (samples) => styleOf(samples, habits);
  let state: Changed<Document> = { document, pieces: unchanged(document.text.length) };
  for (const change of changes) {
    const kind = file.kindOf(change);
    if (kind.isDone(state.document, change)) continue;
    let result: Changed<Document> | Refusal = { code: "not-proved" };
    for (const one of [styleFor, (samples) => quoted(styleFor(samples))] satisfies readonly StyleFor[]) {
      result = make(state, change, file, one);
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
  file: FileKind<Document, Change>,
  styleFor: StyleFor,
): Changed<Document> | Refusal {
  const kind = file.kindOf(change);
  let state = start;
  for (let count = 0; count < mostPasses; count++) {
    const edits = kind.next(state.document, change, styleFor);
    if (isRefusal(edits)) return edits;
    if (edits.length > 0) {
      state = afterPass(state, edits, file.parse);
      for (const range of rangesAfter(edits).reverse()) state = keepWidth(state, range, file, styleFor);
      if (!state.document.writable) return { code: "not-proved" };
    }
    if (edits.length === 0 || kind.isOnePass(change)) {
      return state === start || kind.isProved(start.document, state.document, change) ? state : { code: "not-proved" };
    }
  }
  return { code: "not-proved" };
}

export function refused(refusal: Refusal, place?: RefusedPlace): EditPlan {
  return { kind: "refused", refusal, ...(place ? { place } : {}) };
}
