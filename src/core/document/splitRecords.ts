/** The lines of a text's list of applications, cut into records. Offsets into the text. */
export interface Split {
  /** Where the key `applications` stands. */
  readonly key: number;
  /** The starts of the lines with the records' dashes, and after them the end of the last record. */
  readonly starts: readonly number[];
  /** Lines inside the list that stand too far left to belong to a record or to end the list. */
  readonly strays: readonly number[];
}

const keyLine = /^(\ufeff?)applications[ \t]*:[ \t]*(?:#[^\n]*)?\r?$/m;
const newline = 10;
const blank = 32;

/**
 * Cuts the block list below `applications:` into records, without looking into them. With the dashes in some column, valid
 * YAML indents every other line of an item deeper, whatever the state of the lexer, so a line with a dash in exactly that
 * column and a blank after it starts a record, and a line further left ends the list. Comments and empty lines belong to
 * the record before them. Undefined when there is no such list.
 *
 * `lenient` is for broken texts: a line further left that is no key counts as part of the record before it.
 */
export function splitRecords(text: string, lenient = false): Split | undefined {
  const match = keyLine.exec(text);
  if (!match) return undefined;
  let line = match.index + match[0].length + 1;
  while (line < text.length && isSilent(text, firstInk(text, line))) line = after(text, line);
  const dash = firstInk(text, line);
  const column = dash - line;
  if (line >= text.length || !isDash(text, dash) || text.slice(line, dash).trim() !== "" || text.slice(line, dash).includes("\t")) return undefined;
  const starts: number[] = [];
  const strays: number[] = [];
  while (line < text.length) {
    let ink = line;
    while (ink - line <= column && text.charCodeAt(ink) === blank) ink++;
    if (ink - line <= column) {
      if (ink - line === column && isDash(text, ink)) starts.push(line);
      else if (!isSilent(text, firstInk(text, ink))) {
        if (!lenient || isKey(text, line)) break;
        strays.push(line);
      }
    }
    line = after(text, line);
  }
  return { key: match.index + (match[1] ?? "").length, starts: [...starts, Math.min(line, text.length)], strays };
}

function after(text: string, line: number): number {
  const end = text.indexOf("\n", line);
  return end < 0 ? text.length : end + 1;
}

/** The first character of the line that is neither a blank nor a tab. */
function firstInk(text: string, line: number): number {
  let ink = line;
  for (let code = text.charCodeAt(ink); code === blank || code === 9; code = text.charCodeAt(ink)) ink++;
  return ink;
}

/** Whether nothing but a comment or nothing at all begins here. */
function isSilent(text: string, ink: number): boolean {
  const code = text.charCodeAt(ink);
  return code === newline || code === 35 || ink >= text.length || (code === 13 && text.charCodeAt(ink + 1) === newline);
}

function isDash(text: string, ink: number): boolean {
  if (text.charCodeAt(ink) !== 45) return false;
  const next = text.charCodeAt(ink + 1);
  return ink + 1 >= text.length || next === blank || next === newline || next === 9 || next === 13;
}

function isKey(text: string, line: number): boolean {
  return /^[^\s#:-][^\n:]*:(?:\s|$)/.test(text.slice(line, line + 200));
}
