import { isMap, isSeq, type ParsedNode } from "yaml";
import type { ApplicationsDocument } from "../document/document.ts";
import { pairsOf } from "../document/pairs.ts";
import { parseApplications } from "../document/parseApplications.ts";
import { type Origin, originForEdits } from "../document/parsed.ts";
import type { Place } from "../document/place.ts";
import { openSlice } from "../document/readSlice.ts";
import { readYaml, resolve, type YamlSource } from "../document/yamlSource.ts";
import type { Sourced } from "./yaml/compare.ts";

type WholeOrigin = Extract<Origin, { readonly kind: "whole" }>;

/** An item of the list of applications as nodes. */
export interface RecordSite {
  /** The item's own lines, which begin at `offset`, or the whole text. */
  readonly source: YamlSource;
  readonly offset: number;
  readonly list: ParsedNode;
  readonly item: ParsedNode;
  /** The values read of the item; undefined when it is no record. */
  readonly place: Place | undefined;
}

/** Returns how the document was read. One that was made elsewhere is read here. */
export function knownOrigin(document: ApplicationsDocument): Origin | undefined {
  return originForEdits(document) ?? originForEdits(parseApplications(document.text));
}

/** Returns the nodes of the record at `index` among the document's records. */
export function recordSite(document: ApplicationsDocument, index: number): RecordSite | undefined {
  const origin = knownOrigin(document);
  const position = origin && itemIndex(origin, index);
  return origin && position !== undefined ? itemSite(origin, position) : undefined;
}

/** Returns where in the list the record at `index` is: items that are no records count among the items only. */
export function itemIndex(origin: Origin, index: number): number | undefined {
  return origin.kind === "slices" ? origin.indexes[index] : wholePositions(origin)[index];
}

/** Returns the positions of the records in the list of a text read as one piece. Two may be aliases of one node. */
function wholePositions({ source, places }: WholeOrigin): readonly number[] {
  const positions: number[] = [];
  for (const [position, item] of itemsOf(source).entries())
    if (resolve(source, item) === places[positions.length]?.node) positions.push(position);
  return positions;
}

/** Returns how many items the list has. */
export function itemCount(origin: Origin): number {
  return origin.kind === "slices" ? origin.slices.reads.length : itemsOf(origin.source).length;
}

/** Returns the nodes of the item at a position of the list, whether it is a record or not. */
export function itemSite(origin: Origin, position: number): RecordSite | undefined {
  if (origin.kind === "slices") {
    const { text, split } = origin.slices;
    const [start, end] = [split.starts[position], split.starts[position + 1]];
    const open = start === undefined || end === undefined ? undefined : openSlice(text.slice(start, end));
    return open && start !== undefined ? { ...open, offset: start } : undefined;
  }
  const { source } = origin;
  const list = wholeList(source);
  const item = itemsOf(source)[position];
  if (!list || !item) return undefined;
  return { source, offset: 0, list, item, place: origin.places[wholePositions(origin).indexOf(position)] };
}

/** Returns the list below `applications` in a text read as one piece. */
export function wholeList(source: YamlSource): ParsedNode | undefined {
  const root = resolve(source, source.root);
  return root && resolve(source, pairsOf(source, root).get("applications")?.value);
}

function itemsOf(source: YamlSource): readonly ParsedNode[] {
  const list = wholeList(source);
  return isSeq(list) ? list.items : [];
}

/** Returns the keys and values around the list, in turns, as nodes. */
export function nodesAround(origin: Origin): readonly Sourced[] {
  const source = origin.kind === "slices" ? readYaml(origin.rest.text) : origin.source;
  const root = resolve(source, source.root);
  const entries = isMap(root) ? root.items.filter(({ key }) => String(key) !== "applications") : [];
  return entries.flatMap(({ key, value }) => [key, value].map((node) => ({ source, node })));
}
