import type { ScalarNode } from "../node.ts";
import { behindBreak, type Cursor } from "./cursor.ts";
import { scalarOf } from "./plain.ts";
import { refuse } from "./refusal.ts";
import { BLANK, CR, DASH, HASH, isBreak, isGap, PIPE, TAB } from "./signs.ts";

const plus = 43;
const form = "a block scalar of another form";

/**
 * Reads a block scalar whose lines are deeper than the column `parent`, from its `|` or `>` on, and goes to the next
 * line that says something.
 */
export function readBlockScalar(cursor: Cursor, parent: number): ScalarNode {
  const { text, at: start } = cursor;
  const isLiteral = text.charCodeAt(start) === PIPE;
  const sign = text.charCodeAt(start + 1);
  const isChomped = sign === DASH || sign === plus;
  cursor.at = start + (isChomped ? 2 : 1);
  const headEnd = endHead(cursor);
  const body = readLines(cursor, parent);
  if (!body) {
    if (sign === plus) refuse(form);
    cursor.tail = headEnd;
    cursor.nextLine();
    return scalarOf(cursor, start, headEnd, "");
  }
  const { lines, breaks } = body;
  const words = isLiteral ? lines.join("\n") : folded(lines);
  const value = words + (sign === DASH ? "" : sign === plus ? "\n".repeat(breaks) : "\n");
  const end = lastInk(text, cursor.at);
  cursor.tail = end;
  cursor.nextLine();
  return scalarOf(cursor, start, end, value);
}

/** Goes to the end of the first line, on which nothing but a comment may follow. */
function endHead(cursor: Cursor): number {
  const { text, at } = cursor;
  cursor.skipBlanks();
  const code = text.charCodeAt(cursor.at);
  if (isBreak(code)) return at;
  return code === HASH && cursor.at > at ? cursor.skipComment() : refuse(form);
}

interface Body {
  /** Without the indent, up to the last that is not empty. */
  readonly lines: readonly string[];
  /** How many line breaks are behind the last of them; at the end of the text one more than there are is counted. */
  readonly breaks: number;
}

/** Reads the lines that are deeper than `parent` and goes to the end of the last; stays when there are none. */
function readLines(cursor: Cursor, parent: number): Body | undefined {
  const { text, end } = cursor;
  const lines: string[] = [];
  let indent = -1;
  let emptyLines = 0;
  let breaks = 0;
  let widest = 0;
  for (let line = behindBreak(text, cursor.at); line < end; ) {
    let at = line;
    while (text.charCodeAt(at) === BLANK) at++;
    const code = text.charCodeAt(at);
    const width = at - line;
    if (isBreak(code)) {
      emptyLines++;
      widest = Math.max(widest, width);
      if (at < end) breaks++;
    } else {
      if (indent < 0) {
        if (width <= parent) break;
        if (code === TAB) refuse(form);
        indent = width;
      }
      if (width < indent) break;
      if (widest > indent) refuse(form);
      for (; emptyLines > 0; emptyLines--) lines.push("");
      at = text.indexOf("\n", at);
      const isCrlf = text.charCodeAt(at - 1) === CR;
      lines.push(text.slice(line + indent, isCrlf ? at - 1 : at));
      cursor.at = at;
      breaks = at < end ? 1 : 0;
    }
    line = behindBreak(text, at);
  }
  if (indent < 0) return undefined;
  if (widest > indent) refuse(form);
  return { lines, breaks: Math.max(1, breaks) };
}

function lastInk(text: string, at: number): number {
  let end = at;
  while (isGap(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Joins lines as `>` does: by a blank, but where one is empty or deeper than the others. */
function folded(lines: readonly string[]): string {
  let value = "";
  let joint = "";
  let wasDeeper = false;
  for (const line of lines) {
    const isDeeper = line.startsWith(" ") || line.startsWith("\t");
    if (line === "") {
      if (joint === "\n") value += "\n";
      else joint = "\n";
    } else if (isDeeper) {
      if (joint === " ") joint = "\n";
      else if (!wasDeeper && joint === "\n") joint = "\n\n";
      value += joint + line;
      joint = "\n";
      wasDeeper = true;
    } else {
      value += joint + line;
      joint = " ";
      wasDeeper = false;
    }
  }
  return value;
}
