import { isSeq } from "yaml";
import { type Day, earliestDay, isKnown, latestDay, type PartialDate } from "../../dates/dates.ts";
import type { Place } from "../../document/place.ts";
import type { ApplicationEvent } from "../../schema/applications.ts";
import { isSameBut, nodeAt } from "../proof.ts";
import { areItems } from "../yaml/compare.ts";
import { refuse } from "../yaml/edits.ts";
import { listAt, moveWithin } from "../yaml/items.ts";
import { type List } from "../yaml/list.ts";
import { eventPosition } from "./events.ts";
import { type ApplicationsKind, editRecord, isRecordProved, placeInRecord } from "./record.ts";

/**
 * Puts a record's events into the order of their dates, one at a time, each with its own lines and comments. Events
 * that cannot be read have no place in that order and are a reason to refuse.
 */
export const orderEvents: ApplicationsKind<"orderEvents"> = {
  isDone: () => false,
  isOnePass: () => false,
  next: (document, { recordIndex }, styleFor) =>
    editRecord(document, recordIndex, styleFor, (at, place) => {
      const events = listAt(at, "events");
      if ("code" in events) return events;
      const order = orderOf(events.list, place);
      const to = order?.findIndex((position, index) => position !== index);
      const from = to === undefined ? undefined : order?.[to];
      if (to === undefined) return refuse("events");
      return from === undefined ? [] : moveWithin(at.site, events.list, from, to);
    }),
  isProved: (before, after, { recordIndex }) =>
    isRecordProved(before, after, recordIndex, (old, now) => {
      const list = nodeAt(old, "events").node;
      const order = isSeq(list) ? orderOf(list, old.place) : undefined;
      const items = isSeq(list) ? (order ?? []).flatMap((position) => list.items[position] ?? []) : [];
      return areItems(old.source, items, nodeAt(now, "events")) && isSameBut("events", old, now);
    }),
  placeOf: (document, { originalIndex }) => placeInRecord(document, originalIndex, ["events"]),
};

/** Returns the positions of the events in the order of their dates; undefined when one cannot be read. */
function orderOf(list: List, record: Place | undefined): readonly number[] | undefined {
  const read = [...(record?.children.get("events")?.children.values() ?? [])];
  if (read.length !== list.items.length) return undefined;
  const days = read.map(({ value }) => placeInTime((value as ApplicationEvent).date));
  const positions = read.map((_, index) => eventPosition(record, index));
  const compare = (a = "", b = "") => (a < b ? -1 : a > b ? 1 : 0);
  return positions.toSorted((a, b) => compare(days[a], days[b]));
}

/** A date that is not known comes last. */
function placeInTime(date: PartialDate): Day {
  return isKnown(date) ? earliestDay(date) : latestDay(date);
}
