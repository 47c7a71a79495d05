import { isMap, isScalar, isSeq } from "yaml";
import { earliestDay, type PartialDate } from "../../dates/dates.ts";
import { readDate } from "../../dates/timestamp.ts";
import type { Place } from "../../document/place.ts";
import { keyText } from "../../document/yamlSource.ts";
import type { ApplicationEvent } from "../../schema/applications.ts";
import { inKeyOrder } from "../inKeyOrder.ts";
import { isSameBut, nodeAt } from "../proof.ts";
import { applicationShape } from "../shapes.ts";
import { isInsertedAt } from "../yaml/compare.ts";
import { refuse } from "../yaml/edits.ts";
import { insertItem, isNotAList, type List } from "../yaml/list.ts";
import { cursorInside, shapeAt } from "../yaml/site.ts";
import { changeAt } from "../yaml/value.ts";
import { type ApplicationsKind, editRecord, isRecordProved, placeInRecord } from "./record.ts";

const eventShape = shapeAt(shapeAt(applicationShape, "events"), 0);

/** Adds an event behind the last one that is not later. */
export const addEvent: ApplicationsKind<"addEvent"> = {
  isDone: () => false,
  isOnePass: () => true,
  next: (document, { recordIndex, event }, styleFor) =>
    editRecord(document, recordIndex, styleFor, (at, place) => {
      const read = place?.children.get("events");
      const own = isMap(at.node) ? at.node.items.findLast(({ key }) => keyText(key) === "events")?.value : undefined;
      const value = inKeyOrder(eventShape, event);
      if (isSeq(own) && own.items.length > 0)
        return insertItem(cursorInside(at, "events", own), eventIndex(own, read, event), value);
      if (isNotAList(own)) return refuse("events");
      if (read && own === undefined) return refuse("<<");
      return changeAt(at, ["events"], [value]);
    }),
  isProved: (before, after, { recordIndex, event }) =>
    isRecordProved(before, after, recordIndex, (old, now) => {
      const events = nodeAt(old, "events");
      const index = isSeq(events.node) ? eventIndex(events.node, old.place?.children.get("events"), event) : 0;
      return isInsertedAt(events, nodeAt(now, "events"), index, event) && isSameBut("events", old, now);
    }),
  placeOf: (document, { originalIndex }) => placeInRecord(document, originalIndex, ["events"]),
};

/**
 * Returns the index for a new event: behind the last one that is not later, and behind those that follow it, or stand
 * first, with a date that cannot be read.
 */
function eventIndex(list: List, read: Place | undefined, event: ApplicationEvent): number {
  const day = earliestDay(event.date);
  const known = new Map(
    [...(read?.children.values() ?? [])].map(({ node, value }) => [node, (value as ApplicationEvent).date]),
  );
  const dates = list.items.map((item) => known.get(item) ?? writtenDate(item));
  const last = dates.findLastIndex((date) => date !== undefined && earliestDay(date) <= day);
  const later = dates.findIndex((date, index) => index > last && date !== undefined);
  return later < 0 ? list.items.length : later;
}

/** The date of an event that is not read for another reason, such as its type. */
function writtenDate(item: unknown): PartialDate | undefined {
  const written = isMap(item) ? item.items.find(({ key }) => keyText(key) === "date")?.value : undefined;
  return isScalar(written) ? readDate(typeof written.value === "string" ? written.value : written.source) : undefined;
}
