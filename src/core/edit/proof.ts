import { isMap } from "yaml";
import type { ApplicationsDocument } from "../document/document.ts";
import { pairsOf } from "../document/pairs.ts";
import { isShared } from "../document/yamlSource.ts";
import { knownOrigin, recordSite, restOf } from "./recordSite.ts";
import { type Sourced, sameNode } from "./yaml/compare.ts";

/** Returns the value at a key of a mapping. */
export function nodeAt({ source, node }: Sourced, key: string): Sourced {
  return { source, node: node ? pairsOf(source, node).get(key)?.value : undefined };
}

/** Whether two mappings say the same at all keys but one. */
export function isSameBut(key: string, before: Sourced, after: Sourced): boolean {
  const others = ({ node }: Sourced) => (isMap(node) ? node.items.filter((item) => String(item.key) !== key) : []);
  const [a, b] = [others(before), others(after)];
  return (
    a.length === b.length &&
    a.every((item, index) => sameNode(item.key, b[index]?.key) && sameNode(item.value, b[index]?.value))
  );
}

/** Whether all records but the one at `changed`, and everything around their list, are the same in both documents. */
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
