import { isCollection, isPair, isScalar, type ParsedNode, type YAMLMap } from "yaml";
import { isMergeKey, isShared, rangeOfNode, sharedForm } from "../../document/yamlSource.ts";
import type { TextRange } from "../../text/textEdit.ts";
import { columnOf } from "./style.ts";

/** The last node inside a block collection, or the node itself. */
function leafOf(node: ParsedNode): ParsedNode {
  if (!isCollection(node) || node.flow || node.items.length === 0) return node;
  const last = node.items.at(-1) as unknown;
  const inner = isPair(last) ? (last.value ?? last.key) : last;
  return inner ? leafOf(inner as ParsedNode) : node;
}

/** Where what a node says ends; a block scalar ends after its last line break. */
export function leafEnd(node: ParsedNode): number {
  return leafOf(node).range[1];
}

/** Whether empty lines behind the node would be part of it: it ends with a block scalar marked `+`. */
export function keepsEmptyLines(text: string, node: ParsedNode): boolean {
  const [start] = leafOf(node).range;
  return /^[|>]\d?\+/.test(text.slice(start, start + 3));
}

/**
 * The end of the lines to take away with a node that ends at `end`, when `previous` would swallow the empty lines
 * behind it.
 */
export function removalEnd(text: string, end: number, previous: ParsedNode | undefined): number {
  let position = nextLine(text, end);
  if (!previous || !keepsEmptyLines(text, previous)) return position;
  for (
    let next = nextLine(text, position + 1);
    next > position && text.slice(position, next).trim() === "";
    next = nextLine(text, position + 1)
  )
    position = next;
  return position;
}

/** How many lines in a row are empty, the first that are, in what stands between two nodes. */
export function emptyLinesIn(between: string): number {
  return (/\n((?:[ \t]*\r?\n)+)/.exec(between)?.[1] ?? "").split("\n").length - 1;
}

/**
 * What a node's text is replaced in: a block scalar with its last lines, blank or not, but without the break after
 * them.
 */
export function slotOf(text: string, node: ParsedNode): TextRange {
  const [start, end] = node.range;
  if (!isScalar(node) || (node.type !== "BLOCK_LITERAL" && node.type !== "BLOCK_FOLDED"))
    return rangeOfNode(text, node);
  return { start, end: end - (/\r?\n$/.exec(text.slice(start, end))?.[0].length ?? 0) };
}

/** The start of the line after the offset, or the end of the text. An offset at a line's start stays. */
export function nextLine(text: string, offset: number): number {
  if (offset > 0 && text.charAt(offset - 1) === "\n") return offset;
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/**
 * Where lines go that follow a node which ends at `end`: after its last line and the comments below it that stand
 * deeper than `column`, and so speak of it.
 */
export function afterNode(text: string, end: number, column: number): number {
  let position = nextLine(text, end);
  for (let line = position; line < text.length; ) {
    const next = nextLine(text, line + 1);
    const content = text.slice(line, next).trimStart();
    if (content.startsWith("#")) {
      if (text.slice(line, next).search(/\S/) <= column) break;
      position = next;
    } else if (content !== "") break;
    line = next;
  }
  return position;
}

/** The text to insert at the start of a line, or at an end of text that has no line break. */
export function asLines(text: string, position: number, lines: string, newline: string): string {
  const atStart = position === 0 || text.charAt(position - 1) === "\n";
  return atStart ? lines + newline : newline + lines;
}

/** Where the colon after a key ends, for a key that is not explicit (`? key`). */
export function afterColon(text: string, key: ParsedNode): number {
  return text.indexOf(":", key.range[1]) + 1;
}

/** Where the dash of an item stands. */
export function dashOf(text: string, list: ParsedNode, item: ParsedNode): number {
  const column = columnOf(text, list.range[0]);
  let start = lineStart(text, item.range[0]);
  while (start > 0 && (text.charAt(start + column) !== "-" || start + column > item.range[0]))
    start = lineStart(text, start - 1);
  return start + column;
}

/**
 * A form in which a key of the mapping is written so that it does not begin its line: `? key`, nothing before a colon,
 * or one with an anchor or a tag.
 */
export function oddKey(text: string, { items }: YAMLMap.Parsed): string | undefined {
  for (const { key } of items) {
    const [start, end] = key.range;
    if (start === end || /\?\s*$/.test(text.slice(lineStart(text, start), start))) return "?";
    if (isShared(key) && !isMergeKey(key)) return sharedForm(key);
  }
  return undefined;
}
