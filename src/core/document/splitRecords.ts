/** The lines of a text's list of applications, cut into records. Offsets into the text. */
export interface Split {
  /** Where the key `applications` stands. */
  readonly key: number;
  /** The column of the dashes. */
  readonly column: number;
  /** The starts of the lines with the records' dashes, and after them the end of the last record. */
  readonly starts: readonly number[];
  /** Whether it was cut as broken texts are. */
  readonly isLenient: boolean;
}

/** Where two texts differ: the lengths of what they share at both ends. */
export interface Difference {
  readonly prefix: number;
  readonly suffix: number;
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
  if (line >= text.length || !isDash(text, dash) || text.slice(line, dash).includes("\t")) return undefined;
  const column = dash - line;
  const starts: number[] = [];
  const end = scan(text, line, column, starts, lenient);
  return { key: match.index + (match[1] ?? "").length, column, starts: [...starts, end], isLenient: lenient };
}

/**
 * As {@link splitRecords}, for a text that came from another by a change in one place: only the lines that changed are
 * looked at. Undefined when the change is not behind the first dash, or when the other text was cut as broken texts are.
 */
export function splitAgain(text: string, oldText: string, { key, column, starts, isLenient }: Split, { prefix, suffix }: Difference): Split | undefined {
  if (isLenient) return undefined;
  const shift = text.length - oldText.length;
  const oldEnd = starts.length - 1;
  const isKept = (start: number) => start + column + 2 <= prefix;
  let kept = lastIndex(oldEnd, (index) => isKept(starts[index] ?? 0)) + 1;
  const line = starts[--kept];
  if (kept < 0 || line === undefined) return undefined;
  // A line whose break before it is in the common end starts a record if it did before.
  let again = lastIndex(oldEnd, (index) => (starts[index] ?? 0) <= oldText.length - suffix) + 1;
  again = Math.max(again, kept + 1);
  const found = starts.slice(0, kept);
  const stop = again < oldEnd ? (starts[again] ?? 0) + shift : undefined;
  const end = scan(text, line, column, found, false, stop);
  if (stop === undefined || end !== stop) return { key, column, starts: [...found, end], isLenient };
  for (let index = again; index <= oldEnd; index++) found.push((starts[index] ?? 0) + shift);
  return { key, column, starts: found, isLenient };
}

/** The last index below `count` for which a test holds that holds for a first part of all; -1 when for none. */
function lastIndex(count: number, test: (index: number) => boolean): number {
  let low = -1;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (test(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Adds the starts of records from `line` on; gives the end of the list, or `stop` when it gets there. */
function scan(text: string, line: number, column: number, starts: number[], lenient: boolean, stop = text.length): number {
  while (line < stop) {
    let ink = line;
    while (ink - line <= column && text.charCodeAt(ink) === blank) ink++;
    if (ink - line <= column) {
      if (ink - line === column && isDash(text, ink)) starts.push(line);
      else if (!isSilent(text, firstInk(text, ink)) && (!lenient || isKey(text, line))) return line;
    }
    line = after(text, line);
  }
  return Math.min(line, text.length);
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
