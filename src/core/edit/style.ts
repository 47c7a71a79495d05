import { isCollection, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from "yaml";
import { keyText } from "../document/yamlSource.ts";
import { isPlainSafe, type Quote } from "./printScalar.ts";

/** The habits of a file, so that what is added looks like what is there. Widths are in columns. */
export interface Style {
  readonly newline: string;
  /** A mapping's indent below its key. */
  readonly step: number;
  /** A list's dash, measured from its key. */
  readonly dash: number;
  /** From the dash to the item. */
  readonly gap: number;
  /** Blanks inside the braces of a flow mapping, and inside the brackets of a flow list. */
  readonly bracePad: string;
  readonly bracketPad: string;
  readonly keyQuote: Quote;
  /** The quotes of what cannot stay plain. */
  readonly needed: Exclude<Quote, "plain">;
  /** How a text at this key is quoted. */
  quoteAt(key: string): Quote;
  /** Whether a list or mapping at this key is written in brackets; undefined when the file does not say. */
  isFlowAt(key: string): boolean | undefined;
}

/** Text and nodes to learn from, nearest first. */
export interface Sample {
  readonly text: string;
  readonly node: ParsedNode;
  /** The list that the node is an item of, for the width of its dash. */
  readonly list?: ParsedNode;
}

/** The habits seen in the samples; where they say nothing, those of the format's own description. */
export function styleOf(samples: readonly Sample[], newline: string): Style {
  const seen = new Habits();
  for (const { text, node } of samples) seen.look(text, node, "");
  for (const { text, node, list } of samples) if (list) seen.lookAtGap(text, list, node);
  return {
    newline,
    step: seen.step ?? 2,
    dash: seen.dash ?? 2,
    gap: seen.gap ?? 2,
    bracePad: seen.bracePad ?? "",
    bracketPad: seen.bracketPad ?? "",
    keyQuote: seen.keyQuote ?? "plain",
    needed: seen.double >= seen.single ? "double" : "single",
    quoteAt: (key) => seen.quotes.get(key) ?? seen.usualQuote(),
    isFlowAt: (key) => seen.flows.get(key) ?? seen.listFlow,
  };
}

/** Every text double-quoted: for what the habits of a file cannot express. */
export function quoted(style: Style): Style {
  return { ...style, needed: "double", quoteAt: () => "double" };
}

class Habits {
  step: number | undefined;
  dash: number | undefined;
  gap: number | undefined;
  bracePad: string | undefined;
  bracketPad: string | undefined;
  keyQuote: Quote | undefined;
  listFlow: boolean | undefined;
  plain = 0;
  single = 0;
  double = 0;
  choseSingle = 0;
  choseDouble = 0;
  readonly quotes = new Map<string, Quote>();
  readonly flows = new Map<string, boolean>();

  usualQuote(): Quote {
    if (this.plain >= this.choseSingle + this.choseDouble) return "plain";
    return this.choseDouble >= this.choseSingle ? "double" : "single";
  }

  look(text: string, node: unknown, key: string): void {
    if (isScalar(node)) this.#lookAtScalar(node, key);
    if (!isCollection(node)) return;
    const isFlow = node.flow === true;
    if (isFlow && node.items.length > 0) this.#lookInside(text, node as ParsedNode);
    if (key !== "" && node.items.length > 0 && !this.flows.has(key)) this.flows.set(key, isFlow);
    if (isSeq(node)) {
      if (node.items.length > 0 && node.items.every((item) => isScalar(item))) this.listFlow ??= isFlow;
      if (!isFlow) this.lookAtGap(text, node as ParsedNode, node.items[0]);
      for (const item of node.items) this.look(text, item, key);
    } else if (isMap(node)) {
      for (const pair of node.items) {
        if (isScalar(pair.key)) this.keyQuote ??= quoteOf(pair.key);
        if (!isFlow) this.#lookAtIndent(text, pair.key, pair.value);
        this.look(text, pair.value, keyText(pair.key) ?? "");
      }
    }
  }

  #lookAtScalar(node: Scalar, key: string): void {
    if (typeof node.value !== "string") return;
    const quote = quoteOf(node);
    if (quote === "single") this.single++;
    if (quote === "double") this.double++;
    if (quote === undefined || !isPlainSafe(node.value, false)) return;
    if (!this.quotes.has(key)) this.quotes.set(key, quote);
    if (quote === "plain") this.plain++;
    else if (quote === "single") this.choseSingle++;
    else this.choseDouble++;
  }

  #lookInside(text: string, node: ParsedNode): void {
    const pad = text.charAt(node.range[0] + 1) === " " ? " " : "";
    if (isMap(node)) this.bracePad ??= pad;
    else this.bracketPad ??= pad;
  }

  lookAtGap(text: string, list: ParsedNode, item: unknown): void {
    const start = list.range[0];
    const end = isCollection(item) || isScalar(item) ? (item as ParsedNode).range[0] : start;
    if (end > start + 1 && !text.slice(start, end).includes("\n")) this.gap ??= end - start;
  }

  #lookAtIndent(text: string, key: unknown, value: unknown): void {
    if (!isScalar(key) || !isCollection(value) || value.flow) return;
    const width = columnOf(text, (value as ParsedNode).range[0]) - columnOf(text, (key as ParsedNode).range[0]);
    if (isSeq(value) && width >= 0) this.dash ??= width;
    if (isMap(value) && width > 0) this.step ??= width;
  }
}

function quoteOf(node: Scalar): Quote | undefined {
  if (node.type === "PLAIN") return "plain";
  return node.type === "QUOTE_SINGLE" ? "single" : node.type === "QUOTE_DOUBLE" ? "double" : undefined;
}

/** How many characters stand before the offset on its line. A byte order mark stands before all lines. */
export function columnOf(text: string, offset: number): number {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  return offset - (line === 0 && text.startsWith("\ufeff") ? 1 : line);
}

/** The line break of a text. */
export function newlineOf(text: string): string {
  const first = text.indexOf("\n");
  return first > 0 && text.charAt(first - 1) === "\r" ? "\r\n" : "\n";
}
