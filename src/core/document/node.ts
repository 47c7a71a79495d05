/**
 * The content of a text, as every reader gives it: `yaml`, or the fast reader of what people write. Offsets count from
 * the start of the text that was read; an end is behind the last sign that is no blank. Aliases are what they stand
 * for, in their own place, and merge keys have brought in their entries.
 */
export type Node = ScalarNode | ListNode | MappingNode;

export interface ScalarNode {
  readonly kind: "scalar";
  readonly start: number;
  readonly end: number;
  /** As YAML types it: a text, a number, a boolean, null. */
  readonly value: unknown;
  /** How it is written, when it is no text. */
  readonly source?: string;
}

export interface ListNode {
  readonly kind: "list";
  readonly start: number;
  readonly end: number;
  readonly items: readonly Node[];
  readonly isFlow: boolean;
}

export interface MappingNode {
  readonly kind: "mapping";
  readonly start: number;
  readonly end: number;
  /** By key; of a doubled one the last value, in the place of the first. */
  readonly entries: readonly Entry[];
  /** The range of the first key as it is written, although it may be no entry. */
  readonly first: { readonly start: number; readonly end: number } | undefined;
  readonly isFlow: boolean;
  /** Whether each key that is written is an entry: no merge, none that is a collection, none twice. */
  readonly isPlain: boolean;
}

/** A key of a mapping with its range, and its value. */
export interface Entry {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly value: Node;
  /** Whether it comes from elsewhere through a merge key (`<<: *base`). */
  readonly isMerged?: true;
}

/** Whether the node says nothing: `key:` with nothing after it, `null` or `~`. */
export function saysNothing(node: Node | undefined): boolean {
  return node === undefined || (node.kind === "scalar" && node.value === null);
}

/** Returns a scalar as text, whatever type YAML gives it. */
export function textOf({ value, source = "" }: ScalarNode): string {
  return typeof value === "string" ? value : source;
}

/** The values that anchors before a part of a text name: its aliases may stand for them too. */
export type Outside = ReadonlyMap<string, Node>;

const nowhere = -1;

/** Returns a node as an alias repeats it whose anchor is in another part of the text: without places in this part. */
export function elsewhere(node: Node): Node {
  const [start, end] = [nowhere, nowhere];
  if (node.kind === "list") return { ...node, start, end, items: node.items.map(elsewhere) };
  if (node.kind === "scalar") return { ...node, start, end };
  const entries = node.entries.map((entry) => ({ ...entry, start, end, value: elsewhere(entry.value) }));
  return { ...node, start, end, entries, first: node.first && { start, end } };
}

/** Whether a range is in {@link elsewhere another part} of the text. */
export function isElsewhere({ start }: { readonly start: number }): boolean {
  return start === nowhere;
}
