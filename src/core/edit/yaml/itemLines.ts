/**
 * The items of a block list as lines, for removing and moving them.
 *
 * An item's own lines are those it is written on, the comment lines directly above its dash that are not indented
 * deeper than the dash, and the comment lines directly below it that are. No empty line may be between: a comment that
 * is set apart by one belongs to no item and is never touched.
 */
import type { ParsedNode } from "yaml";
import type { TextEdit, TextRange } from "../../text/textEdit.ts";
import { type Edits, refuse, replace } from "./edits.ts";
import { dashOf, keepsEmptyLines, leafEnd } from "./layout.ts";
import {
  aboveComments,
  aboveEmptyLines,
  afterNode,
  belowComments,
  belowEmptyLines,
  breakBefore,
  columnOf,
  lineStart,
  nextLine,
} from "./lines.ts";

/** An item of a block list. Offsets in the text of the list. */
interface ListItem {
  readonly dash: number;
  /** Where its last value ends. */
  readonly end: number;
  /** Whether empty lines below it would become part of its last value. */
  readonly keepsEmptyLines: boolean;
}

/** The items of a block list in their text, by position. */
export interface ListLines {
  readonly text: string;
  readonly newline: string;
  readonly item: (position: number) => ListItem | undefined;
}

/** Returns an item of a block list; `offset` is where the text of the nodes begins in the text of the list. */
export function listItem(text: string, list: ParsedNode, item: ParsedNode, offset = 0): ListItem {
  return {
    dash: dashOf(text, list, item) + offset,
    end: leafEnd(item) + offset,
    keepsEmptyLines: keepsEmptyLines(text, item),
  };
}

/** Returns an item's own lines; `previous` is the item above. */
export function ownLines(text: string, item: ListItem, previous: ListItem | undefined): TextRange {
  const column = columnOf(text, item.dash);
  const above = aboveComments(text, lineStart(text, item.dash), column);
  return {
    start: previous ? Math.max(above, nextLine(text, previous.end)) : above,
    end: belowComments(text, nextLine(text, item.end), column),
  };
}

/** An item's own lines, and the empty lines that set it apart: those above it, or below the first item. */
interface Cut {
  readonly own: TextRange;
  readonly empty: TextRange;
}

/** Returns what goes with an item; undefined when its dash does not begin its line. */
function cutAt({ text, item }: ListLines, position: number): Cut | undefined {
  const [previous, here] = [item(position - 1), item(position)];
  if (!here || text.slice(lineStart(text, here.dash), here.dash).trim() !== "") return undefined;
  const own = ownLines(text, here, previous);
  const empty =
    previous && !previous.keepsEmptyLines
      ? { start: aboveEmptyLines(text, own.start, nextLine(text, previous.end)), end: own.start }
      : { start: own.end, end: belowEmptyLines(text, own.end) };
  return { own, empty };
}

/** Deletes an item's lines; at an end of text without a line break, with the break before them. */
function deletion(text: string, { own, empty }: Cut): TextEdit {
  const [start, end] = [Math.min(own.start, empty.start), Math.max(own.end, empty.end)];
  const isUnended = end === text.length && !text.endsWith("\n");
  return replace(isUnended ? breakBefore(text, start) : start, end, "");
}

/** Removes an item that is not the only one, with its own lines and the empty lines that set it apart. */
export function removeLines(list: ListLines, position: number): Edits {
  const cut = cutAt(list, position);
  return cut ? [deletion(list.text, cut)] : refuse("- -");
}

/**
 * Removes the only item, and writes the list as `[]` behind the colon of its key. Empty lines stay, but not at the end
 * of the text.
 */
export function emptyLines(list: ListLines, colon: number): Edits {
  const { text } = list;
  const cut = cutAt(list, 0);
  const rest = text.slice(colon, nextLine(text, colon));
  if (!cut || !/^[ \t]*(?:#[^\n]*)?\r?\n$/.test(rest)) return refuse("- -");
  const { start, end } = cut.own;
  const empty = end < text.length ? cut.own : { start: aboveEmptyLines(text, start, nextLine(text, colon)), end };
  return [replace(colon, colon, " []"), deletion(text, { own: cut.own, empty })];
}

/**
 * Moves an item to another position, with its own lines and the empty lines that set it apart. All other lines stay in
 * their order.
 */
export function moveLines(list: ListLines, from: number, to: number): Edits {
  const { text, newline } = list;
  const [item, target, cut] = [list.item(from), list.item(to), cutAt(list, from)];
  if (!item || !target || !cut) return refuse("- -");
  // A text that is read has no lone CR.
  const written = ({ start, end }: TextRange) =>
    text.slice(start, end).replaceAll("\n", newline === "\r" ? "\r" : "\n");
  const lines = written(cut.own).replace(/(?:\r?\n|\r)$/, "");
  const gap = written(cut.empty);
  if (from > to) {
    const { start } = ownLines(text, target, list.item(to - 1));
    return [replace(start, start, lines + newline + (item.keepsEmptyLines ? "" : gap)), deletion(text, cut)];
  }
  const end = afterNode(text, target.end, columnOf(text, target.dash));
  const added = (target.keepsEmptyLines ? "" : gap) + lines;
  const isUnended = end === text.length && !text.endsWith("\n");
  return [deletion(text, cut), replace(end, end, isUnended ? newline + added : added + newline)];
}
