import { isAlias, isMap, isSeq, type ParsedNode, type YAMLSeq } from "yaml";
import type { Value } from "../document/change.ts";
import { isEmpty } from "../document/yamlSource.ts";
import { afterNode, asLines, dashOf, keepsEmptyLines, leafEnd, lineStart, removalEnd } from "./layout.ts";
import { printFlow, printItem } from "./printNode.ts";
import { keepingComments, refuse, replace, type Site, type Step } from "./site.ts";
import { columnOf } from "./style.ts";

export type List = YAMLSeq.Parsed;

/** Whether something stands where a list belongs that an item cannot be added to, and that a list must not replace. */
export function isOther(node: unknown): boolean {
  return !isEmpty(node) && !isSeq(node) && !isAlias(node);
}

/** Adds an item before the one at `index`, or at the end. `key` is the list's; `spaced` puts an empty line between. */
export function insertItem({ source: { text }, style }: Site, list: List, index: number, value: Value, key: string, spaced = false): Step {
  const before = list.items[index - 1];
  const first = list.items[0];
  if (list.flow) {
    const printed = printFlow(key, value, style);
    if (!first) return keepingComments(text, [replace(list.range[0], list.range[1], `[${style.bracketPad}${printed}${style.bracketPad}]`)]);
    if (!before) return [replace(first.range[0], first.range[0], `${printed}, `)];
    return [replace(leafEnd(before), leafEnd(before), `, ${printed}`)];
  }
  if (!first) return refuse("-");
  const column = columnOf(text, list.range[0]);
  const isFlow = isInBraces(before ?? first) && !isOverLines(value);
  const item = `-${" ".repeat(style.gap - 1)}${isFlow ? printFlow(key, value, style) : printItem(key, value, column + style.gap, style)}`;
  if (before) {
    const position = afterNode(text, leafEnd(before), column);
    const gap = (spaced || isSpaced(text, list, index)) && !keepsEmptyLines(text, before) ? style.newline : "";
    const atStart = position === 0 || text.charAt(position - 1) === "\n";
    const lines = " ".repeat(column) + item;
    return [replace(position, position, atStart ? gap + lines + style.newline : style.newline + gap + lines)];
  }
  const dash = list.range[0];
  const start = lineStart(text, dash);
  if (text.slice(start, dash).trim() !== "") return [replace(dash, dash, `${item}${style.newline}${" ".repeat(column)}`)];
  const position = aboveComments(text, start);
  return [replace(position, position, asLines(text, position, " ".repeat(column) + item, style.newline))];
}

function isInBraces(item: ParsedNode): boolean {
  return isMap(item) && item.flow === true && item.items.length > 0;
}

function isOverLines(value: Value | undefined): boolean {
  return typeof value === "object" ? Object.values(value as Readonly<Record<string, Value | undefined>>).some(isOverLines) : String(value).includes("\n");
}

/** The first line of the comments that stand directly above a line, so that they stay with it. */
export function aboveComments(text: string, start: number): number {
  let position = start;
  while (position > 0) {
    const previous = lineStart(text, position - 1);
    if (!/^[ \t]*#/.test(text.slice(previous, position))) break;
    position = previous;
  }
  return position;
}

/** Whether an empty line stands before the item that a new one is to follow. */
function isSpaced(text: string, list: List, index: number): boolean {
  const [a, b] = index >= 2 ? [list.items[index - 2], list.items[index - 1]] : [list.items[index - 1], list.items[index]];
  if (!a || !b) return false;
  return /\n[ \t]*\r?\n/.test(text.slice(leafEnd(a) - 1, dashOf(text, list, b)));
}

/** Takes an item away with its lines. */
export function removeItem({ source: { text } }: Site, list: List, index: number): Step {
  const item = list.items[index];
  if (!item) return [];
  const next = list.items[index + 1];
  const previous = list.items[index - 1];
  if (!next && !previous) {
    const end = leafEnd(item);
    return [replace(list.range[0], list.flow ? list.range[1] : end - ((/\r?\n$/.exec(text.slice(0, end)))?.[0].length ?? 0), "[]")];
  }
  if (list.flow) {
    return [next ? replace(item.range[0], next.range[0], "") : replace(previous ? leafEnd(previous) : 0, leafEnd(item), "")];
  }
  const dash = dashOf(text, list, item);
  const start = lineStart(text, dash);
  if (text.slice(start, dash).trim() !== "") return next ? [replace(dash, dashOf(text, list, next), "")] : refuse("- -");
  const end = removalEnd(text, leafEnd(item), previous);
  const isUnended = end === text.length && text.charAt(end - 1) !== "\n";
  return [replace(isUnended ? start - ((/\r?\n$/.exec(text.slice(0, start)))?.[0].length ?? 0) : start, end, "")];
}
