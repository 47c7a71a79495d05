import type { RefusedPlace } from "../../document/change.ts";
import type { Path } from "../../document/document.ts";
import type { TextRange } from "../../text/textEdit.ts";
import type { Edits } from "../yaml/edits.ts";
import type { StyleFor } from "../yaml/style.ts";

/** Everything that a plan must know about one kind of change. */
export interface Kind<Document, Change> {
  /** Whether the document already reads as the change says, so that nothing is to be written. */
  isDone(document: Document, change: Change): boolean;
  /** Whether one pass of edits makes the whole change. If not, `next` is asked again until it returns no edits. */
  isOnePass(change: Change): boolean;
  /** Returns the next pass of edits, in the style of the file. */
  next(document: Document, change: Change, styleFor: StyleFor): Edits;
  /** Whether `after` says what the change means, and is otherwise the same as `before`. */
  isProved(before: Document, after: Document, change: Change): boolean;
  /** Returns where in the document that was planned on the change belongs. */
  placeOf(document: Document, change: Change): RefusedPlace | undefined;
}

/** Returns the innermost range on the way to a path, or `outside`, and the last key on it. */
export function refusedPlace(
  path: Path,
  rangeOf: (path: Path) => TextRange | undefined,
  outside?: TextRange,
): RefusedPlace | undefined {
  const range =
    path.map((_, index) => rangeOf(path.slice(0, path.length - index))).find((found) => found !== undefined) ?? outside;
  const key = path.findLast((segment) => typeof segment === "string");
  return range && key !== undefined ? { key, range } : undefined;
}
