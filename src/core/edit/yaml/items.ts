import { isMap, isSeq, type ParsedNode } from "yaml";
import type { Refusal } from "../../document/change.ts";
import { pairsOf } from "../../document/pairs.ts";
import { isAliased, isShared, keyText, sharedForm, type YamlSource } from "../../document/yamlSource.ts";
import type { TextRange } from "../../text/textEdit.ts";
import { commentsIn, type Edits, refuse, replace } from "./edits.ts";
import { movePart, rangeOfPart, removePart } from "./flow.ts";
import { emptyLines, type ListLines, listItem, moveLines, ownLines, removeLines } from "./itemLines.ts";
import { afterColon, leafEnd, unusualKey } from "./layout.ts";
import { nextLine } from "./lines.ts";
import type { List } from "./list.ts";
import type { Mapping } from "./mapping.ts";
import type { Cursor, Site } from "./site.ts";

/** A list at a key of a mapping. */
export interface KeyedList {
  readonly mapping: Mapping;
  readonly entry: Mapping["items"][number];
  readonly list: List;
}

/** Returns the list at a key, or why its items must be left alone: an alias stands for it, or the key stands twice. */
export function listAt({ site: { source }, node }: Cursor<unknown>, key: string): KeyedList | Refusal {
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return refuse(key);
  const mapping = node as Mapping;
  const [entry, ...more] = mapping.items.filter((item) => keyText(item.key) === key);
  if (more.length > 0) return refuse(key);
  if (!entry) return refuse(pairsOf(source, mapping).has(key) ? "<<" : key);
  const list = entry.value;
  if (!isSeq(list)) return refuse(isShared(list) ? sharedForm(list) : key);
  if (isShared(list) || isAliased(source, list)) return refuse(sharedForm(list));
  return { mapping, entry, list };
}

/** Returns a node inside the items that an alias stands for which comes behind them, but not behind `limit`. */
function neededBehind({ targets }: YamlSource, { start, end }: TextRange, limit: number): ParsedNode | undefined {
  const needed = [...targets].find(([{ range: alias }, { range: target }]) => {
    return target[0] >= start && target[0] <= end && alias[0] > end && alias[0] <= limit;
  });
  return needed?.[1];
}

/**
 * Removes an item of a list with its own lines and comments. Without its only item the list is written as `[]`. What an
 * alias elsewhere stands for is not removed.
 */
export function removeFrom(site: Site, { mapping, entry, list }: KeyedList, position: number): Edits {
  const { source } = site;
  const item = list.items[position];
  if (!item) return refuse(`[${position}]`);
  const needed = neededBehind(source, partOf(item), source.text.length);
  if (needed) return refuse(sharedForm(needed));
  if (list.flow) {
    if (list.items.length > 1) return removePart(source.text, list.items.map(partOf), position, true);
    const [start, end] = [list.range[0] + 1, list.range[1] - 1];
    return hasOtherComments(source.text, list) ? refuse("#") : [replace(start, end, "")];
  }
  const lines = blockLines(site, list);
  if (list.items.length > 1) return removeLines(lines, position);
  const unusual = unusualKey(source.text, mapping);
  return unusual === undefined ? emptyLines(lines, afterColon(source.text, entry.key)) : refuse(unusual);
}

/** Whether the lines of a list's key hold nothing but the list's only item and its comments. */
export function isAllOfIts(text: string, { mapping, entry, list }: KeyedList): boolean {
  if (list.items.length > 1 || mapping.items.length === 1) return false;
  if (list.flow) return !hasOtherComments(text, list);
  const [item] = list.items;
  if (!item) return false;
  const own = ownLines(text, listItem(text, list, item), undefined);
  return (
    own.end === nextLine(text, leafEnd(list)) && commentsIn(text.slice(entry.key.range[0], own.start)).length === 0
  );
}

/**
 * Moves an item of a list to another position, with its own lines and comments. An alias is not moved to before what it
 * stands for.
 */
export function moveWithin(site: Site, list: List, from: number, to: number): Edits {
  const { source } = site;
  const parts = list.items.map(partOf);
  // The items from `first` to `last` change places with those behind them, up to `end`.
  const [first, end] = [parts[Math.min(from, to)], parts[Math.max(from, to)]];
  const last = parts[from < to ? from : from - 1];
  const needed = first && last && end && neededBehind(source, { start: first.start, end: last.end }, end.end);
  if (needed) return refuse(sharedForm(needed));
  if (!list.flow) return moveLines(blockLines(site, list), from, to);
  return hasOtherComments(source.text, list) ? refuse("#") : movePart(source.text, parts, from, to);
}

function partOf(item: ParsedNode) {
  return rangeOfPart(item, item);
}

/** Whether a flow list has comments that are not inside one of its items. */
function hasOtherComments(text: string, list: List): boolean {
  const starts = [...list.items.map(({ range }) => range[0]), list.range[1]];
  const ends = [list.range[0], ...list.items.map(({ range }) => range[1])];
  return starts.some((start, index) => commentsIn(text.slice(ends[index], start)).length > 0);
}

function blockLines({ source: { text }, style: { newline } }: Site, list: List): ListLines {
  return {
    text,
    newline,
    item: (position) => {
      const item = list.items[position];
      return item && listItem(text, list, item);
    },
  };
}
