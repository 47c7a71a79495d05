import type { ParsedNode } from "yaml";
import type { TextRange } from "../text/textEdit.ts";
import type { Path } from "./document.ts";
import type { ListNode, MappingNode, Node } from "./node.ts";

/**
 * A value as read, with its place in the text and the places of the values in it. `node` is what it was read from: for
 * edits the node of `yaml`, which is of an alias the one it stands for.
 */
export interface Place<Written = ParsedNode> {
  readonly value: unknown;
  readonly node: Written;
  readonly range: TextRange;
  /** The values that could be read, by key, or by the index they have in what was read. */
  readonly children: ReadonlyMap<string | number, Place<Written>>;
}

/** Returns the place at a path, or undefined when nothing was read there. */
export function placeAt<Written>(place: Place<Written> | undefined, path: Path): Place<Written> | undefined {
  return path.reduce<Place<Written> | undefined>((found, segment) => found?.children.get(segment), place);
}

/** The items that could not be used, by the list that they are in. */
export type LeftOut = Map<ListNode, Set<Node>>;

/** A value that was read, with the node it was read from and the items of lists in it that were left out. */
export interface ReadNode {
  readonly node: Node;
  readonly value: unknown;
  readonly leftOut: LeftOut | undefined;
}

/** Returns the places of a value and of all in it; `writtenAt` what each is said to be read from. */
export function placeOf<Written>(
  { node, value, leftOut }: ReadNode,
  writtenAt: (node: Node) => Written,
): Place<Written> {
  const within = (inner: Node, read: unknown) => placeOf({ node: inner, value: read, leftOut }, writtenAt);
  const children = new Map<string | number, Place<Written>>();
  if (Array.isArray(value)) {
    const isRead = (item: Node): boolean => node.kind === "list" && leftOut?.get(node)?.has(item) !== true;
    // Of what is no list and was read as one, the first item stands for all of them.
    const items = node.kind === "list" ? node.items.filter(isRead) : [node];
    for (const [index, item] of items.entries()) children.set(index, within(item, value[index]));
  } else if (node.kind === "mapping") {
    for (const { name, value: inner } of readEntries(node, value)) children.set(name, within(inner, read(value, name)));
  }
  const { start, end } = node;
  return { value, node: writtenAt(node), range: { start, end }, children };
}

function readEntries({ entries }: MappingNode, value: unknown): MappingNode["entries"] {
  return entries.filter(({ name }) => read(value, name) !== undefined);
}

function read(value: unknown, name: string): unknown {
  return Object.hasOwn(value as object, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
