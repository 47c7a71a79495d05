import { nodesOf } from "../../document/parseJournal.ts";
import type { Shape } from "../../document/shape.ts";
import { inKeyOrder } from "../inKeyOrder.ts";
import { isReadAs } from "../isReadAs.ts";
import { nodePath } from "../nodePath.ts";
import { journalShape } from "../shapes.ts";
import { isChangedTo } from "../yaml/compare.ts";
import { shapeAt } from "../yaml/site.ts";
import { changeAt } from "../yaml/value.ts";
import { editJournal, type JournalKind, rootsOf } from "./journal.ts";
import { refusedPlace } from "./kind.ts";

/** Sets a value in the journal, or removes a key or an item. */
export const setValue: JournalKind<"setValue"> = {
  isDone: ({ journal }, { path, value, inOwnForm }) =>
    inOwnForm !== true && isReadAs(journalShape, journal, path, value),
  isOnePass: ({ value }) => value === undefined,
  next: (document, change, styleFor) => {
    const path = nodePath(nodesOf(document).place, change.path);
    const shape = path.reduce<Shape | undefined>(shapeAt, journalShape);
    const value = change.value === undefined ? undefined : inKeyOrder(shape, change.value);
    return editJournal(document, { path, value }, styleFor, (at) => changeAt(at, path, value));
  },
  isProved: (before, after, { path, value }) => {
    const [old, now] = rootsOf(before, after);
    return isChangedTo(old, now, nodePath(nodesOf(before).place, path), value);
  },
  placeOf: (document, change) => refusedPlace(change.path, (path) => document.rangeOf(path)),
};
