import type { ParsedNode } from "yaml";
import type { TextRange } from "../../text/textEdit.ts";
import { moveTo } from "../moveTo.ts";
import { type Edits, keepingComments, replace } from "./edits.ts";
import { aboveComments, columnOf, lineStart } from "./lines.ts";
import type { Site } from "./site.ts";

/** Returns the range of an item in brackets, or of a key with its value. */
export function rangeOfPart(first: ParsedNode, last: ParsedNode): TextRange {
  return { start: first.range[0], end: last.range[1] };
}

/**
 * Adds a part to a flow collection that has some, before the one at `index` or at the end. Where each part has a line
 * of its own the new one gets one too, and `print` is given the indent of that line.
 */
export function insertPart(
  { source: { text }, style: { newline } }: Site,
  parts: readonly TextRange[],
  index: number,
  print: (indent?: string) => string,
): Edits {
  const before = parts[index - 1];
  const first = parts[0];
  if (!before) {
    const start = first?.start ?? 0;
    const indent = first && areOnLines(text, parts) ? indentOf(text, first) : undefined;
    const gap = indent === undefined ? gapOf(text, parts, 0) : `,${newline}${indent}`;
    return [replace(start, start, print(indent) + gap)];
  }
  const { end } = before;
  const rest = text.slice(end);
  const [line = "", comma = ""] = restOfLine.exec(rest) ?? [];
  const isClosed = /^[ \t]*[\]}]/.test(rest);
  if (!areOnLines(text, parts) || (line === "" && !isClosed))
    return [replace(end, end, gapOf(text, parts, index - 1) + print())];
  const indent = indentOf(text, before);
  const printed = print(indent);
  if (isClosed) return [replace(end, end, `,${newline}${indent}${printed}`)];
  const next = end + line.length;
  if (comma !== "") return [replace(next, next, `${indent}${printed},${newline}`)];
  return [replace(end, end, ","), replace(next, next, `${indent}${printed}${newline}`)];
}

/** Returns the comma between two parts with its blanks, as these or the last two on a line have it. */
function gapOf(text: string, parts: readonly TextRange[], index: number): string {
  const [before, after] = [parts[index], parts[index + 1]];
  const [previous, last]: readonly (TextRange | undefined)[] = after ? [before, after] : parts.slice(-2);
  const gap = previous && last ? text.slice(previous.end, last.start) : "";
  return /^[ \t]*,[ \t]*$/.test(gap) ? gap : ", ";
}

/**
 * Removes a part that is not the only one, with its line where it has one of its own, and `withComments` also with the
 * comment lines directly above that.
 */
export function removePart(text: string, parts: readonly TextRange[], index: number, withComments = false): Edits {
  const [previous, part, next] = [parts[index - 1], parts[index], parts[index + 1]];
  if (!part) return [];
  const [line = "", comma = ""] = restOfLine.exec(text.slice(part.end)) ?? [];
  if (line !== "" && startsLine(text, part) && (comma !== "" || !next)) {
    const own = lineStart(text, part.start);
    const start = withComments ? aboveComments(text, own, columnOf(text, part.start)) : own;
    const lines = replace(start, part.end + line.length, "");
    const before = comma === "" && previous ? /^(?:\s|#[^\n]*\n)*?,/.exec(text.slice(previous.end, start)) : undefined;
    if (comma !== "") return [lines];
    if (previous && before)
      return [replace(previous.end + before[0].length - 1, previous.end + before[0].length, ""), lines];
  }
  const edit = next ? replace(part.start, next.start, "") : replace(previous?.end ?? 0, part.end, "");
  return keepingComments(text, [edit], true);
}

/** Moves a part to another position: the parts between give way, and the text between the parts stays. */
export function movePart(text: string, parts: readonly TextRange[], from: number, to: number): Edits {
  return moveTo(parts, from, to).flatMap((part, position) => {
    const slot = parts[position];
    return slot && slot !== part ? [replace(slot.start, slot.end, text.slice(part.start, part.end))] : [];
  });
}

/** The rest of a line up to the next, when nothing but a comma and a comment is left on it. */
const restOfLine = /^[ \t]*(,?)(?:[ \t]+#[^\n]*|[ \t\r]*)\n/;

/** Whether each part has a line of its own, or all but the first, which then follows the bracket. */
function areOnLines(text: string, parts: readonly TextRange[]): boolean {
  return parts.every((part, index) => (index === 0 && parts.length > 1) || startsLine(text, part));
}

function startsLine(text: string, { start }: TextRange): boolean {
  return text.slice(lineStart(text, start), start).trim() === "";
}

/** Returns the indent of a part on its line; behind a bracket, as many blanks as there are characters before it. */
function indentOf(text: string, part: TextRange): string {
  const before = text.slice(lineStart(text, part.start), part.start);
  return startsLine(text, part) ? before : " ".repeat(before.length);
}
