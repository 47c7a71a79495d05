import { isCollection, isPair, isScalar, type ParsedNode, type YAMLMap } from "yaml";
import { isMergeKey, isShared, rangeOfNode, sharedForm } from "../../document/yamlSource.ts";
import type { TextRange } from "../../text/textEdit.ts";
import { columnOf, lineStart, nextLine } from "./lines.ts";

/** Returns the last node inside a block collection, or the node itself. */
function leafOf(node: ParsedNode): ParsedNode {
  if (!isCollection(node) || node.flow || node.items.length === 0) return node;
  const last = node.items.at(-1) as unknown;
  const inner = isPair(last) ? (last.value ?? last.key) : last;
  return inner ? leafOf(inner as ParsedNode) : node;
}

/** Returns the offset behind the node's last value; a block scalar ends after its last line break. */
export function leafEnd(node: ParsedNode): number {
  return leafOf(node).range[1];
}

/** Whether empty lines behind the node would become part of it, because it ends with a block scalar marked `+`. */
export function keepsEmptyLines(text: string, node: ParsedNode): boolean {
  const [start] = leafOf(node).range;
  return /^[|>]\d?\+/.test(text.slice(start, start + 3));
}

/**
 * Returns the end of the lines to remove with a node that ends at `end`. They include the empty lines behind it if
 * `previous`, the node before it, would make them part of itself.
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

/**
 * Returns the range to replace when a node gets new text. For a block scalar it includes trailing blank lines, but not
 * the final line break.
 */
export function replacedRange(text: string, node: ParsedNode): TextRange {
  const [start, end] = node.range;
  if (!isScalar(node) || (node.type !== "BLOCK_LITERAL" && node.type !== "BLOCK_FOLDED"))
    return rangeOfNode(text, node);
  return { start, end: end - (/\r?\n$/.exec(text.slice(start, end))?.[0].length ?? 0) };
}

/** Returns the offset behind the colon after a key that is not explicit (`? key`). */
export function afterColon(text: string, key: ParsedNode): number {
  return text.indexOf(":", key.range[1]) + 1;
}

/** Returns the offset of an item's dash in a block list. */
export function dashOf(text: string, list: ParsedNode, item: ParsedNode): number {
  const column = columnOf(text, list.range[0]);
  let start = lineStart(text, item.range[0]);
  while (start > 0 && (text.charAt(start + column) !== "-" || start + column > item.range[0]))
    start = lineStart(text, start - 1);
  return start + column;
}

/** Whether the text between a dash and its item puts the item on another line, with nothing else before it. */
export function isBelowDash(between: string): boolean {
  return /^[ \t]*(?:#[^\n]*)?\r?\n[ \n\r]*$/.test(between);
}

/**
 * Returns the form of the first key of the mapping that does not begin its line, because it is explicit (`? key`),
 * missing before its colon, or has an anchor or a tag; undefined when all keys do.
 */
export function unusualKey(text: string, { items }: YAMLMap.Parsed): string | undefined {
  for (const { key } of items) {
    const [start, end] = key.range;
    if (start === end || /\?\s*$/.test(text.slice(lineStart(text, start), start))) return "?";
    if (isShared(key) && !isMergeKey(key)) return sharedForm(key);
  }
  return undefined;
}
