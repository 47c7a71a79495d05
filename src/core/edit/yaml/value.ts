import { isAlias, isCollection, isMap, isSeq, type ParsedNode } from "yaml";
import type { Value } from "../../document/change.ts";
import type { Path } from "../../document/document.ts";
import { pairsOf } from "../../document/pairs.ts";
import { isAliased, isEmpty, isShared, keyText, sharedForm } from "../../document/yamlSource.ts";
import { matches } from "./compare.ts";
import { type Edits, isRefusal, keepingComments, refuse, replace } from "./edits.ts";
import { replacedRange } from "./layout.ts";
import { columnOf, commentAfter, indentAt } from "./lines.ts";
import { insertItem, type List, removeItem } from "./list.ts";
import { insertPair, type Mapping, removePair, replaceAtKey } from "./mapping.ts";
import { printFlow, printItem } from "./print.ts";
import { type Cursor, cursorInside, fieldInside, nest } from "./site.ts";
import { keepingQuotes } from "./style.ts";

/**
 * Returns the next edits that bring the node closer to having `value` at `path`, or nothing there when it is undefined;
 * no edits when it is so. Only what differs is touched, item by item and key by key.
 */
export function changeAt(at: Cursor, path: Path, value: Value | undefined): Edits {
  const { site, node } = at;
  const [segment, ...rest] = path;
  if (segment === undefined) return refuse("[]");
  if (isAlias(node) || isAliased(site.source, node)) return refuse(sharedForm(node));
  if (isMap(node) && typeof segment === "string") return changeKey({ ...at, node }, segment, rest, value);
  if (isSeq(node) && typeof segment === "number") return changeItem({ ...at, node }, segment, rest, value);
  return refuse(String(segment));
}

function changeKey(at: Cursor<Mapping>, key: string, rest: Path, value: Value | undefined): Edits {
  const { site, node: mapping } = at;
  const entries = mapping.items.filter((entry) => keyText(entry.key) === key);
  const entry = entries.at(-1);
  if (entries.length > 1) return refuse(key);
  if (!entry) return changeAbsent(at, key, rest, value);
  if (rest.length > 0 && entry.value && !isEmpty(entry.value)) {
    if (value === undefined && isOnlyItem(entry.value, rest)) return replaceAtKey(at, entry, []);
    return changeAt(cursorInside(at, key, entry.value), rest, value);
  }
  if (value === undefined) {
    if (rest.length > 0) return [];
    return isShared(entry.value) ? refuse(sharedForm(entry.value)) : removePair(site, mapping, entry);
  }
  const wanted = nest(rest, value);
  if (matches(site.source, entry.value, wanted)) return [];
  return changeInside(cursorInside(at, key, entry.value), wanted) ?? replaceAtKey(at, entry, wanted);
}

function isOnlyItem(node: unknown, [index, ...rest]: Path): boolean {
  return isSeq(node) && node.items.length === 1 && index === 0 && rest.length === 0;
}

/** Adds a key that the mapping itself does not have. */
function changeAbsent(at: Cursor<Mapping>, key: string, rest: Path, value: Value | undefined): Edits {
  const isMerged = pairsOf(at.site.source, at.node).has(key);
  if (isMerged && (value === undefined || rest.length > 0)) return refuse("<<");
  return value === undefined ? [] : insertPair(at, key, nest(rest, value));
}

function changeItem(at: Cursor<List>, index: number, rest: Path, value: Value | undefined): Edits {
  const { site, node: list } = at;
  const item = list.items[index];
  if (!item) {
    if (value === undefined) return [];
    return index === list.items.length ? insertItem(at, index, nest(rest, value)) : refuse(`[${index}]`);
  }
  const inside = cursorInside(at, index, item);
  if (rest.length > 0) return changeAt(inside, rest, value);
  if (value === undefined) return removeItem(site, list, index);
  if (matches(site.source, item, value)) return [];
  return changeInside(inside, value) ?? replaceItem(at, item, value);
}

/** Changes a list or a mapping from within; undefined when the node is neither and must be replaced. */
function changeInside(at: Cursor<ParsedNode | null>, value: Value): Edits | undefined {
  const { site, node } = at;
  if (node && (isAlias(node) || isAliased(site.source, node))) return refuse(sharedForm(node));
  if (!isCollection(node) || node.items.length === 0 || typeof value !== "object" || Object.keys(value).length === 0)
    return undefined;
  if (isSeq(node) && Array.isArray(value)) return changeList({ ...at, node }, value as readonly Value[]);
  if (!isMap(node) || Array.isArray(value)) return undefined;
  const wanted = value as Readonly<Record<string, Value | undefined>>;
  const keys = [...pairsOf(site.source, node).keys(), ...Object.keys(wanted)];
  for (const name of keys) {
    const edits = changeAt({ ...at, node }, [name], Object.hasOwn(wanted, name) ? wanted[name] : undefined);
    if (isRefusal(edits) || edits.length > 0) return edits;
  }
  return [];
}

function changeList(at: Cursor<List>, values: readonly Value[]): Edits {
  const { site, node: list } = at;
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
  return isOld ? changeItem(at, start, [], next) : insertItem(at, start, next);
}

function replaceItem(at: Cursor<List>, item: ParsedNode, value: Value): Edits {
  if (isShared(item)) return refuse(sharedForm(item));
  const { site, node: list } = at;
  const style = keepingQuotes(site.style, item, value);
  const { text } = site.source;
  const field = fieldInside(at, 0);
  const { start, end } = replacedRange(text, item);
  if (list.flow)
    return keepingComments(text, [replace(start, end, printFlow(field, value, style, indentAt(text, start)))]);
  const column = columnOf(text, list.range[0]) + style.dashWidth;
  if (typeof value === "string" && commentAfter(text, end) > 0)
    return [replace(start, end, printFlow(field, value, style))];
  return keepingComments(text, [
    replace(start, end, `${start === end ? " " : ""}${printItem(field, value, column, style)}`),
  ]);
}
