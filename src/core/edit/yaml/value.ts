import { isAlias, isCollection, isMap, isSeq, type ParsedNode } from "yaml";
import type { Value } from "../../document/change.ts";
import type { Path } from "../../document/document.ts";
import { pairsOf } from "../../document/pairs.ts";
import type { Shape } from "../../document/readValue.ts";
import { isAliased, isEmpty, isShared, keyText, sharedForm } from "../../document/yamlSource.ts";
import { slotOf } from "./layout.ts";
import { insertItem, type List, removeItem } from "./list.ts";
import { commentAfter, insertPair, type Mapping, removePair, replaceAtKey } from "./mapping.ts";
import { printFlow, printItem } from "./print.ts";
import {
  isRefusal,
  keepingComments,
  knownKeys,
  matches,
  nest,
  refuse,
  replace,
  type Site,
  type Step,
  shapeAt,
} from "./site.ts";
import { columnOf, indentAt } from "./style.ts";

/**
 * The first elementary change on the way from what the node says to `value` at `path` in it; no edits when it is so
 * already. Only what differs is touched, item by item and key by key.
 */
export function changeAt(
  site: Site,
  node: ParsedNode,
  path: Path,
  value: Value | undefined,
  shape: Shape | undefined,
  key = "",
): Step {
  const [segment, ...rest] = path;
  if (segment === undefined) return refuse("[]");
  if (isAlias(node) || isAliased(site.source, node)) return refuse(sharedForm(node));
  const inner = shapeAt(shape, segment);
  if (isMap(node) && typeof segment === "string") {
    const mapping = node;
    const entries = mapping.items.filter((entry) => keyText(entry.key) === segment);
    const entry = entries.at(-1);
    if (entries.length > 1) return refuse(segment);
    if (!entry) return changeAbsent(site, mapping, segment, rest, value, shape);
    if (rest.length > 0 && entry.value && !isEmpty(entry.value)) {
      if (value === undefined && isOnlyItem(entry.value, rest)) return replaceAtKey(site, mapping, entry, []);
      return changeAt(site, entry.value, rest, value, inner, segment);
    }
    if (value === undefined)
      return rest.length > 0
        ? []
        : isShared(entry.value)
          ? refuse(sharedForm(entry.value))
          : removePair(site, mapping, entry);
    if (matches(site.source, entry.value, nest(rest, value))) return [];
    return (
      changeInside(site, entry.value, nest(rest, value), inner, segment) ??
      replaceAtKey(site, mapping, entry, nest(rest, value))
    );
  }
  if (isSeq(node) && typeof segment === "number") return changeItem(site, node, segment, rest, value, shape, key);
  return refuse(String(segment));
}

function isOnlyItem(node: unknown, [index, ...rest]: Path): boolean {
  return isSeq(node) && node.items.length === 1 && index === 0 && rest.length === 0;
}

function changeAbsent(
  site: Site,
  mapping: Mapping,
  key: string,
  rest: Path,
  value: Value | undefined,
  shape: Shape | undefined,
): Step {
  const isMerged = pairsOf(site.source, mapping).has(key);
  if (isMerged && (value === undefined || rest.length > 0)) return refuse("<<");
  return value === undefined ? [] : insertPair(site, mapping, key, nest(rest, value), knownKeys(shape));
}

function changeItem(
  site: Site,
  list: List,
  index: number,
  rest: Path,
  value: Value | undefined,
  shape: Shape | undefined,
  key: string,
): Step {
  const item = list.items[index];
  const inner = shapeAt(shape, index);
  if (!item) {
    if (value === undefined) return [];
    return index === list.items.length ? insertItem(site, list, index, nest(rest, value), key) : refuse(`[${index}]`);
  }
  if (rest.length > 0) return changeAt(site, item, rest, value, inner, key);
  if (value === undefined) return removeItem(site, list, index);
  if (matches(site.source, item, value)) return [];
  return changeInside(site, item, value, inner, key) ?? replaceItem(site, list, item, value, key);
}

/** Changes a list or mapping from within; undefined when the node is no such thing and must be replaced. */
function changeInside(
  site: Site,
  node: ParsedNode | null,
  value: Value,
  shape: Shape | undefined,
  key: string,
): Step | undefined {
  if (node && (isAlias(node) || isAliased(site.source, node))) return refuse(sharedForm(node));
  if (!isCollection(node) || node.items.length === 0 || typeof value !== "object" || Object.keys(value).length === 0)
    return undefined;
  if (isSeq(node) && Array.isArray(value)) return changeList(site, node, value as readonly Value[], shape, key);
  if (!isMap(node) || Array.isArray(value)) return undefined;
  const wanted = value as Readonly<Record<string, Value | undefined>>;
  const keys = [...pairsOf(site.source, node).keys(), ...Object.keys(wanted)];
  for (const name of keys) {
    const step = changeAt(site, node, [name], Object.hasOwn(wanted, name) ? wanted[name] : undefined, shape, key);
    if (isRefusal(step) || step.length > 0) return step;
  }
  return [];
}

function changeList(site: Site, list: List, values: readonly Value[], shape: Shape | undefined, key: string): Step {
  const items = list.items as readonly ParsedNode[];
  const isSame = (item: ParsedNode | undefined, value: Value | undefined) =>
    value !== undefined && matches(site.source, item, value);
  let start = 0;
  while (start < items.length && isSame(items[start], values[start])) start++;
  let same = 0;
  while (
    same < Math.min(items.length, values.length) - start &&
    isSame(items[items.length - 1 - same], values[values.length - 1 - same])
  )
    same++;
  const isOld = start < items.length - same;
  const next = start < values.length - same ? values[start] : undefined;
  // An item that stays goes on with its comment, wherever it comes to stand.
  const isKept = next !== undefined && items.slice(start + 1, items.length - same).some((item) => isSame(item, next));
  if (next === undefined || isKept) return isOld ? removeItem(site, list, start) : [];
  return isOld ? changeItem(site, list, start, [], next, shape, key) : insertItem(site, list, start, next, key);
}

function replaceItem({ source: { text }, style }: Site, list: List, item: ParsedNode, value: Value, key: string): Step {
  if (isShared(item)) return refuse(sharedForm(item));
  const { start, end } = slotOf(text, item);
  if (list.flow)
    return keepingComments(text, [replace(start, end, printFlow(key, value, style, indentAt(text, start)))]);
  const column = columnOf(text, list.range[0]) + style.gap;
  if (typeof value === "string" && commentAfter(text, end) > 0)
    return [replace(start, end, printFlow(key, value, style))];
  return keepingComments(text, [
    replace(start, end, `${start === end ? " " : ""}${printItem(key, value, column, style)}`),
  ]);
}
