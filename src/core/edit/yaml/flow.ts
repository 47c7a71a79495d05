import type { ParsedNode } from "yaml";
import type { TextRange } from "../../text/textEdit.ts";
import { lineStart } from "./layout.ts";
import { keepingComments, replace, type Step } from "./site.ts";

/** The place of an item in brackets, or of a key with its value. */
export function rangeOfPart(first: ParsedNode, last: ParsedNode): TextRange {
  return { start: first.range[0], end: last.range[1] };
}

/**
 * Adds a part to a collection in brackets that has some, before the one at `index` or at the end. Where each has a line
 * of its own, so has the new one: `print` is then given what stands before it on that line.
 */
export function insertPart(
  text: string,
  parts: readonly TextRange[],
  index: number,
  print: (indent?: string) => string,
  newline: string,
): Step {
  const before = parts[index - 1];
  const first = parts[0];
  if (!before) {
    const start = first?.start ?? 0;
    const indent = first && areOnLines(text, parts) ? indentOf(text, first) : undefined;
    return [replace(start, start, `${print(indent)},${indent === undefined ? " " : newline + indent}`)];
  }
  const { end } = before;
  const rest = text.slice(end);
  const [line = "", comma = ""] = restOfLine.exec(rest) ?? [];
  const isClosed = /^[ \t]*[\]}]/.test(rest);
  if (!areOnLines(text, parts) || (line === "" && !isClosed)) return [replace(end, end, `, ${print()}`)];
  const indent = indentOf(text, before);
  const printed = print(indent);
  if (isClosed) return [replace(end, end, `,${newline}${indent}${printed}`)];
  const next = end + line.length;
  if (comma !== "") return [replace(next, next, `${indent}${printed},${newline}`)];
  return [replace(end, end, ","), replace(next, next, `${indent}${printed}${newline}`)];
}

/** Takes a part away that is not the only one, with its line where it has one of its own. */
export function removePart(text: string, parts: readonly TextRange[], index: number): Step {
  const [previous, part, next] = [parts[index - 1], parts[index], parts[index + 1]];
  if (!part) return [];
  const [line = "", comma = ""] = restOfLine.exec(text.slice(part.end)) ?? [];
  if (line !== "" && startsLine(text, part) && (comma !== "" || !next)) {
    const start = lineStart(text, part.start);
    const lines = replace(start, part.end + line.length, "");
    const before = comma === "" && previous ? /^(?:\s|#[^\n]*\n)*?,/.exec(text.slice(previous.end, start)) : undefined;
    if (comma !== "") return [lines];
    if (previous && before)
      return [replace(previous.end + before[0].length - 1, previous.end + before[0].length, ""), lines];
  }
  return keepingComments(text, [
    next ? replace(part.start, next.start, "") : replace(previous?.end ?? 0, part.end, ""),
  ]);
}

/** Up to the next line, when nothing but a comma and a comment is left on this one. */
const restOfLine = /^[ \t]*(,?)(?:[ \t]+#[^\n]*|[ \t\r]*)\n/;

/** Whether each part has a line of its own, or all but the first, which then stands behind the bracket. */
function areOnLines(text: string, parts: readonly TextRange[]): boolean {
  return parts.every((part, index) => (index === 0 && parts.length > 1) || startsLine(text, part));
}

function startsLine(text: string, { start }: TextRange): boolean {
  return text.slice(lineStart(text, start), start).trim() === "";
}

/** What stands before a part on its line, or as many blanks. */
function indentOf(text: string, part: TextRange): string {
  const before = text.slice(lineStart(text, part.start), part.start);
  return startsLine(text, part) ? before : " ".repeat(before.length);
}
