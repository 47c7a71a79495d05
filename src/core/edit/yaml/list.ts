import { isAlias, isMap, isSeq, type ParsedNode, type YAMLSeq } from "yaml";
import type { Value } from "../../document/change.ts";
import { isAliased, isEmpty, sharedForm } from "../../document/yamlSource.ts";
import { type Edits, keepingComments, refuse, replace } from "./edits.ts";
import { insertPart, rangeOfPart, removePart } from "./flow.ts";
import { dashOf, isBelowDash, keepsEmptyLines, leafEnd, removalEnd } from "./layout.ts";
import { aboveComments, afterNode, asLines, columnOf, emptyLinesIn, indentAt, lineStart } from "./lines.ts";
import { printDashed, printFlow } from "./print.ts";
import { type Cursor, fieldInside, type Site } from "./site.ts";
import type { Style } from "./style.ts";

export type List = YAMLSeq.Parsed;

/** Whether the node is neither empty nor a list: then no item can be added to it, and it must not be overwritten. */
export function isNotAList(node: unknown): boolean {
  return !isEmpty(node) && !isSeq(node) && !isAlias(node);
}

/** Adds an item before the one at `index`, or at the end, with at least `emptyLines` empty lines before it. */
export function insertItem(at: Cursor<List>, index: number, value: Value, emptyLines = 0): Edits {
  const { site, node: list } = at;
  const { source, style } = site;
  if (isAliased(source, list)) return refuse(sharedForm(list));
  const { text } = source;
  const before = list.items[index - 1];
  const first = list.items[0];
  if (list.flow) {
    if (!first)
      return keepingComments(text, [
        replace(list.range[0], list.range[1], printFlow(at, [value], style, indentAt(text, list.range[0]))),
      ]);
    const field = fieldInside(at, index);
    return insertPart(site, partsOf(list), index, (indent) => printFlow(field, value, style, indent));
  }
  if (!first) return refuse("-");
  const column = columnOf(text, list.range[0]);
  const item = printDashed(at, value, column, style, styleOfItem(text, list, before ?? first));
  if (before) {
    const position = afterNode(text, leafEnd(before), column);
    const gap = keepsEmptyLines(text, before)
      ? ""
      : style.newline.repeat(Math.max(emptyLines, emptyLinesAt(text, list, index)));
    const atStart = position === 0 || text.charAt(position - 1) === "\n";
    const lines = " ".repeat(column) + item;
    return [replace(position, position, atStart ? gap + lines + style.newline : style.newline + gap + lines)];
  }
  const dash = list.range[0];
  const start = lineStart(text, dash);
  if (text.slice(start, dash).trim() !== "")
    return [replace(dash, dash, `${item}${style.newline}${" ".repeat(column)}`)];
  const position = aboveComments(text, start, column);
  return [replace(position, position, asLines(text, position, " ".repeat(column) + item, style.newline))];
}

function partsOf({ items }: List) {
  return items.map((item) => rangeOfPart(item, item));
}

/** Returns how an item that is a mapping is written. */
function styleOfItem(text: string, list: ParsedNode, item: ParsedNode): Pick<Style, "isDashAlone" | "isItemFlowAt"> {
  const isFlow = isMap(item) && item.flow === true && item.items.length > 0;
  const isDashAlone = isMap(item) && isBelowDash(text.slice(dashOf(text, list, item) + 1, item.range[0]));
  return { isDashAlone, isItemFlowAt: () => isFlow };
}

/** Returns how many empty lines there are before the item that a new one is to follow. */
function emptyLinesAt(text: string, list: List, index: number): number {
  const [a, b] =
    index >= 2 ? [list.items[index - 2], list.items[index - 1]] : [list.items[index - 1], list.items[index]];
  return a && b ? emptyLinesIn(text.slice(leafEnd(a) - 1, dashOf(text, list, b))) : 0;
}

/** Removes an item with its lines. */
export function removeItem({ source: { text } }: Site, list: List, index: number): Edits {
  const item = list.items[index];
  if (!item) return [];
  const next = list.items[index + 1];
  const previous = list.items[index - 1];
  if (!next && !previous) {
    const end = leafEnd(item);
    return [
      replace(
        list.range[0],
        list.flow ? list.range[1] : end - (/\r?\n$/.exec(text.slice(0, end))?.[0].length ?? 0),
        "[]",
      ),
    ];
  }
  if (list.flow) return removePart(text, partsOf(list), index);
  const dash = dashOf(text, list, item);
  const start = lineStart(text, dash);
  if (text.slice(start, dash).trim() !== "")
    return next ? [replace(dash, dashOf(text, list, next), "")] : refuse("- -");
  const end = removalEnd(text, leafEnd(item), previous);
  const isUnended = end === text.length && text.charAt(end - 1) !== "\n";
  return [replace(isUnended ? start - (/\r?\n$/.exec(text.slice(0, start))?.[0].length ?? 0) : start, end, "")];
}
