import type { ScalarNode } from "../node.ts";
import { behindBreak, type Cursor } from "./cursor.ts";
import { joint, scalarOf } from "./plain.ts";
import { refuse } from "./refusal.ts";
import { BACKSLASH, BLANK, CR, DOUBLE_QUOTE, isBreak, LF, SINGLE_QUOTE, TAB } from "./signs.ts";

/**
 * Reads a scalar in quotes; no line but its first may be further left than `least`. Goes behind the closing quote.
 */
export function readQuoted(cursor: Cursor, least: number): ScalarNode {
  const start = cursor.at;
  const value = readQuotes(cursor, least);
  return scalarOf(cursor, start, cursor.at, value);
}

/** As {@link readQuoted}; returns the text alone. */
export function readQuotes(cursor: Cursor, least: number): string {
  const quote = cursor.text.charCodeAt(cursor.at++);
  const simple = skipSimple(cursor, quote);
  return simple ?? (quote === DOUBLE_QUOTE ? readDouble(cursor, least) : readSingle(cursor, least));
}

/** Goes behind the closing quote when nothing between the quotes means anything else. */
function skipSimple(cursor: Cursor, quote: number): string | undefined {
  const { text, at: start } = cursor;
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (code === quote && (quote === DOUBLE_QUOTE || text.charCodeAt(at + 1) !== SINGLE_QUOTE)) {
      cursor.at = at + 1;
      return text.slice(start, at);
    }
    if (code === quote || code === LF || code === CR || (code === BACKSLASH && quote === DOUBLE_QUOTE))
      return undefined;
  }
}

/** Reads on to the closing quote: two quotes are one, and line breaks are folded. */
function readSingle(cursor: Cursor, least: number): string {
  const { text } = cursor;
  let value = "";
  let start = cursor.at;
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (isBreak(code)) {
      value += withoutBlanks(text, start, at) + fold(cursor, at, least);
      start = cursor.at;
      at = start - 1;
    } else if (code === SINGLE_QUOTE) {
      value += text.slice(start, at);
      if (text.charCodeAt(at + 1) !== SINGLE_QUOTE) {
        cursor.at = at + 1;
        return value;
      }
      value += "'";
      start = ++at + 1;
    }
  }
}

/** As {@link readSingle}, with escapes; one before a line break joins the lines without a blank. */
function readDouble(cursor: Cursor, least: number): string {
  const { text } = cursor;
  let value = "";
  let start = cursor.at;
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (isBreak(code)) {
      value += withoutBlanks(text, start, at) + fold(cursor, at, least);
      start = cursor.at;
      at = start - 1;
    } else if (code === DOUBLE_QUOTE) {
      cursor.at = at + 1;
      return value + text.slice(start, at);
    } else if (code === BACKSLASH) {
      value += text.slice(start, at);
      cursor.at = at + 1;
      value += readEscape(cursor, least);
      start = cursor.at;
      at = start - 1;
    }
  }
}

/** Returns the text without blanks and tabs at its end. */
function withoutBlanks(text: string, start: number, end: number): string {
  let last = end;
  while (last > start && (text.charCodeAt(last - 1) === BLANK || text.charCodeAt(last - 1) === TAB)) last--;
  return text.slice(start, last);
}

/** Goes from the end of a line within quotes to the first sign of the next that says something. */
function fold(cursor: Cursor, at: number, least: number): string {
  cursor.at = at;
  return joint(skipBreaks(cursor, least));
}

/** Returns how many empty lines there are. */
function skipBreaks(cursor: Cursor, least: number): number {
  const { text } = cursor;
  for (let emptyLines = 0; ; emptyLines++) {
    const line = behindBreak(text, cursor.at);
    if (line >= cursor.end) refuse("not closed");
    cursor.at = line;
    cursor.skipBlanks();
    const code = text.charCodeAt(cursor.at);
    if (isBreak(code)) continue;
    if (code === TAB) refuse("a tab");
    cursor.line = line;
    cursor.column = cursor.at - line;
    if (cursor.column < least || (cursor.column === 0 && cursor.isMarker())) refuse("not closed");
    return emptyLines;
  }
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["N", "\u0085"],
  ["_", "\u00a0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
  [" ", " "],
  ['"', '"'],
  ["/", "/"],
  ["\\", "\\"],
  ["\t", "\t"],
]);
const hexDigits: ReadonlyMap<string, number> = new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8],
]);

/** Returns the character that an escape means; `cursor.at` is behind its backslash. */
function readEscape(cursor: Cursor, least: number): string {
  const { text, at } = cursor;
  const sign = text.charAt(at);
  if (isBreak(text.charCodeAt(at))) {
    const emptyLines = skipBreaks(cursor, least);
    return emptyLines === 0 ? "" : joint(emptyLines - 1);
  }
  const known = escapes.get(sign);
  if (known !== undefined) {
    cursor.at = at + 1;
    return known;
  }
  const count = hexDigits.get(sign);
  const digits = count === undefined ? "" : text.slice(at + 1, at + 1 + count);
  const code = digits.length === count && /^[0-9a-fA-F]+$/.test(digits) ? parseInt(digits, 16) : Infinity;
  if (code > 0x10ffff) refuse("an escape");
  cursor.at = at + 1 + digits.length;
  return String.fromCodePoint(code);
}
