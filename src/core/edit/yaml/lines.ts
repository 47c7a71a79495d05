/** A text as lines. Offsets and columns count UTF-16 units. */

/** Returns the start of the offset's line. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Returns the start of the next line, or the end of the text. An offset at the start of a line stays. */
export function nextLine(text: string, offset: number): number {
  if (offset > 0 && text.charAt(offset - 1) === "\n") return offset;
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

/** Returns the start of the line break that ends at the offset, which must be behind one. */
export function breakBefore(text: string, offset: number): number {
  return Math.max(0, offset - (text.slice(0, offset).endsWith("\r\n") ? 2 : 1));
}

/** Returns how many characters of the offset's line come before it. A byte order mark does not count. */
export function columnOf(text: string, offset: number): number {
  const line = lineStart(text, offset);
  return offset - (line === 0 && text.startsWith("\ufeff") ? 1 : line);
}

/** Returns the blanks before the first word of the offset's line, with blanks for dashes. */
export function indentAt(text: string, offset: number): string {
  const line = text.slice(offset - columnOf(text, offset), offset);
  return (/^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0] ?? "").replaceAll("-", " ");
}

/** Returns the line break that the text uses, `\n` when it has none. */
export function newlineOf(text: string): string {
  const first = text.indexOf("\n");
  if (first < 0 && text.includes("\r")) return "\r";
  return first > 0 && text.charAt(first - 1) === "\r" ? "\r\n" : "\n";
}

/** Returns how long the first run of empty lines in the text between two nodes is. */
export function emptyLinesIn(between: string): number {
  return (/\n((?:[ \t]*\r?\n)+)/.exec(between)?.[1] ?? "").split("\n").length - 1;
}

/** Returns `lines` as they must be inserted at the start of a line, or at the end of a text without a line break. */
export function asLines(text: string, position: number, lines: string, newline: string): string {
  const atStart = position === 0 || text.charAt(position - 1) === "\n";
  return atStart ? lines + newline : newline + lines;
}

/** Returns the length of the comment behind a value on its line, with the blanks before it; 0 without a comment. */
export function commentAfter(text: string, end: number): number {
  const rest = text.slice(end, nextLine(text, end));
  return /^[ \t]+#/.test(rest) ? rest.trimEnd().length : 0;
}

/** Returns the line that begins at the offset, without its line break. */
export function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? undefined : end);
}

/** Whether the line that begins at the offset is empty or blank. */
function isEmptyLine(text: string, start: number): boolean {
  return lineAt(text, start).trim() === "";
}

/** Returns the column of the comment on the line that begins at the offset; undefined when it is no comment line. */
function commentColumn(text: string, start: number): number | undefined {
  return /^[ \t]*(?=#)/.exec(lineAt(text, start))?.[0].length;
}

/**
 * Returns the start of the comment lines directly above a line, or of the line itself. A comment indented deeper than
 * `column` is about what is above it, and ends them.
 */
export function aboveComments(text: string, start: number, column: number): number {
  let position = start;
  while (position > 0) {
    const previous = lineStart(text, position - 1);
    const indent = commentColumn(text, previous);
    if (indent === undefined || indent > column) break;
    position = previous;
  }
  return position;
}

/** Returns the end of the comment lines directly below the start of a line that are indented deeper than `column`. */
export function belowComments(text: string, start: number, column: number): number {
  let position = start;
  while (position < text.length && (commentColumn(text, position) ?? -1) > column)
    position = nextLine(text, position + 1);
  return position;
}

/** Returns the start of the empty lines directly above a line, none of them before `limit`. */
export function aboveEmptyLines(text: string, start: number, limit: number): number {
  let position = start;
  while (position > limit && isEmptyLine(text, lineStart(text, position - 1))) position = lineStart(text, position - 1);
  return position;
}

/** Returns the end of the empty lines directly below the start of a line. */
export function belowEmptyLines(text: string, start: number): number {
  let position = start;
  while (position < text.length && isEmptyLine(text, position)) position = nextLine(text, position + 1);
  return position;
}

/**
 * Returns where lines go that follow a node ending at `end`: after its last line and after the comments below it that
 * are indented deeper than `column`, since those are about the node.
 */
export function afterNode(text: string, end: number, column: number): number {
  let position = nextLine(text, end);
  for (let line = position; line < text.length; ) {
    const next = nextLine(text, line + 1);
    const content = text.slice(line, next).trimStart();
    if (content.startsWith("#")) {
      if (text.slice(line, next).search(/\S/) <= column) break;
      position = next;
    } else if (content !== "") break;
    line = next;
  }
  return position;
}
