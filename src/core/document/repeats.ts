import type { Node } from "./node.ts";

/** How many values aliases may repeat, besides one for each character of the text. */
const mostRepeated = 1000;

/** Whether aliases repeat more values than a text of that length may, so that a few bytes cannot become gigabytes. */
export function repeatsTooMuch(repeated: number, length: number): boolean {
  return repeated > length + mostRepeated;
}

const sizes = new WeakMap<Node, number>();

/** Returns how many values a node holds, keys and itself included, each counted once that aliases stand for. */
export function sizeOf(node: Node): number {
  const known = sizes.get(node);
  if (known !== undefined) return known;
  let size = 1;
  if (node.kind === "list") for (const item of node.items) size += sizeOf(item);
  if (node.kind === "mapping") for (const { value } of node.entries) size += 1 + sizeOf(value);
  sizes.set(node, size);
  return size;
}
