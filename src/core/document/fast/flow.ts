import type { Entry, ListNode, MappingNode, Node, ScalarNode } from "../node.ts";
import { named, readAlias, readAnchor } from "./anchors.ts";
import type { Cursor } from "./cursor.ts";
import { withName } from "./names.ts";
import { assertWord, joint, plainScalar, skipWord, wordAt } from "./plain.ts";
import { readQuoted, readQuotes } from "./quoted.ts";
import { refuse } from "./refusal.ts";
import * as sign from "./signs.ts";

/**
 * Reads a list or mapping in brackets; no line but its first may be further left than `least`. Goes behind its last
 * bracket.
 */
export function readFlow(cursor: Cursor, least: number): ListNode | MappingNode {
  cursor.enter();
  const isList = cursor.text.charCodeAt(cursor.at) === sign.OPEN_BRACKET;
  const read = isList ? readList(cursor, least) : readMapping(cursor, least);
  cursor.leave();
  return read;
}

function readList(cursor: Cursor, least: number): ListNode {
  const start = cursor.at++;
  const items: Node[] = [];
  for (;;) {
    if (isClosed(cursor, least, sign.CLOSE_BRACKET)) break;
    items.push(readValue(cursor, least));
    if (toSign(cursor, least) === sign.COLON) refuse("a pair in a list");
    if (isLast(cursor, sign.CLOSE_BRACKET)) break;
  }
  return { kind: "list", start: start - cursor.start, end: cursor.at - cursor.start, items, isFlow: true };
}

function readMapping(cursor: Cursor, least: number): MappingNode {
  const start = cursor.at++;
  const entries: Entry[] = [];
  let names: Set<string> | undefined;
  for (;;) {
    if (isClosed(cursor, least, sign.CLOSE_BRACE)) break;
    const name = readKey(cursor, least);
    names = withName(names, entries, name);
    const keyStart = cursor.keyStart - cursor.start;
    const keyEnd = cursor.keyEnd - cursor.start;
    toSign(cursor, least);
    const value = readValue(cursor, least);
    entries.push({ name, start: keyStart, end: keyEnd, value });
    toSign(cursor, least);
    if (isLast(cursor, sign.CLOSE_BRACE)) break;
  }
  const range = { start: start - cursor.start, end: cursor.at - cursor.start };
  return { kind: "mapping", ...range, entries, first: entries[0], isFlow: true, isPlain: true };
}

/** Whether nothing more comes before the bracket; then goes behind it. */
function isClosed(cursor: Cursor, least: number, bracket: number): boolean {
  const code = toSign(cursor, least);
  if (code === sign.COMMA) refuse("nothing between commas");
  if (code !== bracket) return false;
  cursor.at++;
  return true;
}

/** Whether the bracket follows a value, or a comma; goes behind it. */
function isLast(cursor: Cursor, bracket: number): boolean {
  const code = cursor.text.charCodeAt(cursor.at++);
  if (code === bracket) return true;
  return code === sign.COMMA ? false : refuse("no comma");
}

/** Reads a key of a mapping in braces and goes behind its colon, which is on the same line. */
function readKey(cursor: Cursor, least: number): string {
  const { text, at: start, line } = cursor;
  const code = text.charCodeAt(start);
  const isQuoted = code === sign.DOUBLE_QUOTE || code === sign.SINGLE_QUOTE;
  if (code === sign.OPEN_BRACKET || code === sign.OPEN_BRACE) refuse("a collection as a key");
  const name = isQuoted ? readQuotes(cursor, least) : readWord(cursor);
  cursor.keyStart = start;
  cursor.keyEnd = isQuoted ? cursor.at : start + name.length;
  cursor.skipBlanks();
  if (cursor.line !== line) refuse("a key over lines");
  if (text.charCodeAt(cursor.at) !== sign.COLON) refuse("a key without a value in braces");
  cursor.at++;
  if (isQuoted) return name;
  if (!sign.isGap(text.charCodeAt(cursor.at))) refuse("a key without a value in braces");
  return name === "<<" ? refuse("a merge key") : name;
}

function readWord(cursor: Cursor): string {
  const { at: start } = cursor;
  assertWord(cursor, true);
  return wordAt(cursor, start, skipWord(cursor, true));
}

function readValue(cursor: Cursor, least: number): Node {
  switch (cursor.text.charCodeAt(cursor.at)) {
    case sign.DOUBLE_QUOTE:
    case sign.SINGLE_QUOTE:
      return readQuoted(cursor, least);
    case sign.OPEN_BRACKET:
    case sign.OPEN_BRACE:
      return readFlow(cursor, least);
    case sign.AMPERSAND: {
      const anchor = readAnchor(cursor);
      const { at } = cursor;
      cursor.skipBlanks();
      const code = cursor.text.charCodeAt(cursor.at);
      if (cursor.at === at || code === sign.ASTERISK || code === sign.AMPERSAND) refuse("an anchor alone");
      return named(anchor, readValue(cursor, least));
    }
    case sign.ASTERISK:
      return readAlias(cursor);
    default:
      return readPlain(cursor, least);
  }
}

/** Reads a plain scalar, with the lines that go on with it. */
function readPlain(cursor: Cursor, least: number): ScalarNode {
  const { at: start } = cursor;
  assertWord(cursor, true);
  let end = skipWord(cursor, true);
  let text = wordAt(cursor, start, end);
  while (sign.isBreak(cursor.text.charCodeAt(cursor.at))) {
    const next = toSign(cursor, least);
    if (sign.isFlowSign(next) || cursor.remarks.length > 0) break;
    const { at, emptyLines } = cursor;
    end = skipWord(cursor, true);
    text += joint(emptyLines) + cursor.text.slice(at, end);
  }
  return plainScalar(cursor, start, end, text);
}

/** Goes to the next sign within brackets, over blanks, line breaks and comments. Returns its code. */
function toSign(cursor: Cursor, least: number): number {
  const { text } = cursor;
  const { at } = cursor;
  cursor.skipBlanks();
  let code = text.charCodeAt(cursor.at);
  if (code === sign.HASH) {
    if (cursor.at === at) refuse("more on the line");
    cursor.skipComment();
    code = sign.LF;
  }
  if (!sign.isBreak(code)) return code === sign.TAB ? refuse("a tab") : code;
  cursor.nextLine();
  if (cursor.column < least || cursor.remarks.some(({ column }) => column < least)) refuse("not closed");
  return text.charCodeAt(cursor.at);
}
