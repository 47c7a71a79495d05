import { isMap, type ParsedNode } from "yaml";
import type { ApplicationsDocument } from "../document/document.ts";
import { pairsOf } from "../document/pairs.ts";
import type { Origin } from "../document/parsed.ts";
import { itemCount, itemSite, knownOrigin, nodesAround } from "./recordSite.ts";
import { isSame, type Sourced } from "./yaml/compare.ts";

/** Returns the value at a key of a mapping. */
export function nodeAt({ source, node }: Sourced, key: string): Sourced {
  return { source, node: node ? pairsOf(source, node).get(key)?.value : undefined };
}

/** Whether two mappings say the same at all keys but one. */
export function isSameBut(key: string, before: Sourced, after: Sourced): boolean {
  const others = ({ source, node }: Sourced) =>
    isMap<ParsedNode, ParsedNode | null>(node)
      ? node.items
          .filter((item) => String(item.key) !== key)
          .flatMap((item) => [item.key, item.value].map((one) => ({ source, node: one })))
      : [];
  return areSame(others(before), others(after));
}

function areSame(before: readonly Sourced[], after: readonly Sourced[]): boolean {
  return before.length === after.length && before.every((one, index) => isSame(one, after[index] ?? one));
}

/** Returns the positions of a document's items, those that are no records included. */
export function positionsIn(document: ApplicationsDocument): readonly number[] {
  const origin = knownOrigin(document);
  return origin ? [...Array(itemCount(origin)).keys()] : [];
}

/**
 * Whether everything in the file but what changed is the same in both documents. `positions` are those that the items
 * of the list in `after` had in `before`, undefined for the item that changed or was added.
 */
export function isElseSame(
  before: ApplicationsDocument,
  after: ApplicationsDocument,
  positions: readonly (number | undefined)[],
): boolean {
  const [a, b] = [knownOrigin(before), knownOrigin(after)];
  return (
    a !== undefined &&
    b !== undefined &&
    itemCount(b) === positions.length &&
    positions.every((old, now) => old === undefined || isItemSame(a, old, b, now)) &&
    isRestSame(a, b)
  );
}

function isItemSame(a: Origin, old: number, b: Origin, now: number): boolean {
  // A read is kept for equal lines only, so the same read means the same lines.
  if (a.kind === "slices" && b.kind === "slices" && a.slices.reads[old] === b.slices.reads[now]) return true;
  const [was, is] = [itemSite(a, old), itemSite(b, now)];
  return (
    was !== undefined &&
    is !== undefined &&
    isSame({ source: was.source, node: was.item }, { source: is.source, node: is.item })
  );
}

function isRestSame(a: Origin, b: Origin): boolean {
  if (a.kind === "slices" && b.kind === "slices" && a.rest.text === b.rest.text) return true;
  return areSame(nodesAround(a), nodesAround(b));
}
