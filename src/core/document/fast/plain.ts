import type { ScalarNode } from "../node.ts";
import type { Cursor } from "./cursor.ts";
import { refuse } from "./refusal.ts";
import { BLANK, COLON, CR, DASH, EXCLAMATION, HASH, isFlowSign, isGap, LF, NINE, TAB, ZERO } from "./signs.ts";

/** Ways in which a sign may begin a word: never, only with another behind it, or as something else than a text. */
const NEVER = 1;
const WITH_ANOTHER = 2;
const TYPED = 4;
const beginnings = new Uint8Array(128);
for (const sign of ",[]{}#&*!|>'\"%@`\t \r\n") beginnings[sign.charCodeAt(0)] = NEVER;
for (const sign of "-?:") beginnings[sign.charCodeAt(0)] = WITH_ANOTHER;
for (const sign of "-~nNtTfF.+0123456789")
  beginnings[sign.charCodeAt(0)] = (beginnings[sign.charCodeAt(0)] ?? 0) | TYPED;

/** Whether a word begins with the sign that has this code, whatever follows it. */
export function beginsWord(code: number): boolean {
  return ((beginnings[code] ?? 0) & (NEVER | WITH_ANOTHER)) === 0;
}

/** Refuses where no word can begin, or none that is read here. */
export function assertWord(cursor: Cursor, inFlow: boolean): void {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  if (beginsWord(code)) return;
  if (beginnings[code] === NEVER) refuse(code === EXCLAMATION ? "a tag" : code === TAB ? "a tab" : "a reserved sign");
  const next = text.charCodeAt(at + 1);
  if (isGap(next) || (inFlow && (isFlowSign(next) || code !== DASH)))
    refuse(code === DASH ? "a reserved sign" : code === COLON ? "an empty key" : "an explicit key");
}

/**
 * Goes along a plain scalar to what ends it on its line: a colon with a gap behind it, a blank before a comment, the
 * end of the line; within brackets a comma or a bracket as well. Returns the end of its last sign.
 */
export function skipWord(cursor: Cursor, inFlow: boolean): number {
  const { text } = cursor;
  let end = cursor.at;
  let hash = 0;
  for (let at = end; ; at++) {
    const code = text.charCodeAt(at);
    hash = (Math.imul(hash, 31) + code) | 0;
    if (code > COLON && !inFlow) {
      end = at + 1;
    } else if (code === COLON) {
      const next = text.charCodeAt(at + 1);
      if (isGap(next) || (inFlow && isFlowSign(next))) return stop(cursor, at, end, hash);
      end = at + 1;
    } else if (code === BLANK) {
      if (text.charCodeAt(at + 1) === HASH) return stop(cursor, at, end, hash);
    } else if (code === LF || code === CR || (inFlow && isFlowSign(code))) {
      return stop(cursor, at, end, hash);
    } else if (code !== TAB) {
      end = at + 1;
    } else if (text.charCodeAt(at + 1) === HASH) refuse("a tab");
  }
}

function stop(cursor: Cursor, at: number, end: number, hash: number): number {
  cursor.at = at;
  cursor.hash = hash;
  return end;
}

/** Longer texts are slices of the text they come from, and would keep it alive. */
const longestKept = 12;
/** Words that were read before: keys, types and days come again and again. */
const kept: string[] = new Array<string>(1024).fill("");

/** Returns the text along which {@link skipWord} just went; the same string again where it was read before. */
export function wordAt({ text, hash }: Cursor, start: number, end: number): string {
  const length = end - start;
  if (length > longestKept) return text.slice(start, end);
  const slot = hash & 1023;
  const before = kept[slot] ?? "";
  if (before.length === length && text.startsWith(before, start)) return before;
  return (kept[slot] = text.slice(start, end));
}

/** Returns the join between a line and the one before it: a blank, or a line break for each empty line between. */
export function joint(emptyLines: number): string {
  return emptyLines === 0 ? " " : "\n".repeat(emptyLines);
}

const number = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const int = /^[-+]?[0-9]+$/;
const octal = /^0o[0-7]+$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;
const named: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...["", "~", "null", "Null", "NULL"].map((text) => [text, null] as const),
  ...["true", "True", "TRUE"].map((text) => [text, true] as const),
  ...["false", "False", "FALSE"].map((text) => [text, false] as const),
  ...[".nan", ".NaN", ".NAN"].map((text) => [text, NaN] as const),
  ...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map((text) => [text, Infinity] as const),
  ...["-.inf", "-.Inf", "-.INF"].map((text) => [text, -Infinity] as const),
]);
/** Makes a plain scalar as YAML 1.2's core schema types it (section 10.3.2). */
export function plainScalar(cursor: Cursor, start: number, end: number, text: string): ScalarNode {
  const isText = ((beginnings[text.charCodeAt(0)] ?? 0) & TYPED) === 0;
  const value = isText ? text : valueOf(text);
  const scalar = scalarOf(cursor, start, end, value);
  return value === text ? scalar : { ...scalar, source: text };
}

/** Makes a scalar in its place. */
export function scalarOf({ start: origin }: Cursor, start: number, end: number, value: unknown): ScalarNode {
  return { kind: "scalar", start: start - origin, end: end - origin, value };
}

function valueOf(text: string): unknown {
  if (number.test(text)) return int.test(text) ? parseInt(text, 10) : parseFloat(text);
  if (isDigit(text.charCodeAt(0))) return valueOfDigits(text);
  const value = named.get(text);
  return value === undefined ? text : value;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function valueOfDigits(text: string): unknown {
  if (!text.startsWith("0")) return text;
  if (octal.test(text)) return parseInt(text.slice(2), 8);
  return hexadecimal.test(text) ? parseInt(text, 16) : text;
}
