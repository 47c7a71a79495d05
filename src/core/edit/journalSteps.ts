import { isSeq } from "yaml";
import type { JournalChange, Value } from "../document/change.ts";
import type { JournalDocument } from "../document/document.ts";
import { pairsOf } from "../document/pairs.ts";
import { nodesOf } from "../document/parseJournal.ts";
import type { Shape } from "../document/readValue.ts";
import { journalSchema } from "../schema/journal.ts";
import { nodePath } from "./nodePath.ts";
import { ordered } from "./ordered.ts";
import { createKey } from "./yaml/createKey.ts";
import { type Edits, refuse } from "./yaml/edits.ts";
import { newlineOf } from "./yaml/lines.ts";
import { insertItem, isNotAList } from "./yaml/list.ts";
import { cursorInside, nest, rootCursor, shapeAt } from "./yaml/site.ts";
import { type Style, styleOf } from "./yaml/style.ts";
import { changeAt } from "./yaml/value.ts";

export const journalShape = journalSchema as unknown as Shape;

/** The next elementary edits for a change of the journal; none when all is done. */
export function nextJournalStep(
  document: JournalDocument,
  change: JournalChange,
  restyle: (style: Style) => Style,
): Edits {
  const { text } = document;
  const { source, place } = nodesOf(document);
  const root = source.root;
  const style = restyle(styleOf(root ? [{ text, node: root }] : [], newlineOf(text)));
  const path = change.kind === "addItem" ? [change.list] : nodePath(place, change.path);
  const inner = path.reduce<Shape | undefined>(shapeAt, journalShape);
  const value =
    change.kind === "addItem"
      ? ordered(inner, [change.item])
      : change.value === undefined
        ? undefined
        : ordered(inner, change.value);
  const [first, ...rest] = path;
  if (typeof first !== "string") return refuse("[]");
  if (!place || !root) {
    if (root && !place) return refuse("{}");
    return value === undefined
      ? []
      : createKey(text, { key: first, shape: shapeAt(journalShape, first) }, nest(rest, value), style);
  }
  const at = rootCursor({ source, style }, root, journalShape);
  if (change.kind === "addItem") {
    const list = pairsOf(source, root).get(first)?.value;
    if (isSeq(list) && list.items.length > 0) {
      const item = (value as readonly Value[])[0] ?? "";
      return insertItem(cursorInside(at, first, list), list.items.length, item);
    }
    if (isNotAList(list)) return refuse(first);
  }
  return changeAt(at, path, value);
}
