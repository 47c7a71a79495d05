import { isElseSame, positionsIn } from "../proof.ts";
import { itemIndex, knownOrigin } from "../recordSite.ts";
import { refuse } from "../yaml/edits.ts";
import { emptyLines, removeLines } from "../yaml/itemLines.ts";
import { removeFrom } from "../yaml/items.ts";
import { applicationsIn, placeOfRecord } from "./applicationsList.ts";
import type { ApplicationsKind } from "./record.ts";

/** Removes a record with its own lines and comments. Without its only one the list is written as `[]`. */
export const removeApplication: ApplicationsKind<"removeApplication"> = {
  isDone: () => false,
  isOnePass: () => true,
  order: (records, { recordIndex }) => records.toSpliced(recordIndex, 1),
  next: (document, { recordIndex }) => {
    const list = applicationsIn(document);
    if ("code" in list) return list;
    const position = itemIndex(list.origin, recordIndex);
    if (position === undefined) return refuse("-");
    if (list.kind === "nodes") return removeFrom(list.site, list.keyed, position);
    if (list.count > 1) return removeLines(list.lines, position);
    const colon = list.colon();
    return colon === undefined ? refuse("applications") : emptyLines(list.lines, colon);
  },
  isProved: (before, after, { recordIndex }) => {
    const origin = knownOrigin(before);
    const position = origin && itemIndex(origin, recordIndex);
    return (
      position !== undefined &&
      after.records.length === before.records.length - 1 &&
      isElseSame(before, after, positionsIn(before).toSpliced(position, 1))
    );
  },
  placeOf: (document, { originalIndex }) => placeOfRecord(document, originalIndex),
};
