import { isCollection, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from "yaml";
import { keyText } from "../../document/yamlSource.ts";
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
  /** Whether a mapping begins on the line below its dash. */
  readonly isDashAlone: boolean;
  /** The lines of a text, measured from its key. */
  readonly text: number;
  /** Blanks inside the braces of a flow mapping, and inside the brackets of a flow list. */
  readonly bracePad: string;
  readonly bracketPad: string;
  /**
   * What stands before the parts of a collection in brackets over lines, besides what stands before its own line; and
   * what follows the last of them.
   */
  readonly flowStep: string;
  readonly flowEnd: string;
  readonly keyQuote: Quote;
  /** The quotes of what cannot stay plain. */
  readonly needed: Exclude<Quote, "plain">;
  /** How a text at this key is quoted. */
  quoteAt(key: string): Quote;
  /** Whether a list at this key is written in brackets; undefined when the file does not say. */
  isFlowAt(key: string): boolean | undefined;
  /** As {@link isFlowAt}, for the mappings in the list at this key. */
  isItemFlowAt(key: string): boolean | undefined;
  /** Whether lists of words are written in brackets; undefined when the file does not say. */
  readonly listFlow: boolean | undefined;
  /** Whether each part of a collection in brackets at this key has a line of its own. */
  isOverLinesAt(key: string, form: FlowForm): boolean;
}

/** What can stand in brackets: a mapping, a list of words or a list of mappings. */
type FlowForm = "mapping" | "words" | "mappings";

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
  for (const { text, list } of samples) if (isSeq(list)) seen.lookAtList(text, list as ParsedNode, "");
  const step = seen.step ?? (seen.dash === 0 ? 2 : (seen.dash ?? 2));
  return {
    newline,
    step,
    dash: seen.dash ?? 2,
    gap: seen.gap ?? 2,
    isDashAlone: seen.isDashAlone ?? false,
    text: seen.text ?? step,
    bracePad: seen.bracePad ?? "",
    bracketPad: seen.bracketPad ?? "",
    flowStep: seen.flowStep ?? " ".repeat(step),
    flowEnd: seen.flowEnd ?? "",
    keyQuote: seen.keyQuote ?? "plain",
    needed: seen.double >= seen.single ? "double" : "single",
    quoteAt: (key) => seen.quotes.get(key) ?? seen.usualQuote(),
    isFlowAt: (key) => seen.flows.get(key),
    isItemFlowAt: (key) => seen.itemFlows.get(key),
    listFlow: seen.listFlow,
    isOverLinesAt: (key, form) =>
      seen.overLines.get(`${form} ${key}`) ??
      seen.overLines.get(form) ??
      (form === "mappings" && seen.overLines.get("mapping") === true),
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
  isDashAlone: boolean | undefined;
  text: number | undefined;
  bracePad: string | undefined;
  bracketPad: string | undefined;
  flowStep: string | undefined;
  flowEnd: string | undefined;
  keyQuote: Quote | undefined;
  listFlow: boolean | undefined;
  plain = 0;
  single = 0;
  double = 0;
  choseSingle = 0;
  choseDouble = 0;
  readonly quotes = new Map<string, Quote>();
  readonly flows = new Map<string, boolean>();
  readonly itemFlows = new Map<string, boolean>();
  readonly overLines = new Map<string, boolean>();

  usualQuote(): Quote {
    if (this.plain >= this.choseSingle + this.choseDouble) return "plain";
    return this.choseDouble >= this.choseSingle ? "double" : "single";
  }

  look(text: string, node: unknown, key: string): void {
    if (isScalar(node)) this.#lookAtScalar(node, key);
    if (!isCollection(node)) return;
    const isFlow = node.flow === true;
    if (isFlow && isMap(node) && node.items.length > 0) this.#lookInside(text, node as ParsedNode, key, "mapping");
    if (isSeq(node)) {
      if (node.items.length > 0 && !this.flows.has(key)) this.flows.set(key, isFlow);
      if (node.items.length > 0 && node.items.every((item) => isScalar(item))) this.listFlow ??= isFlow;
      this.lookAtList(text, node as ParsedNode, key);
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

  #lookInside(text: string, node: ParsedNode, key: string, form: FlowForm): void {
    const start = node.range[0] + 1;
    const isOverLines = /^[ \t]*(?:#[^\n]*)?\r?\n/.test(text.slice(start));
    for (const name of [`${form} ${key}`, form]) if (!this.overLines.has(name)) this.overLines.set(name, isOverLines);
    const pad = text.charAt(start) === " " ? " " : "";
    if (isOverLines) this.#lookAtLines(text, node);
    else if (isMap(node)) this.bracePad ??= pad;
    else this.bracketPad ??= pad;
  }

  #lookAtLines(text: string, node: ParsedNode): void {
    const [first, last] = isSeq(node)
      ? [node.items[0], node.items.at(-1)]
      : isMap(node)
        ? [node.items[0]?.key, node.items.at(-1)?.value ?? node.items.at(-1)?.key]
        : [];
    if (!first || !last) return;
    const [outer, inner] = [indentAt(text, node.range[0]), indentAt(text, first.range[0])];
    if (inner.length > outer.length && inner.startsWith(outer)) this.flowStep ??= inner.slice(outer.length);
    this.flowEnd ??= text.slice(last.range[1]).trimStart().startsWith(",") ? "," : "";
  }

  lookAtList(text: string, list: ParsedNode, key: string): void {
    const [item] = isSeq(list) ? list.items : [];
    if (!isSeq(list) || !item) return;
    const areMappings = list.items.some((one) => isMap(one));
    if (isMap(item) && item.items.length > 0 && !this.itemFlows.has(key)) this.itemFlows.set(key, item.flow === true);
    if (list.flow) {
      this.#lookInside(text, list, key, areMappings ? "mappings" : "words");
      return;
    }
    const [start, end] = [list.range[0], item.range[0]];
    const between = text.slice(start + 1, end);
    if (/^ +$/.test(between)) {
      this.gap ??= end - start;
      if (isMap(item) && !item.flow) this.isDashAlone ??= false;
    } else if (isMap(item) && !item.flow && isBelowDash(between)) {
      this.gap ??= columnOf(text, end) - columnOf(text, start);
      this.isDashAlone ??= true;
    }
  }

  #lookAtIndent(text: string, key: unknown, value: unknown): void {
    if (!isScalar(key)) return;
    const column = columnOf(text, (key as ParsedNode).range[0]);
    if (isScalar(value) && (value.type === "BLOCK_LITERAL" || value.type === "BLOCK_FOLDED"))
      this.text ??= widthOf(text.slice((value as ParsedNode).range[0]), column);
    if (!isCollection(value) || value.flow) return;
    const width = columnOf(text, (value as ParsedNode).range[0]) - column;
    if (isSeq(value) && width >= 0) this.dash ??= width;
    if (isMap(value) && width > 0) this.step ??= width;
  }
}

function quoteOf(node: Scalar): Quote | undefined {
  if (node.type === "PLAIN") return "plain";
  return node.type === "QUOTE_SINGLE" ? "single" : node.type === "QUOTE_DOUBLE" ? "double" : undefined;
}

/**
 * How much further right than `column` the lines of a block scalar begin; undefined when its head says so itself, or
 * without lines.
 */
function widthOf(block: string, column: number): number | undefined {
  const indent = /^[|>][+-]?[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*\r?\n)*( *)\S/.exec(block)?.[1];
  return indent !== undefined && indent.length > column ? indent.length - column : undefined;
}

/** Whether what stands between a dash and its item puts the item on another line, with nothing else before it. */
export function isBelowDash(between: string): boolean {
  return /^[ \t]*(?:#[^\n]*)?\r?\n[ \n\r]*$/.test(between);
}

/** What stands before the first word of the offset's line, with blanks for dashes. */
export function indentAt(text: string, offset: number): string {
  const line = text.slice(offset - columnOf(text, offset), offset);
  return (/^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0] ?? "").replaceAll("-", " ");
}

/** How many characters stand before the offset on its line. A byte order mark stands before all lines. */
export function columnOf(text: string, offset: number): number {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  return offset - (line === 0 && text.startsWith("\ufeff") ? 1 : line);
}

/** The line break of a text. */
export function newlineOf(text: string): string {
  const first = text.indexOf("\n");
  if (first < 0 && text.includes("\r")) return "\r";
  return first > 0 && text.charAt(first - 1) === "\r" ? "\r\n" : "\n";
}
