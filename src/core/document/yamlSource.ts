import { isAlias, isCollection, isMap, isScalar, isSeq, type ParsedNode, parseDocument, Schema } from "yaml";
import type { TextRange } from "../text/textEdit.ts";
import { inspect } from "./inspect.ts";
import type { Outside } from "./node.ts";
import type { DoubledKey, SyntaxError } from "./source.ts";
import { nodesOfYaml, type YamlNodes } from "./yamlNodes.ts";

/** A text as YAML nodes. Offsets in the nodes are offsets into `text`. */
export interface YamlSource {
  readonly text: string;
  readonly root: ParsedNode | undefined;
  readonly errors: readonly SyntaxError[];
  /** Aliases whose anchor is not in this text. */
  readonly unresolved: readonly SyntaxError[];
  readonly duplicates: readonly DoubledKey[];
  /** Whether there is an anchor, an alias or a tag anywhere. */
  readonly shares: boolean;
  /** How many values the aliases repeat; without end where that cannot be told. */
  readonly repeated: number;
  /** The nodes that aliases stand for. */
  readonly targets: ReadonlyMap<ParsedNode, ParsedNode>;
  readonly nodes: YamlNodes;
}

export const mostErrors = 50;

/** Made once: the parser would make one for each text. */
const core = new Schema({ schema: "core" });

/**
 * Reads a text as YAML 1.2 (core schema: dates stay text). Never throws. Aliases are not expanded, and a text in which
 * they stand for many more values than it has characters has no root, so that a few bytes cannot become gigabytes. The
 * parser's own search for duplicate keys is quadratic, so it is done here. Aliases without an anchor before them may
 * stand for what is named `outside`.
 */
export function readYaml(text: string, outside?: Outside): YamlSource {
  try {
    const document = parseDocument(text, {
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: "error",
      ...(text.startsWith("%") || text.includes("\n%") ? {} : { schema: core }),
    });
    const errors = document.errors.slice(0, mostErrors).map(({ code: cause, pos }): SyntaxError => {
      const range = placeOf(text, document.contents, pos);
      return cause === "MULTIPLE_DOCS" ? { cause, range, form: "documents" } : { cause, range };
    });
    const { repeats, named, ...found } = inspect(document.contents, text, outside);
    if (repeats)
      return {
        text,
        root: undefined,
        errors: [{ cause: "RESOURCE_EXHAUSTION", range: repeats, form: "aliases" }],
        ...found,
        duplicates: [],
        nodes: noNodes,
      };
    const root = document.contents ?? undefined;
    return { text, root, errors, ...found, nodes: nodesOfYaml({ text, root, targets: found.targets, named, outside }) };
  } catch (error) {
    // The composer recurses; only absurdly deep nesting gets here.
    const range = { start: 0, end: Math.min(text.length, 1) };
    const errors: readonly SyntaxError[] = [
      { cause: "IMPOSSIBLE", range, ...(error instanceof RangeError ? { form: "depth" } : {}) },
    ];
    return {
      text,
      root: undefined,
      errors,
      unresolved: [],
      duplicates: [],
      shares: true,
      repeated: Infinity,
      targets: new Map(),
      nodes: noNodes,
    };
  }
}

const noNodes: YamlNodes = { root: undefined, parsedOf: new Map(), named: [], used: new Map() };

/**
 * Returns the place of an error. Something never closed is missed at the end, but a person points at where it opens.
 */
function placeOf(text: string, root: ParsedNode | null, [start, end]: readonly [number, number]): TextRange {
  const inkEnd = text.trimEnd().length;
  if (start < inkEnd) return { start, end: Math.max(start + 1, Math.min(end, inkEnd)) };
  const open = lastOpened(root);
  if (!open) return { start: Math.max(0, inkEnd - 1), end: inkEnd };
  const line = text.indexOf("\n", open.range[0]);
  return { start: open.range[0], end: Math.min(inkEnd, line < 0 ? inkEnd : line) };
}

/** Returns the last node of all, when it is in brackets or quotes. */
function lastOpened(node: ParsedNode | null | undefined): ParsedNode | undefined {
  if (isScalar(node)) return node.type === "QUOTE_SINGLE" || node.type === "QUOTE_DOUBLE" ? node : undefined;
  if (isSeq(node)) return node.flow ? node : lastOpened(node.items.at(-1));
  if (!isMap(node)) return undefined;
  const last = node.items.at(-1);
  return node.flow ? node : lastOpened(last?.value ?? last?.key);
}

/** Returns the range of a node without the line break that ends a block scalar. */
export function rangeOfNode(text: string, node: ParsedNode): TextRange {
  const [start, valueEnd] = node.range;
  let end = Math.max(start, valueEnd);
  while (end > start && " \t\r\n".includes(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Returns the key of a pair as text, whatever type YAML gives it; undefined for keys that are collections. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === "string" ? key.value : (key.source ?? "");
}

/** Whether the key is `<<` as YAML 1.1 means it: unquoted. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.value === "<<" && key.type === "PLAIN";
}

/** Whether the node says nothing: `key:` with nothing after it, `null` or `~`. */
export function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

/** The values that the aliases of a text repeat. */
export type Aliases = Pick<YamlSource, "targets">;

/** Returns the node itself, or the one it is an alias of. */
export function resolve(source: Aliases, node: ParsedNode | null | undefined): ParsedNode | undefined {
  return node ? (isAlias(node) ? source.targets.get(node) : node) : undefined;
}

/** Whether an alias of the text stands for the node: what changes in it changes there too. */
export function isAliased({ targets }: YamlSource, node: ParsedNode): boolean {
  return [...targets.values()].includes(node);
}

/** Returns the anchor, the alias or the tag of a node that is shared, as it is written. */
export function sharedForm(node: unknown): string {
  const { anchor, tag, source } = node as { readonly anchor?: string; readonly tag?: string; readonly source?: string };
  return anchor === undefined ? (tag ?? `*${source ?? ""}`) : `&${anchor}`;
}

/** Whether others may refer to the node, or it says its own type: then its text is not ours to replace. */
export function isShared(node: unknown): boolean {
  return (
    isAlias(node) || ((isScalar(node) || isCollection(node)) && (node.anchor !== undefined || node.tag !== undefined))
  );
}
