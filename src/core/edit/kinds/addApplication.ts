import { isSeq } from "yaml";
import type { Value } from "../../document/change.ts";
import type { ApplicationsDocument } from "../../document/document.ts";
import { isEmpty, resolve } from "../../document/yamlSource.ts";
import { inKeyOrder } from "../inKeyOrder.ts";
import { isElseSame, positionsIn } from "../proof.ts";
import { itemCount, itemSite, knownOrigin, recordSite, wholeList } from "../recordSite.ts";
import { applicationShape, applicationsFileShape } from "../shapes.ts";
import { matches } from "../yaml/compare.ts";
import { createKey } from "../yaml/createKey.ts";
import { type Edits, moved, refuse } from "../yaml/edits.ts";
import { emptyLinesIn } from "../yaml/lines.ts";
import { insertItem, isNotAList, type List } from "../yaml/list.ts";
import { cursorInside, fieldInside, rootCursor, type Site } from "../yaml/site.ts";
import type { StyleFor } from "../yaml/style.ts";
import { changeAt } from "../yaml/value.ts";
import { type ApplicationsKind, sampleOf } from "./record.ts";

/** Adds an application behind all others. */
export const addApplication: ApplicationsKind<"addApplication"> = {
  isDone: () => false,
  isOnePass: () => true,
  order: (records) => [...records, undefined],
  next: (document, { application }, styleFor) => addLast(document, inKeyOrder(applicationShape, application), styleFor),
  isProved: (before, after, { application }) => {
    const added = recordSite(after, after.records.length - 1);
    return (
      after.records.length === before.records.length + 1 &&
      added !== undefined &&
      matches(added.source, added.item, application) &&
      isElseSame(before, after, [...positionsIn(before), undefined])
    );
  },
  placeOf: () => undefined,
};

function addLast(document: ApplicationsDocument, value: Value, styleFor: StyleFor): Edits {
  const origin = knownOrigin(document);
  if (!origin) return refuse("applications");
  const count = document.records.length;
  const last = origin.kind === "slices" ? itemSite(origin, itemCount(origin) - 1) : undefined;
  const samples = [count - 1, count - 2, count - 3].flatMap((index) => {
    const site = recordSite(document, index);
    return site ? sampleOf(site) : [];
  });
  const style = styleFor(samples);
  if (last) {
    const above = document.text.slice(Math.max(0, last.offset - 500), last.offset);
    const between = count > 1 ? (/\n(?:[ \t]*\r?\n)+(?=(?:[ \t]*#[^\n]*\n)*$)/.exec(above)?.[0] ?? "") : "";
    const at = listCursor({ source: last.source, style }, last.list as unknown as List);
    return moved(insertItem(at, 1, value, emptyLinesIn(between)), last.offset);
  }
  if (origin.kind === "slices") return refuse("applications");
  const { source } = origin;
  const root = resolve(source, source.root);
  if (!root || isEmpty(root))
    return createKey(
      document.text,
      fieldInside({ key: "", shape: applicationsFileShape }, "applications"),
      [value],
      style,
    );
  const list = wholeList(source);
  const site = { source, style };
  if (isSeq(list) && list.items.length > 0) return insertItem(listCursor(site, list), list.items.length, value);
  if (isNotAList(list)) return refuse("applications");
  return changeAt(rootCursor(site, root, applicationsFileShape), ["applications"], [value]);
}

function listCursor(site: Site, list: List) {
  return cursorInside(rootCursor(site, undefined, applicationsFileShape), "applications", list);
}
