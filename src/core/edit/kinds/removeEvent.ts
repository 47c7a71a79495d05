import { isSeq } from "yaml";
import { isSameBut, nodeAt } from "../proof.ts";
import { areItems } from "../yaml/compare.ts";
import { isRefusal } from "../yaml/edits.ts";
import { isAllOfIts, listAt, removeFrom } from "../yaml/items.ts";
import { removePair } from "../yaml/mapping.ts";
import { eventPosition, isEventThere } from "./events.ts";
import { type ApplicationsKind, editRecord, isRecordProved, placeInRecord } from "./record.ts";

/**
 * Removes an event with its own lines and comments. The last one takes the key with it, as the first one brought it,
 * unless a comment beside the key would be lost; then the list is written as `[]`.
 */
export const removeEvent: ApplicationsKind<"removeEvent"> = {
  isDone: () => false,
  isOnePass: () => true,
  next: (document, change, styleFor) =>
    editRecord(document, change.recordIndex, styleFor, (at, place) => {
      if (!isEventThere(document, change)) return { code: "no-such-event", index: change.index };
      const events = listAt(at, "events");
      if ("code" in events) return events;
      const edits = removeFrom(at.site, events, eventPosition(place, change.index));
      const isLast = !isRefusal(edits) && isAllOfIts(at.site.source.text, events);
      return isLast ? removePair(at.site, events.mapping, events.entry) : edits;
    }),
  isProved: (before, after, { recordIndex, index }) =>
    isRecordProved(before, after, recordIndex, (old, now) => {
      const list = nodeAt(old, "events").node;
      const left = isSeq(list) ? list.items.toSpliced(eventPosition(old.place, index), 1) : [];
      return areItems(old.source, left, nodeAt(now, "events")) && isSameBut("events", old, now);
    }),
  placeOf: (document, { originalIndex, index }) => placeInRecord(document, originalIndex, ["events", index]),
};
