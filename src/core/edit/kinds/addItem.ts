import { isSeq } from "yaml";
import { pairsOf } from "../../document/pairs.ts";
import { inKeyOrder } from "../inKeyOrder.ts";
import { isSameBut, nodeAt } from "../proof.ts";
import { journalShape } from "../shapes.ts";
import { isInsertedAt } from "../yaml/compare.ts";
import { refuse } from "../yaml/edits.ts";
import { insertItem, isNotAList } from "../yaml/list.ts";
import { cursorInside, shapeAt } from "../yaml/site.ts";
import { changeAt } from "../yaml/value.ts";
import { editJournal, type JournalKind, rootsOf } from "./journal.ts";
import { refusedPlace } from "./kind.ts";

/** Adds an item at the end of one of the journal's lists. */
export const addItem: JournalKind<"addItem"> = {
  isDone: () => false,
  isOnePass: () => true,
  next: (document, { list, item }, styleFor) => {
    const value = inKeyOrder(shapeAt(shapeAt(journalShape, list), 0), item);
    return editJournal(document, { path: [list], value: [value] }, styleFor, (at) => {
      const own = pairsOf(at.site.source, at.node).get(list)?.value;
      if (isSeq(own) && own.items.length > 0) return insertItem(cursorInside(at, list, own), own.items.length, value);
      return isNotAList(own) ? refuse(list) : changeAt(at, [list], [value]);
    });
  },
  isProved: (before, after, { list, item }) => {
    const [old, now] = rootsOf(before, after);
    const own = nodeAt(old, list);
    const index = isSeq(own.node) ? own.node.items.length : 0;
    return isInsertedAt(own, nodeAt(now, list), index, item) && isSameBut(list, old, now);
  },
  placeOf: (document, { list }) => refusedPlace([list], (path) => document.rangeOf(path)),
};
