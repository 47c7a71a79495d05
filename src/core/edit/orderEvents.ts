import { isSeq, type ParsedNode } from "yaml";
import { earliestDay } from "../dates/dates.ts";
import type { EditPlan } from "../document/change.ts";
import type { ApplicationsDocument } from "../document/document.ts";
import { pairsOf } from "../document/pairs.ts";
import { parseApplications } from "../document/parseApplications.ts";
import type { HuntEvent } from "../schema/applications.ts";
import { applyEdits, type TextEdit } from "../text/textEdit.ts";
import { isElseSame, isSameBut } from "./proof.ts";
import { type RecordSite, recordSite } from "./recordSite.ts";
import { sameNode } from "./yaml/compare.ts";
import { dashOf, leafEnd } from "./yaml/layout.ts";
import { aboveComments, afterNode, columnOf, lineStart } from "./yaml/lines.ts";

/**
 * The edits that put a record's events into the order of their dates, each with its own lines and comments. Events that
 * cannot be read, and so have no place, are a reason to refuse.
 */
export function planEventOrder(document: ApplicationsDocument, record: string): EditPlan {
  if (!document.writable) return { kind: "refused", refusal: { code: "broken-file" } };
  const index = document.records.findIndex(({ key }) => key === record);
  const site = recordSite(document, index);
  if (!site) return { kind: "refused", refusal: { code: "no-such-record", record } };
  const order = orderOf(site);
  if (!order) return { kind: "refused", refusal: { code: "unsupported-form", form: "events" } };
  const edits = movesOf(site, order).map(({ range, text }) => ({
    range: { start: range.start + site.offset, end: range.end + site.offset },
    text,
  }));
  const after = parseApplications(applyEdits(document.text, edits), document);
  return isProved(document, after, index, order)
    ? { kind: "edits", edits }
    : { kind: "refused", refusal: { code: "not-proved" } };
}

function eventsIn({ source, item }: RecordSite): ParsedNode | null | undefined {
  return pairsOf(source, item).get("events")?.value;
}

/** The event nodes in the order of their dates; undefined when one cannot be read. */
function orderOf(site: RecordSite): readonly ParsedNode[] | undefined {
  const list = eventsIn(site);
  const places = [...(site.place?.children.get("events")?.children.values() ?? [])];
  if (!isSeq(list) || places.length !== list.items.length) return undefined;
  const day = ({ value }: { readonly value: unknown }) => earliestDay((value as HuntEvent).date);
  return places.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)).map(({ node }) => node);
}

function movesOf(site: RecordSite, order: readonly ParsedNode[]): readonly TextEdit[] {
  const { text } = site.source;
  const list = eventsIn(site);
  if (!isSeq(list)) return [];
  const items = list.items;
  const slices = items.map((item, index) =>
    list.flow ? { start: item.range[0], end: item.range[1] } : linesOf(text, list, item, items[index + 1], index === 0),
  );
  return order.flatMap((node, position): readonly TextEdit[] => {
    const [from, to] = [slices[items.indexOf(node)], slices[position]];
    if (!from || !to || from === to) return [];
    return [{ range: to, text: withEnd(text.slice(from.start, from.end), text.slice(to.start, to.end)) }];
  });
}

function linesOf(
  text: string,
  list: ParsedNode,
  item: ParsedNode,
  next: ParsedNode | undefined,
  isFirst: boolean,
): TextEdit["range"] {
  const line = lineStart(text, dashOf(text, list, item));
  const start = isFirst ? line : aboveComments(text, line);
  const end = next
    ? aboveComments(text, lineStart(text, dashOf(text, list, next)))
    : afterNode(text, leafEnd(item), columnOf(text, list.range[0]));
  return { start, end };
}

/** The lines with the line break at their end that the lines they replace have: the last of a file may have none. */
function withEnd(lines: string, replaced: string): string {
  const body = lines.replace(/\r?\n$/, "");
  const ending = /\r?\n$/.exec(replaced)?.[0] ?? "";
  return body + ending;
}

function isProved(
  before: ApplicationsDocument,
  after: ApplicationsDocument,
  index: number,
  order: readonly ParsedNode[],
): boolean {
  const [a, b] = [recordSite(before, index), recordSite(after, index)];
  if (!a || !b || !after.writable || before.records.length !== after.records.length) return false;
  const now = eventsIn(b);
  return (
    isSeq(now) &&
    now.items.length === order.length &&
    now.items.every((item, position) => sameNode(item, order[position])) &&
    isSameBut("events", { source: a.source, node: a.item }, { source: b.source, node: b.item }) &&
    isElseSame(before, after, index)
  );
}
