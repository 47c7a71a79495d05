import type { Entry, ListNode, MappingNode, Node, ScalarNode } from "../node.ts";
import { named, readAlias, readAnchor } from "./anchors.ts";
import { readBlockScalar } from "./blockScalar.ts";
import type { Cursor } from "./cursor.ts";
import { readFlow } from "./flow.ts";
import { withName } from "./names.ts";
import { assertWord, beginsWord, joint, plainScalar, scalarOf, skipWord, wordAt } from "./plain.ts";
import { readQuoted, readQuotes } from "./quoted.ts";
import { refuse } from "./refusal.ts";
import * as sign from "./signs.ts";

const longestKey = 1000;

/**
 * Reads what begins at the cursor, within a collection whose keys or dashes are in the column `parent`, and goes to the
 * next line that says something. `isFree` says that it may be a collection in block style as well, being behind a dash
 * or alone on its line.
 */
export function readNode(cursor: Cursor, parent: number, isFree: boolean): Node {
  const { text, at: start } = cursor;
  const code = text.charCodeAt(start);
  if (beginsWord(code)) return readWord(cursor, parent, isFree);
  switch (code) {
    case sign.DOUBLE_QUOTE:
    case sign.SINGLE_QUOTE: {
      const { line } = cursor;
      const quoted = readQuoted(cursor, parent + 1);
      if (!isKey(cursor)) return settled(cursor, quoted, parent);
      if (!isFree || cursor.line !== line) return refuse("a mapping on its key's line");
      return readMapping(cursor, start - line, keyAt(cursor, start, quoted.end + cursor.start, String(quoted.value)));
    }
    case sign.OPEN_BRACKET:
    case sign.OPEN_BRACE: {
      const collection = readFlow(cursor, parent + 1);
      return isKey(cursor) ? refuse("a collection as a key") : settled(cursor, collection, parent);
    }
    case sign.PIPE:
    case sign.ANGLE:
      return isFree && cursor.column === start - cursor.line
        ? refuse("a block scalar of another form")
        : readBlockScalar(cursor, parent);
    case sign.ASTERISK:
      return settled(cursor, readAlias(cursor), parent);
    case sign.DASH:
      if (!cursor.isDash()) return readWord(cursor, parent, isFree);
      return isFree ? readList(cursor, start - cursor.line) : refuse("more on the line");
    default:
      assertWord(cursor, false);
      return readWord(cursor, parent, isFree);
  }
}

/** Reads what begins with a plain scalar: itself, or a mapping of which it is the first key. */
function readWord(cursor: Cursor, parent: number, isFree: boolean): Node {
  const { at: start } = cursor;
  const end = skipWord(cursor, false);
  if (cursor.text.charCodeAt(cursor.at) !== sign.COLON) return readPlain(cursor, start, end, parent);
  if (!isFree) return refuse("a mapping on its key's line");
  return readMapping(cursor, start - cursor.line, plainKey(cursor, start, end));
}

/** Whether a colon follows on the line that makes a key of what was read. */
function isKey(cursor: Cursor): boolean {
  const { text } = cursor;
  let at = cursor.at;
  while (text.charCodeAt(at) === sign.BLANK) at++;
  if (text.charCodeAt(at) !== sign.COLON) return false;
  cursor.at = at;
  return true;
}

function plainKey(cursor: Cursor, start: number, end: number): string {
  const name = wordAt(cursor, start, end);
  return name === "<<" ? refuse("a merge key") : keyAt(cursor, start, end, name);
}

function keyAt(cursor: Cursor, start: number, end: number, name: string): string {
  cursor.keyStart = start;
  cursor.keyEnd = end;
  return name;
}

/** Reads the value behind a colon or a dash, there or on the lines below; there may be none. */
function readValue(cursor: Cursor, parent: number, isItem: boolean): Node {
  const { text } = cursor;
  const indicator = cursor.at;
  cursor.skipBlanks();
  const { at } = cursor;
  const code = text.charCodeAt(at);
  if (sign.isBreak(code)) return readBelow(cursor, parent, isItem, at, indicator);
  if (at === indicator) refuse(code === sign.TAB ? "a tab" : "more on the line");
  if (code === sign.HASH) return readBelow(cursor, parent, isItem, at, cursor.skipComment());
  if (code === sign.AMPERSAND) return readAnchored(cursor, parent, isItem);
  return readNode(cursor, parent, isItem);
}

/**
 * Reads the value on the lines below. Without one, nothing is said at `at`, and what belongs to it on that line ends at
 * `end`.
 */
function readBelow(cursor: Cursor, parent: number, isItem: boolean, at: number, end: number): Node {
  cursor.nextLine();
  const { column, remarks } = cursor;
  if (column > parent || (column === parent && !isItem && cursor.isDash())) {
    const node = readNode(cursor, parent, true);
    if (isWord(node) && remarks.some((remark) => remark.column <= parent)) refuse("a comment above a word");
    return node;
  }
  cursor.tail = remarks.at(-1)?.end ?? end;
  cursor.remarks = [];
  return scalarOf(cursor, at, at, null);
}

/** Whether it is no block collection. */
function isWord(node: Node): boolean {
  return node.kind === "scalar" || node.isFlow;
}

function readAnchored(cursor: Cursor, parent: number, isItem: boolean): Node {
  const anchor = readAnchor(cursor);
  const { text, at } = cursor;
  cursor.skipBlanks();
  const code = text.charCodeAt(cursor.at);
  const isBelow = sign.isBreak(code) || code === sign.HASH;
  if (code === sign.ASTERISK || code === sign.AMPERSAND || (!sign.isBreak(code) && cursor.at === at))
    refuse("an anchor alone");
  const below = () => readBelow(cursor, parent, isItem, at, code === sign.HASH ? cursor.skipComment() : at);
  const node = isBelow ? below() : readNode(cursor, parent, false);
  return named(anchor, node);
}

/** Ends a value that is no block: the comments below that are deeper than its collection belong to it. */
function settled<Read extends Node>(cursor: Cursor, node: Read, parent: number): Read {
  cursor.tail = cursor.endLine(node.end + cursor.start);
  cursor.nextLine();
  takeRemarks(cursor, parent);
  return node;
}

function takeRemarks(cursor: Cursor, parent: number): void {
  const { remarks } = cursor;
  if (remarks.length === 0) return;
  const rest = remarks.findIndex(({ column }) => column <= parent);
  const own = rest < 0 ? remarks : remarks.slice(0, rest);
  cursor.tail = own.at(-1)?.end ?? cursor.tail;
  cursor.remarks = rest < 0 ? [] : remarks.slice(rest);
}

/** Reads a plain scalar whose first line ends at the cursor, with the lines that go on with it. */
function readPlain(cursor: Cursor, start: number, firstEnd: number, parent: number): ScalarNode {
  let end = firstEnd;
  let text = wordAt(cursor, start, end);
  for (;;) {
    cursor.tail = cursor.endLine(end);
    const isCommented = cursor.tail !== end;
    cursor.nextLine();
    if (isCommented || cursor.column <= parent || cursor.remarks.length > 0) break;
    const { at, emptyLines } = cursor;
    end = skipWord(cursor, false);
    if (cursor.text.charCodeAt(cursor.at) === sign.COLON) refuse("a key over lines");
    text += joint(emptyLines) + cursor.text.slice(at, end);
  }
  takeRemarks(cursor, parent);
  return plainScalar(cursor, start, end, text);
}

/** Reads a list in block style; the cursor is at its first dash, in that column. */
function readList(cursor: Cursor, column: number): ListNode {
  cursor.enter();
  const start = cursor.at;
  const items: Node[] = [];
  do {
    cursor.at++;
    items.push(readValue(cursor, column, true));
  } while (cursor.column === column && cursor.isDash());
  return { kind: "list", start: start - cursor.start, end: closed(cursor, column), items, isFlow: false };
}

/** Reads a mapping in block style; the cursor is at the colon of its first key, which begins in that column. */
function readMapping(cursor: Cursor, column: number, first: string): MappingNode {
  cursor.enter();
  const origin = cursor.start;
  const start = cursor.keyStart - origin;
  const entries: Entry[] = [];
  let names: Set<string> | undefined;
  for (let name = first; ; name = readKey(cursor)) {
    const { keyStart, keyEnd } = cursor;
    if (cursor.at - keyStart > longestKey) refuse("a long key");
    names = withName(names, entries, name);
    cursor.at++;
    const value = readValue(cursor, column, false);
    entries.push({ name, start: keyStart - origin, end: keyEnd - origin, value });
    if (cursor.column !== column) break;
  }
  return {
    kind: "mapping",
    start,
    end: closed(cursor, column),
    entries,
    first: entries[0],
    isFlow: false,
    isPlain: true,
  };
}

/** Reads a key and goes to its colon. */
function readKey(cursor: Cursor): string {
  const { at: start, line, text } = cursor;
  const code = text.charCodeAt(start);
  if (code === sign.DOUBLE_QUOTE || code === sign.SINGLE_QUOTE) {
    const name = readQuotes(cursor, 0);
    const end = cursor.at;
    return isKey(cursor) && cursor.line === line ? keyAt(cursor, start, end, name) : refuse("a key over lines");
  }
  assertWord(cursor, false);
  const end = skipWord(cursor, false);
  return text.charCodeAt(cursor.at) === sign.COLON ? plainKey(cursor, start, end) : refuse("indented otherwise");
}

/**
 * Ends a collection in block style, and gives the end of its last line. A comment behind it that is not further left
 * than it belongs to it, with those before; all others to what follows.
 */
function closed(cursor: Cursor, column: number): number {
  cursor.leave();
  if (cursor.column > column) refuse("indented otherwise");
  const end = cursor.tail - cursor.start;
  const last = cursor.remarks.at(-1);
  if (last && column > 0 && cursor.remarks.some((remark) => remark.column >= column)) {
    cursor.tail = last.end;
    cursor.remarks = [];
  }
  return end;
}
