import { isAlias, isCollection, isMap, isScalar, isSeq, parseDocument, Schema, type ParsedNode } from "yaml";
import type { TextRange } from "../text/textEdit.ts";

/** A place where the text is no valid YAML. `message` is the parser's, in English. */
interface SyntaxError {
  readonly message: string;
  readonly range: TextRange;
}

/** A text as YAML nodes. Offsets in the nodes are offsets into `text`. */
export interface YamlSource {
  readonly text: string;
  readonly root: ParsedNode | undefined;
  readonly errors: readonly SyntaxError[];
  /** Aliases whose anchor is not in this text. */
  readonly unresolved: readonly SyntaxError[];
  readonly duplicates: readonly ParsedNode[];
  /** Whether an anchor, an alias or a tag stands anywhere: then a part of the text may mean something only in the whole. */
  readonly shares: boolean;
  /** The nodes that aliases stand for. */
  readonly targets: ReadonlyMap<ParsedNode, ParsedNode>;
}

const mostErrors = 50;

/** Made once: the parser would make one for each text. */
const core = new Schema({ schema: "core" });

/**
 * Reads a text as YAML 1.2 (core schema: dates stay text). Never throws. Aliases are not expanded, so that a few bytes
 * cannot become gigabytes. The parser's own search for duplicate keys is quadratic, so it is done here.
 */
export function readYaml(text: string): YamlSource {
  try {
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: "error", ...(text.startsWith("%") || text.includes("\n%") ? {} : { schema: core }) });
    const errors = document.errors.slice(0, mostErrors).map(({ message, pos }) => ({ message, range: placeOf(text, document.contents, pos) }));
    return { text, root: document.contents ?? undefined, errors, ...inspect(document.contents, text) };
  } catch (error) {
    // The composer recurses; only absurdly deep nesting gets here.
    const message = error instanceof RangeError ? "Nested too deep" : String(error);
    const errors = [{ message, range: { start: 0, end: Math.min(text.length, 1) } }];
    return { text, root: undefined, errors, unresolved: [], duplicates: [], shares: true, targets: new Map() };
  }
}

function inspect(root: ParsedNode | null, text: string): Omit<YamlSource, "text" | "root" | "errors"> {
  const unresolved: SyntaxError[] = [];
  const duplicates: ParsedNode[] = [];
  const anchors = new Map<string, ParsedNode>();
  const targets = new Map<ParsedNode, ParsedNode>();
  let shares = false;
  const look = (node: unknown): void => {
    if (isAlias(node)) {
      shares = true;
      const target = anchors.get(node.source);
      if (target) targets.set(node as ParsedNode, target);
      else if (unresolved.length < mostErrors) unresolved.push({ message: `Unresolved alias ${node.source.slice(0, 100)}`, range: rangeOfNode(text, node as ParsedNode) });
      return;
    }
    if (!isScalar(node) && !isCollection(node)) return;
    if (node.anchor !== undefined) anchors.set(node.anchor, node as ParsedNode);
    shares ||= node.anchor !== undefined || node.tag !== undefined;
    if (isSeq(node)) for (const item of node.items) look(item);
    if (!isMap(node)) return;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const name = keyText(key);
      if (name !== undefined && !isMergeKey(key)) {
        if (seen.has(name)) duplicates.push(key as ParsedNode);
        seen.add(name);
      }
      look(key);
      look(value);
    }
  };
  look(root);
  return { unresolved, duplicates, shares, targets };
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

/** Whether others may refer to the node, or it says its own type: then its text is not ours to replace. */
export function isShared(node: unknown): boolean {
  return isAlias(node) || ((isScalar(node) || isCollection(node)) && (node.anchor !== undefined || node.tag !== undefined));
}
