/** The list of applications, for the kinds of change that remove or move its items. */

import type { Refusal, RefusedPlace } from "../../document/change.ts";
import type { ApplicationsDocument } from "../../document/document.ts";
import { pairsOf } from "../../document/pairs.ts";
import type { Origin } from "../../document/parsed.ts";
import { readYaml, resolve } from "../../document/yamlSource.ts";
import { itemCount, itemSite, knownOrigin } from "../recordSite.ts";
import { applicationsFileShape } from "../shapes.ts";
import { refuse } from "../yaml/edits.ts";
import { fileHabits } from "../yaml/fileHabits.ts";
import { type ListLines, listItem } from "../yaml/itemLines.ts";
import { type KeyedList, listAt } from "../yaml/items.ts";
import { afterColon } from "../yaml/layout.ts";
import { newlineOf } from "../yaml/lines.ts";
import { rootCursor, type Site } from "../yaml/site.ts";
import { styleOf } from "../yaml/style.ts";

/** The list as it was read: its items by their lines, or as nodes of the whole text. */
type ApplicationsList =
  | {
      readonly kind: "lines";
      readonly origin: Origin;
      readonly lines: ListLines;
      readonly count: number;
      /** Returns the offset behind the colon of its key. */
      colon(): number | undefined;
    }
  | { readonly kind: "nodes"; readonly origin: Origin; readonly site: Site; readonly keyed: KeyedList };

/** Returns the list of applications, or why it must be left alone. */
export function applicationsIn(document: ApplicationsDocument): ApplicationsList | Refusal {
  const origin = knownOrigin(document);
  if (!origin) return refuse("applications");
  const newline = newlineOf(document.text);
  if (origin.kind === "whole") {
    const { source } = origin;
    const site = { source, style: styleOf([], fileHabits(document.text)) };
    const keyed = listAt(rootCursor(site, resolve(source, source.root), applicationsFileShape), "applications");
    return "code" in keyed ? keyed : { kind: "nodes", origin, site, keyed };
  }
  const item = (position: number) => {
    const site = itemSite(origin, position);
    return site && listItem(site.source.text, site.list, site.item, site.offset);
  };
  return {
    kind: "lines",
    origin,
    lines: { text: origin.slices.text, newline, item },
    count: itemCount(origin),
    colon: () => {
      const rest = readYaml(origin.rest.text);
      const key = rest.root && pairsOf(rest, rest.root).get("applications")?.key;
      return key && afterColon(origin.rest.text, key);
    },
  };
}

/** Returns where the record at `index` is. */
export function placeOfRecord(document: ApplicationsDocument, index: number): RefusedPlace | undefined {
  const record = document.records[index];
  return record && { key: "applications", range: record.range };
}
