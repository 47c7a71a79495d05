import { isMap, isSeq } from "yaml";
import type { ApplicationsChange, JournalChange } from "../document/change.ts";
import type { ApplicationsDocument, JournalDocument } from "../document/document.ts";
import { pairsOf } from "../document/pairs.ts";
import { nodesOf } from "../document/parseJournal.ts";
import { isShared } from "../document/yamlSource.ts";
import { eventIndex } from "./applicationsSteps.ts";
import { nodePath } from "./nodePath.ts";
import { knownOrigin, recordSite, restOf } from "./recordSite.ts";
import { isChangedTo, isInsertedAt, matches, type Sourced, sameNode } from "./yaml/compare.ts";

/** Whether the change of the record at `index` came out as meant and everything else is as before. */
export function isApplicationsProof(
  before: ApplicationsDocument,
  after: ApplicationsDocument,
  change: ApplicationsChange,
  index: number,
): boolean {
  if (change.kind === "addApplication") {
    const added = recordSite(after, after.records.length - 1);
    return (
      after.records.length === before.records.length + 1 &&
      added !== undefined &&
      matches(added.source, added.item, change.application) &&
      isElseSame(before, after, -1)
    );
  }
  const [a, b] = [recordSite(before, index), recordSite(after, index)];
  if (!a || !b || after.records.length !== before.records.length) return false;
  const [old, now]: readonly Sourced[] = [
    { source: a.source, node: a.item },
    { source: b.source, node: b.item },
  ];
  if (!old || !now) return false;
  if (change.kind === "setField")
    return isChangedTo(old, now, nodePath(a.place, change.path), change.value) && isElseSame(before, after, index);
  const [oldEvents, nowEvents] = [eventsIn(old), eventsIn(now)];
  const place = isSeq(oldEvents.node) ? eventIndex(oldEvents.node, a.place?.children.get("events"), change.event) : 0;
  return (
    isInsertedAt(oldEvents, nowEvents, place, change.event) &&
    isSameBut("events", old, now) &&
    isElseSame(before, after, index)
  );
}

/** Whether the change of the journal came out as meant and everything else is as before. */
export function isJournalProof(before: JournalDocument, after: JournalDocument, change: JournalChange): boolean {
  const [a, b] = [nodesOf(before), nodesOf(after)];
  const [old, now]: readonly Sourced[] = [
    { source: a.source, node: a.source.root },
    { source: b.source, node: b.source.root },
  ];
  if (!old || !now) return false;
  if (change.kind === "setValue") return isChangedTo(old, now, nodePath(a.place, change.path), change.value);
  const [oldList, nowList] = [at(old, change.list), at(now, change.list)];
  return (
    isInsertedAt(oldList, nowList, isSeq(oldList.node) ? oldList.node.items.length : 0, change.item) &&
    isSameBut(change.list, old, now)
  );
}

function eventsIn(record: Sourced): Sourced {
  return at(record, "events");
}

function at({ source, node }: Sourced, key: string): Sourced {
  return { source, node: node ? pairsOf(source, node).get(key)?.value : undefined };
}

/** Whether two mappings say the same at all other keys. */
export function isSameBut(key: string, before: Sourced, after: Sourced): boolean {
  const others = ({ node }: Sourced) => (isMap(node) ? node.items.filter((item) => String(item.key) !== key) : []);
  const [a, b] = [others(before), others(after)];
  return (
    a.length === b.length &&
    a.every((item, index) => sameNode(item.key, b[index]?.key) && sameNode(item.value, b[index]?.value))
  );
}

/** Whether all records but the one at `changed`, and everything around the list, say the same in both documents. */
export function isElseSame(before: ApplicationsDocument, after: ApplicationsDocument, changed: number): boolean {
  const [a, b] = [knownOrigin(before), knownOrigin(after)];
  const areSlices = a?.kind === "slices" && b?.kind === "slices";
  return (
    before.records.every((_, index) => {
      if (index === changed) return true;
      // A read is kept for equal lines only, so the same read means the same lines.
      if (areSlices && a.slices.reads[a.indexes[index] ?? -1] === b.slices.reads[b.indexes[index] ?? -2]) return true;
      return isSameRecord(before, after, index);
    }) &&
    ((areSlices && a.rest.text === b.rest.text) || isRestSame(before, after))
  );
}

function isSameRecord(before: ApplicationsDocument, after: ApplicationsDocument, index: number): boolean {
  const [a, b] = [recordSite(before, index), recordSite(after, index)];
  if (!a || !b || !sameNode(a.item, b.item)) return false;
  return !isShared(a.item) && !a.source.shares
    ? true
    : JSON.stringify(before.records[index]?.application) === JSON.stringify(after.records[index]?.application);
}

function isRestSame(before: ApplicationsDocument, after: ApplicationsDocument): boolean {
  const [a, b] = [restOf(before), restOf(after)];
  return (
    a.length === b.length &&
    a.every(({ key, value }, index) => sameNode(key, b[index]?.key) && sameNode(value, b[index]?.value))
  );
}
