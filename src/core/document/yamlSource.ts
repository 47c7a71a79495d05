import {
  type ErrorCode,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  Schema,
  type YAMLMap,
} from "yaml";
import type { TextRange } from "../text/textEdit.ts";
import type { UnsupportedForm } from "./problem.ts";

/** A place where the text is no valid YAML, or of a form that is not read. `cause` is the parser's code. */
export interface SyntaxError {
  readonly cause: ErrorCode;
  readonly range: TextRange;
  readonly form?: UnsupportedForm;
}

/** A text as YAML nodes. Offsets in the nodes are offsets into `text`. */
export interface YamlSource {
  readonly text: string;
  readonly root: ParsedNode | undefined;
  readonly errors: readonly SyntaxError[];
  /** Aliases whose anchor is not in this text. */
  readonly unresolved: readonly SyntaxError[];
  readonly duplicates: readonly ParsedNode[];
  /** Whether an anchor, an alias or a tag stands anywhere. */
  readonly shares: boolean;
  /** How many values the aliases repeat; without end where that cannot be told. */
  readonly repeated: number;
  /** The nodes that aliases stand for. */
  readonly targets: ReadonlyMap<ParsedNode, ParsedNode>;
}

const mostErrors = 50;

/** Made once: the parser would make one for each text. */
const core = new Schema({ schema: "core" });

/** How many values aliases may repeat, besides one for each character of the text. */
const mostRepeated = 1000;

/** Whether aliases repeat more values than a text of that length may. */
export function repeatsTooMuch(repeated: number, length: number): boolean {
  return repeated > length + mostRepeated;
}

/**
 * Reads a text as YAML 1.2 (core schema: dates stay text). Never throws. Aliases are not expanded, and a text in which
 * they stand for many more values than it has characters has no root, so that a few bytes cannot become gigabytes. The
 * parser's own search for duplicate keys is quadratic, so it is done here.
 */
export function readYaml(text: string): YamlSource {
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
    const { repeats, ...found } = inspect(document.contents, text);
    if (repeats)
      return {
        text,
        root: undefined,
        errors: [{ cause: "RESOURCE_EXHAUSTION", range: repeats, form: "aliases" }],
        ...found,
        duplicates: [],
      };
    return { text, root: document.contents ?? undefined, errors, ...found };
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
    };
  }
}

interface Inspected extends Omit<YamlSource, "text" | "root" | "errors"> {
  /** The alias with which too many values are repeated. */
  readonly repeats: TextRange | undefined;
}

function inspect(root: ParsedNode | null, text: string): Inspected {
  const unresolved: SyntaxError[] = [];
  const duplicates: ParsedNode[] = [];
  const anchors = new Map<string, { readonly node: ParsedNode; size: number }>();
  const targets = new Map<ParsedNode, ParsedNode>();
  let shares = false;
  let repeated = 0;
  let repeats: TextRange | undefined;
  /** Gives how many values the node stands for; without end inside what it is itself a part of. */
  const look = (node: unknown): number => {
    if (isAlias(node)) {
      shares = true;
      const target = anchors.get(node.source);
      repeated += target?.size ?? 0;
      if (repeatsTooMuch(repeated, text.length)) repeats ??= rangeOfNode(text, node as ParsedNode);
      if (target) targets.set(node as ParsedNode, target.node);
      else if (unresolved.length < mostErrors)
        unresolved.push({ cause: "BAD_ALIAS", range: rangeOfNode(text, node as ParsedNode) });
      return target?.size ?? 0;
    }
    if (!isScalar(node) && !isCollection(node)) return 0;
    const anchored = { node: node as ParsedNode, size: Infinity };
    if (node.anchor !== undefined) anchors.set(node.anchor, anchored);
    shares ||= node.anchor !== undefined || node.tag !== undefined;
    let size = 1;
    if (isSeq(node)) for (const item of node.items) size += look(item);
    if (isMap(node)) size += lookAtPairs(node);
    anchored.size = size;
    return size;
  };
  const lookAtPairs = (node: YAMLMap): number => {
    let size = 0;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const name = keyText(key);
      if (name !== undefined && !isMergeKey(key)) {
        if (seen.has(name)) duplicates.push(key as ParsedNode);
        seen.add(name);
      }
      size += look(key) + look(value);
    }
    return size;
  };
  look(root);
  return { unresolved, duplicates, shares, repeated, targets, repeats };
}

/** The place of an error. What was never closed is found missing at the end, but a person points at where it opens. */
function placeOf(text: string, root: ParsedNode | null, [start, end]: readonly [number, number]): TextRange {
  const inkEnd = text.trimEnd().length;
  if (start < inkEnd) return { start, end: Math.max(start + 1, Math.min(end, inkEnd)) };
  const open = lastOpened(root);
  if (!open) return { start: Math.max(0, inkEnd - 1), end: inkEnd };
  const line = text.indexOf("\n", open.range[0]);
  return { start: open.range[0], end: Math.min(inkEnd, line < 0 ? inkEnd : line) };
}

/** The last node of all, when it is in brackets or quotes. */
function lastOpened(node: ParsedNode | null | undefined): ParsedNode | undefined {
  if (isScalar(node)) return node.type === "QUOTE_SINGLE" || node.type === "QUOTE_DOUBLE" ? node : undefined;
  if (isSeq(node)) return node.flow ? node : lastOpened(node.items.at(-1));
  if (!isMap(node)) return undefined;
  const last = node.items.at(-1);
  return node.flow ? node : lastOpened(last?.value ?? last?.key);
}

/** The range of a node without the line break that ends a block scalar. */
export function rangeOfNode(text: string, node: ParsedNode): TextRange {
  const [start, valueEnd] = node.range;
  let end = Math.max(start, valueEnd);
  while (end > start && " \t\r\n".includes(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The key of a pair as text, whatever type YAML gives it; undefined for keys that are collections. */
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

/** The node itself, or what it is an alias of. */
export function resolve(source: YamlSource, node: ParsedNode | null | undefined): ParsedNode | undefined {
  return node ? (isAlias(node) ? source.targets.get(node) : node) : undefined;
}

/** Whether an alias of the text stands for the node: what changes in it changes there too. */
export function isAliased({ targets }: YamlSource, node: ParsedNode): boolean {
  return [...targets.values()].includes(node);
}

/** The anchor, the alias or the tag of a node that is shared, as it is written. */
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
