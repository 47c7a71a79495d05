import { moveTo } from "../moveTo.ts";
import { isElseSame, positionsIn } from "../proof.ts";
import { itemIndex, knownOrigin } from "../recordSite.ts";
import { refuse } from "../yaml/edits.ts";
import { moveLines } from "../yaml/itemLines.ts";
import { moveWithin } from "../yaml/items.ts";
import { applicationsIn, placeOfRecord } from "./applicationsList.ts";
import type { ApplicationsKind } from "./record.ts";

/** Moves a record to another index, with its own lines and comments. */
export const moveApplication: ApplicationsKind<"moveApplication"> = {
  isDone: (_, { recordIndex, to }) => recordIndex === to,
  isOnePass: () => true,
  order: (records, { recordIndex, to }) => moveTo(records, recordIndex, to),
  next: (document, { recordIndex, to }) => {
    const list = applicationsIn(document);
    if ("code" in list) return list;
    const [from, target] = [itemIndex(list.origin, recordIndex), itemIndex(list.origin, to)];
    if (from === undefined || target === undefined) return refuse(`[${to}]`);
    return list.kind === "nodes"
      ? moveWithin(list.site, list.keyed.list, from, target)
      : moveLines(list.lines, from, target);
  },
  isProved: (before, after, { recordIndex, to }) => {
    const origin = knownOrigin(before);
    const [from, target] = origin ? [itemIndex(origin, recordIndex), itemIndex(origin, to)] : [];
    return (
      from !== undefined &&
      target !== undefined &&
      after.records.length === before.records.length &&
      isElseSame(before, after, moveTo(positionsIn(before), from, target))
    );
  },
  placeOf: (document, { originalIndex }) => placeOfRecord(document, originalIndex),
};
