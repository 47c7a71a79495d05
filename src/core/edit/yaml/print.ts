import type { Value } from "../../document/change.ts";
import { printLiteral, printText } from "./printScalar.ts";
import type { Style } from "./style.ts";

type Mapping = Readonly<Record<string, Value | undefined>>;

/** Keys whose bare year (`2026`) means a date, and stays unquoted as the format writes it. */
const dateKeys: ReadonlySet<string> = new Set(["date", "applied", "last"]);

/** What follows the colon of `key`, the blank or line break before it included. `column` is the key's. */
export function printAfterKey(key: string, value: Value, column: number, style: Style): string {
  if (isList(value)) {
    if (value.length === 0) return " []";
    return isFlowList(key, value, style)
      ? ` ${printFlow(key, value, style, " ".repeat(column))}`
      : printItems(key, value, column + style.dash, style);
  }
  if (typeof value === "object") {
    const pairs = pairsIn(value);
    if (pairs.length === 0) return " {}";
    const indent = column + style.step;
    return `${style.newline}${" ".repeat(indent)}${printPairs(value, indent, style)}`;
  }
  return ` ${printScalar(key, value, column + style.text, style.text, style)}`;
}

/** `key:` and its value; `column` is where the key stands. */
export function printPair(key: string, value: Value, column: number, style: Style): string {
  return `${printKey(key, false, style)}:${printAfterKey(key, value, column, style)}`;
}

/** An item with its dash, which stands at `column`; `like` is the style of the item beside it where that differs. */
export function printDashed(
  key: string,
  item: Value,
  column: number,
  style: Style,
  like: Pick<Style, "isDashAlone" | "isItemFlowAt">,
): string {
  const isMapping = typeof item === "object" && !isList(item) && pairsIn(item).length > 0;
  const inner = column + style.gap;
  if (isMapping && like.isItemFlowAt(key) && isOneLine(item))
    return `-${" ".repeat(style.gap - 1)}${printFlow(key, item, style, " ".repeat(inner))}`;
  return `-${isMapping && like.isDashAlone ? style.newline + " ".repeat(inner) : " ".repeat(style.gap - 1)}${printItem(key, item, inner, style)}`;
}

/** An item without its dash; `column` is where it stands, `key` the list's. */
export function printItem(key: string, value: Value, column: number, style: Style): string {
  if (isList(value)) return printFlow(key, value, style);
  if (typeof value !== "object") return printScalar(key, value, column, style.gap, style);
  return pairsIn(value).length === 0 ? "{}" : printPairs(value, column, style);
}

/** A value in brackets or quotes, on one line unless `indent` says what stands before the line it begins on. */
export function printFlow(key: string, value: Value, style: Style, indent?: string): string {
  if (isList(value)) {
    const isOverLines = style.isOverLinesAt(key, value.some((item) => typeof item === "object") ? "mappings" : "words");
    return inBrackets(
      value,
      { open: "[", close: "]", pad: style.bracketPad, isOverLines },
      style,
      indent,
      (item, inner) => printFlow(key, item, style, inner),
    );
  }
  if (typeof value !== "object")
    return typeof value === "string" ? printString(key, value, true, style) : String(value);
  const brackets = { open: "{", close: "}", pad: style.bracePad, isOverLines: style.isOverLinesAt(key, "mapping") };
  return inBrackets(pairsIn(value), brackets, style, indent, ([name, item], inner) =>
    printFlowPair(name, item, style, inner),
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
  const lines = parts.map((part) => start + style.flowStep + print(part, indent + style.flowStep));
  return `${open}${lines.join(",")}${style.flowEnd}${start}${close}`;
}

/** A pair inside braces. */
export function printFlowPair(key: string, value: Value, style: Style, indent?: string): string {
  return `${printKey(key, true, style)}: ${printFlow(key, value, style, indent)}`;
}

function printItems(key: string, items: readonly Value[], column: number, style: Style): string {
  const start = style.newline + " ".repeat(column);
  return items.map((item) => start + printDashed(key, item, column, style, style)).join("");
}

function printPairs(value: Mapping, column: number, style: Style): string {
  return pairsIn(value)
    .map(([key, item]) => printPair(key, item, column, style))
    .join(`${style.newline}${" ".repeat(column)}`);
}

function printScalar(
  key: string,
  value: string | number | boolean,
  column: number,
  step: number,
  style: Style,
): string {
  if (typeof value !== "string") return String(value);
  return printLiteral(value, column, step, style.newline) ?? printString(key, value, false, style);
}

function printString(key: string, text: string, flow: boolean, style: Style): string {
  const wanted = style.quoteAt(key);
  if (wanted === "plain" && dateKeys.has(key) && /^\d{4}$/.test(text)) return text;
  return printText(text, wanted, style.needed, flow);
}

function printKey(key: string, flow: boolean, style: Style): string {
  return printText(key, style.keyQuote, "double", flow);
}

function isFlowList(key: string, value: readonly Value[], style: Style): boolean {
  if (!isOneLine(value)) return false;
  const hasMappings = value.some((item) => typeof item === "object");
  return style.isFlowAt(key) ?? (hasMappings ? false : (style.listFlow ?? true));
}

/** Whether no text in the value has a line break, so that it can stand in brackets and be read easily. */
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
