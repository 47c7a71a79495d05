import { isSeq, type ParsedNode } from "yaml";
import { type FlowForm, Habits } from "./habits.ts";
import type { Quote } from "./printScalar.ts";

/** How a file is written, so that what is added looks like its neighbours. Widths are in columns. */
export interface Style {
  readonly newline: string;
  /** How much deeper a mapping is indented than its key. */
  readonly indent: number;
  /** How much deeper a list's dashes are indented than its key. */
  readonly dashIndent: number;
  /** The distance from a dash to its item. */
  readonly dashWidth: number;
  /** Whether a mapping begins on the line below its dash. */
  readonly isDashAlone: boolean;
  /** How much deeper the lines of a block scalar are indented than its key. */
  readonly textIndent: number;
  /** The blanks inside the braces of a flow mapping. */
  readonly bracePad: string;
  /** The blanks inside the brackets of a flow list. */
  readonly bracketPad: string;
  /** How much deeper the parts of a multi-line flow collection are indented than its own line. */
  readonly flowIndent: string;
  /** The text after the last part of a multi-line flow collection: a comma or nothing. */
  readonly lastComma: string;
  readonly keyQuote: Quote;
  /** The quotes of texts that cannot be plain. */
  readonly needed: Exclude<Quote, "plain">;
  /** Returns how a text at this key is quoted. */
  quoteAt(key: string): Quote;
  /** Whether a list at this key is written in brackets; undefined when the file does not say. */
  isFlowAt(key: string): boolean | undefined;
  /** Whether the mappings in a list at this key are written in braces; undefined when the file does not say. */
  isItemFlowAt(key: string): boolean | undefined;
  /** Whether lists of words are written in brackets; undefined when the file does not say. */
  readonly listFlow: boolean | undefined;
  /** Whether each part of a flow collection at this key has a line of its own. */
  isOverLinesAt(key: string, form: FlowForm): boolean;
}

/** A node to learn a style from. */
export interface Sample {
  readonly text: string;
  readonly node: ParsedNode;
  /** The list that the node is an item of, for the width of its dash. */
  readonly list?: ParsedNode;
}

/** Returns the style seen in the samples, nearest first; where they say nothing, that of the format's description. */
export function styleOf(samples: readonly Sample[], newline: string): Style {
  const seen = new Habits();
  for (const { text, node } of samples) seen.look(text, node, "");
  for (const { text, list } of samples) if (isSeq(list)) seen.lookAtList(text, list as ParsedNode, "");
  const indent = seen.indent ?? (seen.dashIndent === 0 ? 2 : (seen.dashIndent ?? 2));
  return {
    newline,
    indent,
    dashIndent: seen.dashIndent ?? 2,
    dashWidth: seen.dashWidth ?? 2,
    isDashAlone: seen.isDashAlone ?? false,
    textIndent: seen.textIndent ?? indent,
    bracePad: seen.bracePad ?? "",
    bracketPad: seen.bracketPad ?? "",
    flowIndent: seen.flowIndent ?? " ".repeat(indent),
    lastComma: seen.lastComma ?? "",
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

/** Returns the style with every text in double quotes, which can hold texts that the habits of a file cannot. */
export function quoted(style: Style): Style {
  return { ...style, needed: "double", quoteAt: () => "double" };
}
