import { isMap, isSeq } from "yaml";
import { earliestDay, parseDate } from "../dates/dates.ts";
import type { ApplicationsChange, Value } from "../document/change.ts";
import type { ApplicationsDocument, Path } from "../document/document.ts";
import type { Place } from "../document/place.ts";
import type { Shape } from "../document/readValue.ts";
import { isAliased, isEmpty, keyText, resolve, sharedForm } from "../document/yamlSource.ts";
import type { HuntEvent } from "../schema/applications.ts";
import { applicationSchema, applicationsFileSchema } from "../schema/applications.ts";
import { nodePath } from "./nodePath.ts";
import { ordered } from "./ordered.ts";
import { knownOrigin, lastSite, type RecordSite, recordSite, wholeList } from "./recordSite.ts";
import { createKey } from "./yaml/createKey.ts";
import { type Edits, moved, refuse } from "./yaml/edits.ts";
import { emptyLinesIn, newlineOf } from "./yaml/lines.ts";
import { insertItem, isNotAList, type List } from "./yaml/list.ts";
import { cursorInside, rootCursor, type Site, shapeAt } from "./yaml/site.ts";
import { type Sample, type Style, styleOf } from "./yaml/style.ts";
import { changeAt } from "./yaml/value.ts";

export const applicationShape = applicationSchema as unknown as Shape;
const fileShape = applicationsFileSchema as unknown as Shape;

/** The next elementary edits for a change of the record at `index`, or for a new application; none when all is done. */
export function nextStep(
  document: ApplicationsDocument,
  change: ApplicationsChange,
  index: number,
  restyle: (style: Style) => Style,
): Edits {
  if (change.kind === "addApplication")
    return addApplication(document, ordered(applicationShape, change.application), restyle);
  const record = recordSite(document, index);
  if (!record) return refuse("-");
  const shared = [record.list, record.item].find((node) => isAliased(record.source, node));
  if (shared) return refuse(sharedForm(shared));
  const style = restyle(styleOf(samplesAround(document, record, index), newlineOf(document.text)));
  const edits =
    change.kind === "addEvent"
      ? addEvent(record, change.event, style)
      : setField(record, change.path, change.value, style);
  return moved(edits, record.offset);
}

function setField({ source, item, place }: RecordSite, path: Path, value: Value | undefined, style: Style): Edits {
  const target = nodePath(place, path);
  return changeAt(
    rootCursor({ source, style }, item, applicationShape),
    target,
    value === undefined ? undefined : ordered(path.reduce<Shape | undefined>(shapeAt, applicationShape), value),
  );
}

function addEvent({ source, item, place }: RecordSite, event: HuntEvent, style: Style): Edits {
  const events = place?.children.get("events");
  const value = ordered(applicationShape.entries?.["events"]?.wrapped?.item, event);
  const at = rootCursor({ source, style }, item, applicationShape);
  const own = isMap(item) ? item.items.findLast(({ key }) => keyText(key) === "events")?.value : undefined;
  if (isSeq(own) && own.items.length > 0)
    return insertItem(cursorInside(at, "events", own), eventIndex(own, events, event), value);
  if (isNotAList(own)) return refuse("events");
  if (events && own === undefined) return refuse("<<");
  return changeAt(at, ["events"], [value]);
}

/** Behind the last event that is not later. Events whose date cannot be read stay with the one before them. */
export function eventIndex(list: List, events: Place | undefined, event: HuntEvent): number {
  const day = earliestDay(event.date);
  const dates = new Map(
    [...(events?.children.values() ?? [])].map(({ node, value }) => [node, (value as HuntEvent).date]),
  );
  const first = list.items.findLastIndex((item) => {
    const date = parseDate(dates.get(item) ?? "");
    return date !== undefined && earliestDay(date) <= day;
  });
  if (first < 0) return 0;
  const later = list.items.findIndex((item, index) => index > first && dates.has(item));
  return later < 0 ? list.items.length : later;
}

function addApplication(document: ApplicationsDocument, value: Value, restyle: (style: Style) => Style): Edits {
  const origin = knownOrigin(document);
  if (!origin) return refuse("applications");
  const count = document.records.length;
  const last = lastSite(origin);
  const samples = [count - 1, count - 2, count - 3].flatMap((index) => {
    const site = recordSite(document, index);
    return site ? sampleOf(site) : [];
  });
  const style = restyle(styleOf(samples, newlineOf(document.text)));
  if (last) {
    const above = document.text.slice(Math.max(0, last.offset - 500), last.offset);
    const between = count > 1 ? (/\n(?:[ \t]*\r?\n)+(?=(?:[ \t]*#[^\n]*\n)*$)/.exec(above)?.[0] ?? "") : "";
    return moved(
      insertItem(
        listCursor({ source: last.source, style }, last.list as unknown as List),
        1,
        value,
        emptyLinesIn(between),
      ),
      last.offset,
    );
  }
  if (origin.kind === "slices") return refuse("applications");
  const { source } = origin;
  const root = resolve(source, source.root);
  if (!root || isEmpty(root))
    return createKey(document.text, { key: "applications", shape: shapeAt(fileShape, "applications") }, [value], style);
  const list = wholeList(source);
  if (isSeq(list) && list.items.length > 0)
    return insertItem(listCursor({ source, style }, list), list.items.length, value);
  if (isNotAList(list)) return refuse("applications");
  return changeAt(rootCursor({ source, style }, root, fileShape), ["applications"], [value]);
}

function listCursor(site: Site, list: List) {
  return cursorInside(rootCursor(site, undefined, fileShape), "applications", list);
}

function samplesAround(document: ApplicationsDocument, record: RecordSite, index: number): readonly Sample[] {
  const neighbours = [index - 1, index + 1].map((other) => recordSite(document, other));
  return [record, ...neighbours].flatMap((site) => (site ? sampleOf(site) : []));
}

function sampleOf({ source: { text }, item, list }: RecordSite): Sample {
  return { text, node: item, list };
}
