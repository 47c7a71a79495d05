import { isAlias, isMap, isSeq, type ParsedNode, type YAMLSeq } from "yaml";
import type { Value } from "../../document/change.ts";
import { isAliased, isEmpty, sharedForm } from "../../document/yamlSource.ts";
import { insertPart, rangeOfPart, removePart } from "./flow.ts";
import { afterNode, asLines, dashOf, emptyLinesIn, keepsEmptyLines, leafEnd, lineStart, removalEnd } from "./layout.ts";
import { printDashed, printFlow } from "./print.ts";
import { keepingComments, refuse, replace, type Site, type Step } from "./site.ts";
import { columnOf, indentAt, isBelowDash, type Style } from "./style.ts";

export type List = YAMLSeq.Parsed;

/** Whether something stands where a list belongs that an item cannot be added to, and that a list must not replace. */
export function isOther(node: unknown): boolean {
  return !isEmpty(node) && !isSeq(node) && !isAlias(node);
}

/**
 * Adds an item before the one at `index`, or at the end. `key` is the list's; at least so many empty lines go between.
 */
export function insertItem(
  { source, style }: Site,
  list: List,
  index: number,
  value: Value,
  key: string,
  emptyLines = 0,
): Step {
  if (isAliased(source, list)) return refuse(sharedForm(list));
  const { text } = source;
  const before = list.items[index - 1];
  const first = list.items[0];
  if (list.flow) {
    if (!first)
      return keepingComments(text, [
        replace(list.range[0], list.range[1], printFlow(key, [value], style, indentAt(text, list.range[0]))),
      ]);
    return insertPart(
      text,
      list.items.map((one) => rangeOfPart(one, one)),
      index,
      (indent) => printFlow(key, value, style, indent),
      style.newline,
    );
  }
  if (!first) return refuse("-");
  const column = columnOf(text, list.range[0]);
  const item = printDashed(key, value, column, style, beside(text, list, before ?? first));
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
  const position = aboveComments(text, start);
  return [replace(position, position, asLines(text, position, " ".repeat(column) + item, style.newline))];
}

/** How the mapping beside a new one is written. */
function beside(text: string, list: List, item: ParsedNode): Pick<Style, "isDashAlone" | "isItemFlowAt"> {
  const isFlow = isMap(item) && item.flow === true && item.items.length > 0;
  const isDashAlone = isMap(item) && isBelowDash(text.slice(dashOf(text, list, item) + 1, item.range[0]));
  return { isDashAlone, isItemFlowAt: () => isFlow };
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

/** How many empty lines stand before the item that a new one is to follow. */
function emptyLinesAt(text: string, list: List, index: number): number {
  const [a, b] =
    index >= 2 ? [list.items[index - 2], list.items[index - 1]] : [list.items[index - 1], list.items[index]];
  return a && b ? emptyLinesIn(text.slice(leafEnd(a) - 1, dashOf(text, list, b))) : 0;
}

/** Takes an item away with its lines. */
export function removeItem({ source: { text } }: Site, list: List, index: number): Step {
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
  if (list.flow) {
    return removePart(
      text,
      list.items.map((one) => rangeOfPart(one, one)),
      index,
    );
  }
  const dash = dashOf(text, list, item);
  const start = lineStart(text, dash);
  if (text.slice(start, dash).trim() !== "")
    return next ? [replace(dash, dashOf(text, list, next), "")] : refuse("- -");
  const end = removalEnd(text, leafEnd(item), previous);
  const isUnended = end === text.length && text.charAt(end - 1) !== "\n";
  return [replace(isUnended ? start - (/\r?\n$/.exec(text.slice(0, start))?.[0].length ?? 0) : start, end, "")];
}
