import { isMap, isSeq, type ParsedNode } from "yaml";
import type { ApplicationsDocument } from "../document/document.ts";
import { pairsOf } from "../document/pairs.ts";
import { parseApplications } from "../document/parseApplications.ts";
import { type Origin, originOf } from "../document/parsed.ts";
import type { Place } from "../document/place.ts";
import { openSlice } from "../document/readSlice.ts";
import { readYaml, resolve, type YamlSource } from "../document/yamlSource.ts";

/** A record as nodes. Its source is the record's own lines, which begin at `offset`, or the whole text. */
export interface RecordSite {
  readonly source: YamlSource;
  readonly offset: number;
  readonly list: ParsedNode;
  /** Where in the list the record stands. */
  readonly index: number;
  readonly item: ParsedNode;
  readonly place: Place | undefined;
}

/** How the document was read. One made elsewhere is read here. */
export function knownOrigin(document: ApplicationsDocument): Origin | undefined {
  return originOf(document) ?? originOf(parseApplications(document.text));
}

/** The nodes of the record that stands at `index` among the document's records. */
export function recordSite(document: ApplicationsDocument, index: number): RecordSite | undefined {
  const origin = knownOrigin(document);
  if (origin?.kind === "slices") {
    const slice = origin.indexes[index];
    return slice === undefined ? undefined : sliceSite(origin, slice);
  }
  const place = origin?.places[index];
  const list = origin && wholeList(origin.source);
  if (!origin || !place || !isSeq(list)) return undefined;
  const items = list.items;
  const position = items.findIndex((item) => resolve(origin.source, item) === place.node);
  const item = items[position];
  return item && { source: origin.source, offset: 0, list: list as ParsedNode, index: position, item, place };
}

/** The nodes of the last item of a list that was read by slices, be it a record or not. */
export function lastSite(origin: Origin): RecordSite | undefined {
  return origin.kind === "slices" ? sliceSite(origin, origin.slices.reads.length - 1) : undefined;
}

function sliceSite(
  { slices: { text, split } }: Extract<Origin, { kind: "slices" }>,
  slice: number,
): RecordSite | undefined {
  const start = split.starts[slice] ?? 0;
  const open = openSlice(text.slice(start, split.starts[slice + 1]));
  return open && { ...open, offset: start, index: 0 };
}

/** The list below `applications` in a text read as one piece. */
export function wholeList(source: YamlSource): ParsedNode | undefined {
  const root = resolve(source, source.root);
  return root && resolve(source, pairsOf(source, root).get("applications")?.value);
}

/** The top-level entries but the list, as nodes. */
export function restOf(document: ApplicationsDocument): readonly { readonly key: unknown; readonly value: unknown }[] {
  const origin = knownOrigin(document);
  const root = origin?.kind === "slices" ? readYaml(origin.rest.text).root : origin?.source.root;
  return isMap(root) ? root.items.filter(({ key }) => String(key) !== "applications") : [];
}
