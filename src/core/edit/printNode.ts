import type { Value } from "../document/change.ts";
import { printLiteral, printText } from "./printScalar.ts";
import type { Style } from "./style.ts";

type Mapping = Readonly<Record<string, Value | undefined>>;

/** Keys whose bare year (`2026`) means a date, and stays unquoted as the format writes it. */
const dateKeys: ReadonlySet<string> = new Set(["date", "applied", "last"]);

/** What follows the colon of `key`, the blank or line break before it included. `column` is the key's. */
export function printAfterKey(key: string, value: Value, column: number, style: Style): string {
  if (isList(value)) {
    if (value.length === 0) return " []";
    return isFlowList(key, value, style) ? ` ${printFlow(key, value, style)}` : printItems(key, value, column + style.dash, style);
  }
  if (typeof value === "object") {
    const pairs = pairsIn(value);
    if (pairs.length === 0) return " {}";
    const indent = column + style.step;
    return `${style.newline}${" ".repeat(indent)}${printPairs(value, indent, style)}`;
  }
  return ` ${printScalar(key, value, column + style.step, style.step, style)}`;
}

/** `key:` and its value; `column` is where the key stands. */
export function printPair(key: string, value: Value, column: number, style: Style): string {
  return `${printKey(key, false, style)}:${printAfterKey(key, value, column, style)}`;
}

/** An item without its dash; `column` is where it stands, `key` the list's. */
export function printItem(key: string, value: Value, column: number, style: Style): string {
  if (isList(value)) return printFlow(key, value, style);
  if (typeof value !== "object") return printScalar(key, value, column, style.gap, style);
  return pairsIn(value).length === 0 ? "{}" : printPairs(value, column, style);
}

/** A value in brackets or quotes on one line. */
export function printFlow(key: string, value: Value, style: Style): string {
  if (isList(value)) {
    const pad = value.length === 0 ? "" : style.bracketPad;
    return `[${pad}${value.map((item) => printFlow(key, item, style)).join(", ")}${pad}]`;
  }
  if (typeof value !== "object") return typeof value === "string" ? printString(key, value, true, style) : String(value);
  const pairs = pairsIn(value);
  const pad = pairs.length === 0 ? "" : style.bracePad;
  return `{${pad}${pairs.map(([name, item]) => printFlowPair(name, item, style)).join(", ")}${pad}}`;
}

/** A pair inside braces. */
export function printFlowPair(key: string, value: Value, style: Style): string {
  return `${printKey(key, true, style)}: ${printFlow(key, value, style)}`;
}

function printItems(key: string, items: readonly Value[], column: number, style: Style): string {
  const dash = `${style.newline}${" ".repeat(column)}-${" ".repeat(style.gap - 1)}`;
  return items.map((item) => dash + printItem(key, item, column + style.gap, style)).join("");
}

function printPairs(value: Mapping, column: number, style: Style): string {
  return pairsIn(value)
    .map(([key, item]) => printPair(key, item, column, style))
    .join(`${style.newline}${" ".repeat(column)}`);
}

function printScalar(key: string, value: string | number | boolean, column: number, step: number, style: Style): string {
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
  if (!value.every((item) => typeof item !== "object" && !(typeof item === "string" && item.includes("\n")))) return false;
  return style.isFlowAt(key) ?? true;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function pairsIn(value: Mapping): readonly (readonly [string, Value])[] {
  return Object.entries(value).filter((pair): pair is [string, Value] => pair[1] !== undefined);
}
