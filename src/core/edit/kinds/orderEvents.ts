import { isSeq, type ParsedNode } from "yaml";
import { earliestDay } from "../../dates/dates.ts";
import type { Place } from "../../document/place.ts";
import type { HuntEvent } from "../../schema/applications.ts";
import type { TextEdit, TextRange } from "../../text/textEdit.ts";
import { isSameBut, nodeAt } from "../proof.ts";
import { type Sourced, sameNode } from "../yaml/compare.ts";
import { refuse, replace } from "../yaml/edits.ts";
import { dashOf, leafEnd } from "../yaml/layout.ts";
import { aboveComments, afterNode, columnOf, lineStart } from "../yaml/lines.ts";
import type { List } from "../yaml/list.ts";
import { type ApplicationsKind, editRecord, isRecordProved, placeInRecord } from "./record.ts";

/**
 * Puts a record's events into the order of their dates, each with its own lines and comments. Events that cannot be
 * read have no place in that order and are a reason to refuse.
 */
export const orderEvents: ApplicationsKind<"orderEvents"> = {
  isDone: () => false,
  isOneRound: () => true,
  next: (document, { recordIndex }, restyle) =>
    editRecord(document, recordIndex, restyle, ({ site: { source }, node }, place) => {
      const list = nodeAt({ source, node }, "events").node;
      const order = orderOf({ source, node }, place);
      return order && isSeq(list) ? movesOf(source.text, list, order) : refuse("events");
    }),
  isProved: (before, after, { recordIndex }) =>
    isRecordProved(before, after, recordIndex, (old, now) => {
      const [order, list] = [orderOf(old, old.place), nodeAt(now, "events").node];
      return (
        isSeq(list) &&
        list.items.length === order?.length &&
        list.items.every((item, index) => sameNode(item, order[index])) &&
        isSameBut("events", old, now)
      );
    }),
  placeOf: (document, { originalIndex }) => placeInRecord(document, originalIndex, ["events"]),
};

/** Returns the event nodes in the order of their dates; undefined when one cannot be read. */
function orderOf(record: Sourced, place: Place | undefined): readonly ParsedNode[] | undefined {
  const list = nodeAt(record, "events").node;
  const read = [...(place?.children.get("events")?.children.values() ?? [])];
  if (!isSeq(list) || read.length !== list.items.length) return undefined;
  const day = ({ value }: { readonly value: unknown }) => earliestDay((value as HuntEvent).date);
  return read.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)).map(({ node }) => node);
}

function movesOf(text: string, list: List, order: readonly ParsedNode[]): readonly TextEdit[] {
  const items = list.items;
  const slices = items.map((item, index) =>
    list.flow ? { start: item.range[0], end: item.range[1] } : linesOf(text, list, item, index),
  );
  return order.flatMap((node, position): readonly TextEdit[] => {
    const [from, to] = [slices[items.indexOf(node)], slices[position]];
    if (!from || !to || from === to) return [];
    return [replace(to.start, to.end, withEnd(text.slice(from.start, from.end), text.slice(to.start, to.end)))];
  });
}

function linesOf(text: string, list: List, item: ParsedNode, index: number): TextRange {
  const next = list.items[index + 1];
  const line = lineStart(text, dashOf(text, list, item));
  const start = index === 0 ? line : aboveComments(text, line);
  const end = next
    ? aboveComments(text, lineStart(text, dashOf(text, list, next)))
    : afterNode(text, leafEnd(item), columnOf(text, list.range[0]));
  return { start, end };
}

/** Returns the lines with the line break at their end that the lines they replace have: the last may have none. */
function withEnd(lines: string, replaced: string): string {
  const body = lines.replace(/\r?\n$/, "");
  const ending = /\r?\n$/.exec(replaced)?.[0] ?? "";
  return body + ending;
}
