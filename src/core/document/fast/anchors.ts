import type { Node } from "../node.ts";
import { repeatsTooMuch } from "../repeats.ts";
import type { Cursor } from "./cursor.ts";
import { refuse } from "./refusal.ts";
import { isFlowSign, isGap } from "./signs.ts";

/** The anchors of a text so far. */
export class Anchors {
  /** The value that each names; undefined while it is being read. */
  readonly named = new Map<string, Node | undefined>();
  /** How many values the aliases so far repeat. */
  repeated = 0;
  readonly #sizes = new Map<Node, number>();

  /** Returns the value that an alias repeats, at the alias's own place. */
  alias(name: string, start: number, end: number): Node {
    const target = this.named.get(name);
    if (!target) return refuse(this.named.has(name) ? "an alias inside itself" : "an alias of something else");
    const node = { ...target, start, end };
    const size = this.#sizeOf(target);
    this.#sizes.set(node, size);
    this.repeated += size;
    return node;
  }

  /** How many values a node holds, keys and itself included; what an alias stands for counts where the alias is. */
  #sizeOf(node: Node): number {
    const known = this.#sizes.get(node);
    if (known !== undefined) return known;
    let size = 1;
    if (node.kind === "list") for (const item of node.items) size += this.#sizeOf(item);
    if (node.kind === "mapping") for (const { value } of node.entries) size += 1 + this.#sizeOf(value);
    this.#sizes.set(node, size);
    return size;
  }
}

/** Reads an anchor, which names the value behind it, and goes behind it. Until then it stands for nothing. */
export function readAnchor(cursor: Cursor): string {
  const name = readName(cursor);
  cursor.anchors ??= new Anchors();
  cursor.anchors.named.set(name, undefined);
  return name;
}

/** Notes what an anchor names. */
export function named(cursor: Cursor, name: string, node: Node): Node {
  if (node.kind === "scalar" && node.end === node.start) refuse("an anchor alone");
  cursor.anchors?.named.set(name, node);
  return node;
}

/** Reads an alias and goes behind it: what it stands for, in its own place. */
export function readAlias(cursor: Cursor): Node {
  const { at: start, start: origin } = cursor;
  const name = readName(cursor);
  cursor.anchors ??= new Anchors();
  const node = cursor.anchors.alias(name, start - origin, cursor.at - origin);
  if (repeatsTooMuch(cursor.anchors.repeated, cursor.end - origin)) refuse("too much repeated");
  return node;
}

function readName(cursor: Cursor): string {
  const { text, at } = cursor;
  let end = at + 1;
  for (let code = text.charCodeAt(end); !isGap(code) && !isFlowSign(code); code = text.charCodeAt(end)) end++;
  const name = text.slice(at + 1, end);
  if (name === "" || name.endsWith(":")) refuse("an anchor alone");
  cursor.at = end;
  return name;
}
