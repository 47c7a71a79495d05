import { elsewhere, type Node } from "../node.ts";
import { repeatsTooMuch, sizeOf } from "../repeats.ts";
import type { Cursor } from "./cursor.ts";
import { refuse } from "./refusal.ts";
import { isFlowSign, isGap } from "./signs.ts";

/** A name in a text, and the value behind it; undefined while that is being read. */
export interface Anchor {
  readonly name: string;
  node: Node | undefined;
}

/** The anchors of a text, and what its aliases stand for. */
export class Anchors {
  /** All of them, in the order of the text. */
  readonly all: Anchor[] = [];
  /** The latest of each name, which is the one that an alias stands for. */
  readonly latest = new Map<string, Anchor>();
  /** The values of aliases whose anchors are not in the text. */
  readonly used = new Map<string, Node>();
  /** How many values the aliases so far repeat. */
  repeated = 0;
}

/** Reads an anchor, which names the value behind it, and goes behind it. Until then it stands for nothing. */
export function readAnchor(cursor: Cursor): Anchor {
  const anchor = { name: readName(cursor), node: undefined };
  cursor.anchors ??= new Anchors();
  cursor.anchors.all.push(anchor);
  cursor.anchors.latest.set(anchor.name, anchor);
  return anchor;
}

/** Notes the value that an anchor names. */
export function named(anchor: Anchor, node: Node): Node {
  if (node.kind === "scalar" && node.end === node.start) refuse("an anchor alone");
  return (anchor.node = node);
}

/** Reads an alias and goes behind it. Returns the value it stands for, in its own place. */
export function readAlias(cursor: Cursor): Node {
  const { at, start: origin } = cursor;
  const name = readName(cursor);
  const anchors = (cursor.anchors ??= new Anchors());
  const anchor = anchors.latest.get(name);
  const own = anchor?.node;
  const target = own ?? (anchor ? refuse("an alias inside itself") : cursor.outside?.get(name));
  if (!target) return refuse("an alias of something else");
  anchors.repeated += sizeOf(target);
  if (repeatsTooMuch(anchors.repeated, cursor.end - origin)) refuse("too much repeated");
  const range = { start: at - origin, end: cursor.at - origin };
  if (own) return { ...own, ...range };
  anchors.used.set(name, target);
  return { ...elsewhere(target), ...range };
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
