import type { Node, Outside } from "../node.ts";
import type { Anchors } from "./anchors.ts";
import { readNode } from "./block.ts";
import { Cursor } from "./cursor.ts";
import { type Reason, Refusal, refuse } from "./refusal.ts";
import { CR, LF, MARK } from "./signs.ts";

/** The content of a text, without a node when it says nothing; or why it was not read. */
export type FastRead =
  | { readonly root: Node | undefined; readonly anchors: Anchors | undefined }
  | { readonly refused: Reason };

/** Reads a part of a text as if it were alone, but for aliases of what is named `outside`. */
export function readFast(text: string, start = 0, end = text.length, outside?: Outside): FastRead {
  try {
    if (end > start && text.charCodeAt(end - 1) === LF) return readDocument(text, start, end, outside);
    if (text.charCodeAt(end - 1) === CR) refuse("a lone CR");
    return readDocument(`${text.slice(start, end)}\n`, 0, end - start, outside);
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.reason };
    throw error;
  }
}

function readDocument(text: string, start: number, end: number, outside: Outside | undefined): FastRead {
  const cursor = new Cursor(text, start, end, outside);
  const first = text.charCodeAt(start) === MARK ? start + 1 : start;
  cursor.firstLine(first);
  // Behind the mark the parser counts no column, and it takes one more before the first word for another.
  const isBehindMark = first > start && cursor.line === first && (cursor.column > 0 || cursor.isDash());
  if (isBehindMark || text.charCodeAt(cursor.at) === MARK) refuse("a byte order mark");
  if (cursor.isEnded) refuse("another document");
  if (cursor.column < 0) return { root: undefined, anchors: undefined };
  const root = readNode(cursor, -1, true);
  if (root.kind === "scalar") refuse("a scalar alone");
  endDocument(cursor);
  return { root, anchors: cursor.anchors };
}

/** Refuses where something follows, behind three dots as well. */
function endDocument(cursor: Cursor): void {
  if (cursor.isEnded) {
    cursor.at += 3;
    cursor.endLine(cursor.at);
    cursor.nextLine();
  }
  if (cursor.column >= 0) refuse("indented otherwise");
}
