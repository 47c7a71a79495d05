import { isSeq } from "yaml";
import { moveTo } from "../moveTo.ts";
import { isSameBut, nodeAt } from "../proof.ts";
import { areItems } from "../yaml/compare.ts";
import { refuse } from "../yaml/edits.ts";
import { listAt, moveWithin } from "../yaml/items.ts";
import { eventPosition, isEventThere } from "./events.ts";
import { type ApplicationsKind, editRecord, isRecordProved, placeInRecord } from "./record.ts";

/** Moves an event to another index, with its own lines and comments. */
export const moveEvent: ApplicationsKind<"moveEvent"> = {
  isDone: (document, change) => change.to === change.index && isEventThere(document, change),
  isOnePass: () => true,
  next: (document, change, styleFor) =>
    editRecord(document, change.recordIndex, styleFor, (at, place) => {
      const { index, to } = change;
      if (!isEventThere(document, change)) return { code: "no-such-event", index };
      if (!place?.children.get("events")?.children.has(to)) return refuse(`[${to}]`);
      const events = listAt(at, "events");
      if ("code" in events) return events;
      return moveWithin(at.site, events.list, eventPosition(place, index), eventPosition(place, to));
    }),
  isProved: (before, after, { recordIndex, index, to }) =>
    isRecordProved(before, after, recordIndex, (old, now) => {
      const list = nodeAt(old, "events").node;
      const [from, target] = [eventPosition(old.place, index), eventPosition(old.place, to)];
      const items = isSeq(list) ? moveTo(list.items, from, target) : [];
      return areItems(old.source, items, nodeAt(now, "events")) && isSameBut("events", old, now);
    }),
  placeOf: (document, { originalIndex, index }) => placeInRecord(document, originalIndex, ["events", index]),
};
