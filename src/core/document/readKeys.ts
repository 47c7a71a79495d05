import { journalSchema } from "../schema/journal.ts";
import type { TextRange } from "../text/textEdit.ts";
import type { Path } from "./document.ts";
import { type Node, saysNothing } from "./node.ts";
import { shifted } from "./parsed.ts";
import { type Place, placeAt, placeOf } from "./place.ts";
import type { Problem } from "./problem.ts";
import { onlyItem, partOf, readItemLines, readPart } from "./readSlice.ts";
import { Reader } from "./readValue.ts";
import { repeatsTooMuch } from "./repeats.ts";
import { formOf, type Shape } from "./shape.ts";
import { splitKeys, splitRecords } from "./splitRecords.ts";

/**
 * The content of the lines of one key, or of one item of its list, wherever they are: offsets count from the start of
 * the first line.
 */
interface ReadLines {
  /** The key; of an item that of its list. */
  readonly key: string;
  readonly place: Place<Node> | undefined;
  /** The mapping of the one key that the lines are; undefined of an item. */
  readonly mapping: Place<Node> | undefined;
  /** Where the text of the mapping or list stands that the lines are alone. */
  readonly range: TextRange;
  readonly problems: readonly Problem[];
  readonly isBroken: boolean;
  /** Whether it is so because the lines are no valid YAML. */
  readonly hasErrors: boolean;
  readonly needsWhole: boolean;
  readonly repeated: number;
}

/** Lines with the place where they begin. */
export interface Placed {
  readonly start: number;
  readonly lines: ReadLines;
}

/** A key of the journal as read: in one, or item by item. */
interface ReadKey extends Placed {
  readonly items: readonly Placed[] | undefined;
}

/** The results of reading lines, by the key they belong to and their words: they say the same wherever they are. */
export type KnownLines = ReadonlyMap<string, ReadLines>;

/** A journal that was read key by key, and the longer lists item by item. */
export interface ReadKeys {
  readonly keys: readonly ReadKey[];
  readonly known: KnownLines;
}

const lists: Readonly<Record<string, Shape>> = Object.fromEntries(
  Object.entries(journalSchema.entries as unknown as Readonly<Record<string, Shape>>).flatMap(([key, { wrapped }]) =>
    wrapped?.item ? [[key, wrapped.item] as const] : [],
  ),
);

/**
 * Reads a journal key by key, with a pause after all that must be read. `isStrict` gives up where that might be
 * something else than the whole: then nothing is broken, and each key is there once. Else what can be read is read. It
 * says "broken" where the whole cannot be valid: where a key or an item that is not in the first key is no valid YAML.
 */
export function* readKeys(
  text: string,
  known: KnownLines | undefined,
  isStrict: boolean,
): Generator<undefined, ReadKeys | "broken" | undefined> {
  const starts = splitKeys(text);
  const read = new Map<string, ReadLines>();
  const keys: ReadKey[] = [];
  const names = new Set<string>();
  let repeated = 0;
  for (let index = 0; index + 1 < starts.length; index++) {
    const start = starts[index] ?? 0;
    // Alone it would be a byte order mark or begin the file, and here it is a part of the key or another document.
    if (isStrict && index > 0 && /^(?:\ufeff|---)/.test(text.slice(start, start + 3))) return undefined;
    const found: ReadKey = yield* readKey(text.slice(start, starts[index + 1]), start, known, read, isStrict);
    for (const { lines } of [found, ...(found.items ?? [])]) {
      repeated += lines.repeated;
      if (isStrict && index > 0 && lines.hasErrors && !lines.needsWhole) return "broken";
      if (isStrict && (lines.isBroken || lines.needsWhole)) return undefined;
    }
    if (isStrict && (repeatsTooMuch(repeated, text.length) || names.has(found.lines.key))) return undefined;
    names.add(found.lines.key);
    keys.push(found);
  }
  return { keys, known: read };
}

function* readKey(
  text: string,
  start: number,
  known: KnownLines | undefined,
  read: Map<string, ReadLines>,
  isStrict: boolean,
): Generator<undefined, ReadKey> {
  const once = function* (key: string, lines: string, make: () => ReadLines): Generator<undefined, ReadLines> {
    const name = `${key}\n${lines}`;
    const before = read.get(name) ?? known?.get(name);
    const found = before ?? make();
    read.set(name, found);
    if (!before) yield;
    return found;
  };
  const [, key = ""] = /^\ufeff?([a-z_]+)[ \t]*:/m.exec(text) ?? [];
  const shape = Object.hasOwn(lists, key) ? lists[key] : undefined;
  const split = shape && splitRecords(text, !isStrict, key);
  const [first = 0] = split?.starts ?? [];
  const head =
    split?.starts.at(-1) === text.length
      ? yield* once("", text.slice(0, first), () => readPair(text.slice(0, first)))
      : undefined;
  const isEmptyKey = head?.key === key && !head.isBroken && head.place === undefined;
  if (!isEmptyKey || !shape || !split) {
    return { start, lines: yield* once("", text, () => readPair(text)), items: undefined };
  }
  const items: Placed[] = [];
  for (let index = 0; index + 1 < split.starts.length; index++) {
    const place = split.starts[index] ?? 0;
    const lines = text.slice(place, split.starts[index + 1]);
    items.push({ start: start + place, lines: yield* once(key, lines, () => readItem(lines, key, shape)) });
  }
  return { start, lines: head, items };
}

/** Reads the lines of one key with its value as a file of its own. */
function readPair(lines: string): ReadLines {
  const part = partOf(lines);
  const { source, problems, isBroken, ...read } = readPart(part, (root) => isPair(lines, root), "UNEXPECTED_TOKEN");
  const { root } = source;
  const range = root ? { start: root.start, end: root.end } : { start: 0, end: lines.trimEnd().length };
  const nothing = { ...read, key: "", place: undefined, mapping: undefined, range, problems };
  if (saysNothing(root) && !isBroken) return { ...nothing, isBroken };
  const entry = root?.kind === "mapping" ? root.entries[0] : undefined;
  if (isBroken || root?.kind !== "mapping" || !entry) return { ...nothing, isBroken: true };
  const reader = new Reader(lines);
  const { values } = reader.readEntries(formOf(journalSchema), root);
  const mapping = placeOf({ node: root, value: values, leftOut: reader.leftOut }, (node) => node);
  const place = mapping.children.get(entry.name);
  const all = [...problems, ...reader.problems];
  return { ...read, key: entry.name, place, mapping, range, problems: all, isBroken };
}

/** Whether it is one plain key at the left edge with its value, or nothing at all. */
function isPair(lines: string, root: Node | undefined): boolean {
  if (saysNothing(root)) return lines.replaceAll(/^\ufeff|#[^\n]*|\s/g, "").replace(/^---/, "") === "";
  if (root?.kind !== "mapping" || root.isFlow || !root.isPlain || root.entries.length !== 1) return false;
  const [key] = root.entries;
  const before = lines.slice(0, key?.start);
  return key !== undefined && key.end > key.start && /(?:^|\n)\ufeff?$/.test(before);
}

function readItem(lines: string, key: string, shape: Shape): ReadLines {
  const { source, problems, isBroken, ...read } = readItemLines(partOf(lines));
  const { root } = source;
  const range = root ? { start: root.start, end: root.end } : { start: 0, end: lines.trimEnd().length };
  const item = onlyItem(root);
  const known = { ...read, key, mapping: undefined, range };
  if (isBroken || !item) return { ...known, place: undefined, problems, isBroken: true };
  const reader = new Reader(lines);
  const value = reader.read(formOf(shape), item, key);
  const place =
    value === undefined ? undefined : placeOf({ node: item, value, leftOut: reader.leftOut }, (node) => node);
  return { ...known, place, problems: [...problems, ...reader.problems], isBroken };
}

/** The lines that can be read of an item by item read list, in the order of their indexes in what was read. */
export function readable(items: readonly Placed[]): readonly Placed[] {
  return items.filter(({ lines }) => lines.place !== undefined);
}

/** The values at the keys. */
export function valueOfKeys({ keys }: ReadKeys): object {
  return Object.fromEntries(
    keys.flatMap(({ lines, items }) =>
      items
        ? [[lines.key, readable(items).map((item) => item.lines.place?.value)] as const]
        : lines.place
          ? [[lines.key, lines.place.value] as const]
          : [],
    ),
  );
}

/** Returns all that is wrong with the keys, each for itself, at its place in the text. */
export function problemsOfKeys({ keys }: ReadKeys): readonly Problem[] {
  const all = keys.flatMap((key) => [key, ...(key.items ?? [])]);
  return all.flatMap(({ start, lines }) =>
    lines.problems.map((problem) => ({ ...problem, range: shifted(problem.range, start) })),
  );
}

/** Returns the place of a value in the text. */
export function rangeInKeys({ keys }: ReadKeys, [name, index, ...rest]: Path): TextRange | undefined {
  const key = keys.findLast(({ lines }) => lines.key === name);
  if (!key?.items) {
    const found = key && placeAt(key.lines.place, index === undefined ? rest : [index, ...rest]);
    return found && shifted(found.range, key.start);
  }
  const [start, end] = [key.items[0], key.items.at(-1)];
  if (index === undefined)
    return (
      start &&
      end && { start: shifted(start.lines.range, start.start).start, end: shifted(end.lines.range, end.start).end }
    );
  const item = typeof index === "number" ? readable(key.items)[index] : undefined;
  const found = item && placeAt(item.lines.place, rest);
  return found && shifted(found.range, item.start);
}
