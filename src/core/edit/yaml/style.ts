import { isScalar, isSeq, type ParsedNode } from "yaml";
import type { Value } from "../../document/change.ts";
import { type FileHabits, lineWidth, type ScalarKind } from "./fileHabits.ts";
import { type FlowForm, Habits, quoteOf } from "./habits.ts";
import { isFreeToChoose, type Quote, type Quotes } from "./printScalar.ts";

/** How a file is written, so that what is added looks like its neighbours. Widths are in columns. */
export interface Style extends Quotes {
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
  /** Returns how a text at this key is quoted. */
  quoteAt(key: string): Quote;
  /** Returns how a date or a time is quoted. */
  quoteOf(kind: ScalarKind): Quote;
  /** Whether a list at this key is written in brackets; undefined when the file does not say. */
  isFlowAt(key: string): boolean | undefined;
  /** Whether the mappings in a list at this key are written in braces; undefined when the file does not say. */
  isItemFlowAt(key: string): boolean | undefined;
  /** Whether lists of words are written in brackets; undefined when the file does not say. */
  readonly listFlow: boolean | undefined;
  /** Whether each part of a flow collection at this key has a line of its own. */
  isOverLinesAt(key: string, form: FlowForm): boolean;
  /** Whether what is printed in brackets at a column passes the width of a line that the file keeps to. */
  isTooWide(column: number, printed: string): boolean;
}

/** A node to learn a style from. */
export interface Sample {
  readonly text: string;
  readonly node: ParsedNode;
  /** The list that the node is an item of, for the width of its dash. */
  readonly list?: ParsedNode;
}

/** Returns the style that the samples show, nearest first. */
export type StyleFor = (samples: readonly Sample[]) => Style;

/**
 * Returns the style seen in the samples, nearest first, then in the whole file; where they say nothing, that of the
 * format's description.
 */
export function styleOf(samples: readonly Sample[], file: FileHabits): Style {
  const seen = new Habits();
  for (const { text, node } of samples) seen.look(text, node, "");
  for (const { text, list } of samples) if (isSeq(list)) seen.lookAtList(text, list as ParsedNode, "");
  const { isJson } = file;
  const needed = () =>
    seen.double === seen.single ? file.needed() : seen.double > seen.single ? "double" : ("single" as const);
  const usualQuote = () => (seen.usualQuote() === "plain" ? "plain" : needed());
  const dashIndent = seen.dashIndent ?? file.dashIndent() ?? seen.indent ?? seen.textIndent ?? 2;
  const indent = seen.indent ?? (dashIndent === 0 ? 2 : dashIndent);
  return {
    newline: file.newline,
    indent,
    dashIndent,
    dashWidth: seen.dashWidth ?? 2,
    isDashAlone: seen.isDashAlone ?? false,
    textIndent: seen.textIndent ?? indent,
    bracePad: seen.bracePad ?? "",
    bracketPad: seen.bracketPad ?? "",
    flowIndent: seen.flowIndent ?? " ".repeat(indent),
    lastComma: seen.lastComma ?? "",
    keyQuote: isJson ? "double" : (seen.keyQuote ?? "plain"),
    isJson,
    get needed() {
      return needed();
    },
    quoteAt: (key) => {
      if (isJson) return "double";
      const own = seen.quotes.get(key) ?? seen.usualQuote();
      return own === "any" ? needed() : own;
    },
    quoteOf: (kind) => {
      if (isJson) return "double";
      // Bare, Python reads a time as a number.
      return file.quoteOf(kind) ?? (kind === "time" ? needed() : usualQuote());
    },
    isFlowAt: (key) => seen.flows.get(key),
    isItemFlowAt: (key) => seen.itemFlows.get(key),
    get listFlow() {
      return seen.listFlow ?? file.listFlow();
    },
    isOverLinesAt: (key, form) =>
      seen.overLines.get(`${form} ${key}`) ??
      seen.overLines.get(form) ??
      (form === "mappings" && seen.overLines.get("mapping") === true),
    isTooWide: (column, printed) =>
      column + printed.length > lineWidth && !isJson && isAsFormatted(printed) && !file.hasWideBrackets(),
  };
}

/** Whether brackets are on one line, with blanks as formatters have them: those alone keep to a width. */
function isAsFormatted(printed: string): boolean {
  return !/\{[^ }]|\[ |\n/.test(printed);
}

/** Returns the style with every text in double quotes, which can hold texts that the habits of a file cannot. */
export function quoted(style: Style): Style {
  return { ...style, needed: "double", quoteAt: () => "double", quoteOf: () => "double" };
}

/** Returns the style for a value in place of another; a text keeps the quotes of the one before. */
export function keepingQuotes(style: Style, old: unknown, value: Value): Style {
  if (typeof value !== "string" || !isScalar(old) || typeof old.value !== "string") return style;
  const own = quoteOf(old);
  if (own === undefined || own === "plain") return style;
  const quote = isFreeToChoose(old.value, own) ? own : style.needed;
  return { ...style, quoteAt: () => quote, quoteOf: () => quote };
}
