import { isCollection, isMap, isSeq, type ParsedNode } from "yaml";
import type { TextEdit } from "../../text/textEdit.ts";
import { replace } from "./edits.ts";
import { afterColon } from "./layout.ts";
import { columnOf, commentAfter } from "./lines.ts";
import type { Site } from "./site.ts";

/** A collection in brackets that is in no others: the value at a key, or an item of a list on lines. */
interface Outermost {
  readonly node: ParsedNode;
  /** The key whose value it is; undefined for an item. */
  readonly key: ParsedNode | undefined;
}

/** Returns the outermost brackets around the offset, inside a node. */
function bracketsAt(node: unknown, offset: number, key?: ParsedNode): Outermost | undefined {
  if (!isCollection(node)) return undefined;
  if (node.flow) return { node: node as ParsedNode, key };
  const isAround = (inner: unknown) => {
    const { range } = (inner ?? {}) as Partial<ParsedNode>;
    return range !== undefined && range[0] <= offset && offset <= range[1];
  };
  if (isSeq(node)) return bracketsAt(node.items.find(isAround), offset);
  const pair = isMap(node) ? node.items.find(({ value }) => isAround(value)) : undefined;
  return pair && bracketsAt(pair.value, offset, pair.key as ParsedNode);
}

/**
 * Takes what stands around the offset out of its brackets, each part on a line of its own, when they end behind the
 * width of a line. Brackets over lines, inside others and of forms that lines do not have stay as they are.
 */
export function outOfBrackets(
  { source: { text }, style }: Site,
  root: ParsedNode,
  offset: number,
): readonly TextEdit[] {
  const found = bracketsAt(root, offset);
  if (!found) return [];
  const { node, key } = found;
  const [start, end] = node.range;
  const parts = partsOf(text, node);
  if (!parts || !style.isTooWide(columnOf(text, start), text.slice(start, end))) return [];
  const dash = isSeq(node) ? `-${" ".repeat(style.dashWidth - 1)}` : "";
  if (!key) return isSeq(node) ? [] : [replace(start, end, onLines(parts, columnOf(text, start), style.newline))];
  const column = columnOf(text, key.range[0]) + (isSeq(node) ? style.dashIndent : style.indent);
  const first = style.newline + " ".repeat(column);
  const lines =
    first +
    onLines(
      parts.map((part) => dash + part),
      column,
      style.newline,
    );
  const colon = afterColon(text, key);
  if (text.slice(colon, start).trim() !== "") return [];
  const comment = commentAfter(text, end);
  return comment === 0
    ? [replace(colon, end, lines)]
    : [replace(colon, end, ""), replace(end + comment, end + comment, lines)];
}

function onLines(parts: readonly string[], column: number, newline: string): string {
  return parts.join(newline + " ".repeat(column));
}

/** Returns the parts of brackets as they are written on lines; undefined when one has a form of its own there. */
function partsOf(text: string, node: ParsedNode): readonly string[] | undefined {
  if (!isMap(node) && !isSeq(node)) return undefined;
  const parts = isSeq(node)
    ? node.items.map(({ range }) => text.slice(range[0], range[1]))
    : node.items.map(({ key, value }) => {
        const written = text.slice(key.range[0], key.range[1]);
        return value && value.range[1] > value.range[0]
          ? `${written}: ${text.slice(afterColon(text, key), value.range[1]).trim()}`
          : "";
      });
  return parts.every((part) => /^[^?:&!*]/.test(part)) ? parts : undefined;
}
