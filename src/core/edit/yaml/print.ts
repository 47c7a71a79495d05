import { is } from "valibot";
import type { Value } from "../../document/change.ts";
import { kindOf } from "./fileHabits.ts";
import { printLiteral, printText } from "./printScalar.ts";
import { type Field, fieldInside } from "./site.ts";
import type { Style } from "./style.ts";

type Mapping = Readonly<Record<string, Value | undefined>>;

/** Prints what follows the colon of a key at `column`, with the blank or line break before it. */
export function printAfterKey(field: Field, value: Value, column: number, style: Style): string {
  if (isList(value)) {
    if (value.length === 0) return " []";
    if (isFlowList(field.key, value, style)) {
      const printed = ` ${printFlow(field, value, style, " ".repeat(column))}`;
      if (!style.isTooWide(column + printKey(field.key, false, style).length + 1, printed)) return printed;
    }
    return printItems(field, value, column + style.dashIndent, style);
  }
  if (typeof value === "object") {
    const pairs = pairsIn(value);
    if (pairs.length === 0) return " {}";
    const indent = column + style.indent;
    return `${style.newline}${" ".repeat(indent)}${printPairs(field, value, indent, style)}`;
  }
  return ` ${printScalar(field, value, { column: column + style.textIndent, indent: style.textIndent }, style)}`;
}

/** Prints a key at `column` with its value. */
export function printPair(field: Field, value: Value, column: number, style: Style): string {
  return `${printKey(field.key, false, style)}:${printAfterKey(field, value, column, style)}`;
}

/**
 * Prints an item of the list at `list` with its dash, which is at `column`; `like` is how the item beside it is
 * written.
 */
export function printDashed(
  list: Field,
  item: Value,
  column: number,
  style: Style,
  like: Pick<Style, "isDashAlone" | "isItemFlowAt">,
): string {
  const field = fieldInside(list, 0);
  const isMapping = typeof item === "object" && !isList(item) && pairsIn(item).length > 0;
  const inner = column + style.dashWidth;
  const blanks = " ".repeat(style.dashWidth - 1);
  if (isMapping && like.isItemFlowAt(list.key) && isOneLine(item)) {
    const printed = printFlow(field, item, style, " ".repeat(inner));
    if (!style.isTooWide(inner, printed)) return `-${blanks}${printed}`;
  }
  const isAlone = isMapping && like.isDashAlone;
  return `-${isAlone ? style.newline + " ".repeat(inner) : blanks}${printItem(field, item, inner, style)}`;
}

/** Prints an item at `column` without its dash. */
export function printItem(field: Field, value: Value, column: number, style: Style): string {
  if (isList(value)) return printFlow(field, value, style);
  if (typeof value !== "object") {
    const lines = { column: column - style.dashWidth + style.textIndent, indent: style.textIndent };
    return printScalar(field, value, lines, style);
  }
  return pairsIn(value).length === 0 ? "{}" : printPairs(field, value, column, style);
}

/** Prints a value in brackets or quotes, on one line unless `indent`, that of the line it begins on, is given. */
export function printFlow(field: Field, value: Value, style: Style, indent?: string): string {
  const { key } = field;
  if (isList(value)) {
    const isOverLines = style.isOverLinesAt(key, value.some((item) => typeof item === "object") ? "mappings" : "words");
    return inBrackets(
      value,
      { open: "[", close: "]", pad: style.bracketPad, isOverLines },
      style,
      indent,
      (item, inner) => printFlow(fieldInside(field, 0), item, style, inner),
    );
  }
  if (typeof value !== "object")
    return typeof value === "string" ? printString(field, value, true, style) : String(value);
  const brackets = { open: "{", close: "}", pad: style.bracePad, isOverLines: style.isOverLinesAt(key, "mapping") };
  return inBrackets(pairsIn(value), brackets, style, indent, ([name, item], inner) =>
    printFlowPair(fieldInside(field, name), item, style, inner),
  );
}

interface Brackets {
  readonly open: string;
  readonly close: string;
  readonly pad: string;
  readonly isOverLines: boolean;
}

function inBrackets<Part>(
  parts: readonly Part[],
  { open, close, pad, isOverLines }: Brackets,
  style: Style,
  indent: string | undefined,
  print: (part: Part, indent: string | undefined) => string,
): string {
  if (parts.length === 0) return open + close;
  if (indent === undefined || !isOverLines)
    return `${open}${pad}${parts.map((part) => print(part, undefined)).join(", ")}${pad}${close}`;
  const start = style.newline + indent;
  const lines = parts.map((part) => start + style.flowIndent + print(part, indent + style.flowIndent));
  return `${open}${lines.join(",")}${style.lastComma}${start}${close}`;
}

/** Prints a key and its value inside braces. */
export function printFlowPair(field: Field, value: Value, style: Style, indent?: string): string {
  return `${printKey(field.key, true, style)}: ${printFlow(field, value, style, indent)}`;
}

function printItems(list: Field, items: readonly Value[], column: number, style: Style): string {
  const start = style.newline + " ".repeat(column);
  return items.map((item) => start + printDashed(list, item, column, style, style)).join("");
}

function printPairs(field: Field, value: Mapping, column: number, style: Style): string {
  return pairsIn(value)
    .map(([key, item]) => printPair(fieldInside(field, key), item, column, style))
    .join(`${style.newline}${" ".repeat(column)}`);
}

/** The column of a block scalar's lines, and how much deeper than their parent that is. */
interface TextLines {
  readonly column: number;
  readonly indent: number;
}

function printScalar(field: Field, value: string | number | boolean, lines: TextLines, style: Style): string {
  if (typeof value !== "string") return String(value);
  return printLiteral(value, lines.column, lines.indent, style.newline) ?? printString(field, value, false, style);
}

function printString({ key, shape }: Field, text: string, flow: boolean, style: Style): string {
  const kind = shape && kindOf(shape);
  if (!kind || !is(shape, text)) return printText(text, style.quoteAt(key), style, flow);
  const wanted = style.quoteOf(kind);
  return wanted === "plain" ? text : printText(text, wanted, style, flow);
}

function printKey(key: string, flow: boolean, style: Style): string {
  return printText(key, style.keyQuote, style, flow);
}

function isFlowList(key: string, value: readonly Value[], style: Style): boolean {
  if (!isOneLine(value)) return false;
  const hasMappings = value.some((item) => typeof item === "object");
  return style.isFlowAt(key) ?? (hasMappings ? false : (style.listFlow ?? true));
}

/** Whether no text in the value has a line break, so that it can be in brackets and still be read easily. */
function isOneLine(value: Value | undefined): boolean {
  return typeof value === "object"
    ? Object.values(value as Readonly<Record<string, Value | undefined>>).every(isOneLine)
    : !String(value).includes("\n");
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function pairsIn(value: Mapping): readonly (readonly [string, Value])[] {
  return Object.entries(value).filter((pair): pair is [string, Value] => pair[1] !== undefined);
}
