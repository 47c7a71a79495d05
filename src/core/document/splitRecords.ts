/** The lines of a list below a key of the file, cut into its items. Offsets into the text. */
export interface Split {
  /** The offset of the key. */
  readonly key: number;
  /** The column of the dashes; of a list in brackets the one that its lines must not be left of. */
  readonly column: number;
  /** The column of the file's own keys. */
  readonly edge: number;
  /** The starts of the lines with the records' dashes, and after them the end of the last record. */
  readonly starts: readonly number[];
  /** Whether it was cut as broken texts are. */
  readonly isLenient: boolean;
  /** The ends of the records, where something that belongs to none is between them. */
  readonly ends?: readonly number[];
}

/** Returns where a record ends. */
export function endOf({ starts, ends }: Split, index: number): number {
  return ends?.[index] ?? starts[index + 1] ?? 0;
}

/** The change between two texts: the lengths of what they share at both ends. */
export interface Difference {
  readonly prefix: number;
  readonly suffix: number;
}

const newline = 10;
const blank = 32;

/**
 * Cuts the block list below a key, `applications` if no other is given, into its items, without looking into them. With
 * the dashes in some column, valid YAML indents every other line of an item deeper, whatever the state of the lexer, so
 * a line with a dash in exactly that column and a blank after it starts a record, and a line further left ends the
 * list. Comments and empty lines belong to the record before them. Undefined when there is no such list.
 *
 * `lenient` is for broken texts: a line further left that is no key, one further left than the keys of the record it
 * is in, and a dash without a blank are cut off the record before them, so that they hide nothing but themselves.
 */
export function splitRecords(text: string, lenient = false, key = "applications"): Split | undefined {
  const [match, edge] = keyAtEdge(text, key);
  if (!match) return undefined;
  let line = match.index + match[0].length + 1;
  while (line < text.length && isSilent(text, firstInk(text, line))) line = after(text, line);
  const dash = firstInk(text, line);
  if (line >= text.length || !isDash(text, dash) || text.slice(line, dash).includes("\t")) return undefined;
  const column = dash - line;
  const starts: number[] = [];
  const end = scan(text, line, { column, edge }, starts, lenient);
  const keyAt = match.index + (match[1] ?? "").length + edge;
  return { key: keyAt, column, edge, starts: [...starts, end], isLenient: lenient };
}

/** Finds a key of the file alone on its line; in a broken file at the left edge, although something is indented. */
function keyAtEdge(text: string, key: string): readonly [RegExpExecArray | null, edge: number] {
  const edge = leftEdge(text);
  const at = (column: number) =>
    new RegExp(`^(\\ufeff?) {${column}}(?:${key}|"${key}"|'${key}')[ \\t]*:[ \\t]*(?:#[^\\n]*)?\\r?$`, "m").exec(text);
  const match = at(edge);
  return match || edge === 0 ? [match, edge] : [at(0), 0];
}

/** Returns the column of the first sign that says something: a file may be indented as a whole. */
export function leftEdge(text: string): number {
  const [, blanks = ""] = /^\ufeff?(?:[ \t]*(?:#[^\n]*)?\r?\n|(?:---|%)[^\n]*\n)*( *)/.exec(text) ?? [];
  return blanks.length;
}

/**
 * As {@link splitRecords}, for a text that came from another by a change in one place: only the lines that changed are
 * looked at. Undefined when the change is not behind the first dash, or when the other text was cut as broken texts
 * are.
 */
export function splitAgain(
  text: string,
  oldText: string,
  { key, column, edge, starts, isLenient }: Split,
  { prefix, suffix }: Difference,
): Split | undefined {
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
  const end = scan(text, line, { column, edge }, found, false, stop);
  if (stop === undefined || end !== stop) return { key, column, edge, starts: [...found, end], isLenient };
  for (let index = again; index <= oldEnd; index++) found.push((starts[index] ?? 0) + shift);
  return { key, column, edge, starts: found, isLenient };
}

/** Returns the last index below `count` for which a test holds that holds for a first part of all; -1 when for none. */
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

/** Adds the starts of records from `line` on. Returns the end of the list, or `stop` when it gets there. */
function scan(
  text: string,
  line: number,
  { column, edge }: Pick<Split, "column" | "edge">,
  starts: number[],
  lenient: boolean,
  stop = text.length,
): number {
  // The columns that are too far left for a line inside the record.
  let left = column;
  while (line < stop) {
    const most = Math.max(column, left);
    let ink = line;
    while (ink - line <= most && text.charCodeAt(ink) === blank) ink++;
    const isStart = ink - line === column && isDash(text, ink);
    if (isStart || (ink - line <= left && !isSilent(text, firstInk(text, ink)))) {
      if (!isStart && (!lenient || isKey(text, line, edge))) return line;
      starts.push(line);
      if (lenient) left = keyColumn(text, line, ink, column + 1) - 1;
    }
    line = after(text, line);
  }
  return Math.min(line, text.length);
}

function after(text: string, line: number): number {
  const end = text.indexOf("\n", line);
  return end < 0 ? text.length : end + 1;
}

/** Returns the place of the line's first character that is neither a blank nor a tab. */
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

/**
 * Returns the column of the first key behind a dash, which no line of its mapping is left of; `other` when that is
 * not said.
 */
function keyColumn(text: string, line: number, ink: number, other: number): number {
  if (!isDash(text, ink)) return other;
  let key = ink + 1;
  while (text.charCodeAt(key) === blank) key++;
  return /[a-z]/i.test(text.charAt(key)) ? key - line : other;
}

/** Whether another key of the file begins in the line, or another document. */
function isKey(text: string, line: number, edge: number): boolean {
  const words = text.slice(line, line + 200);
  const isAtEdge = firstInk(text, line) - line === edge;
  return /^(?:---|\.\.\.)(?:\s|$)/.test(words) || (isAtEdge && /^[^\s#:-][^\n:]*:(?:\s|$)/.test(words.slice(edge)));
}

/**
 * Cuts a file into the keys of its own mapping, without looking into them. Returns the starts of their lines, and the
 * end. Valid YAML indents every other line deeper, but for a closing bracket and the dashes of a list. Lines before the
 * first key are with it.
 */
export function splitKeys(text: string): readonly number[] {
  const starts = [0];
  let isFirst = true;
  for (let line = 0; line < text.length; line = after(text, line)) {
    const ink = line === 0 && text.startsWith("\ufeff") ? 1 : line;
    if (firstInk(text, ink) > ink || isSilent(text, ink) || isDash(text, ink) || "]}".includes(text.charAt(ink)))
      continue;
    if (isFirst && /^---[ \t]*(?:#.*)?\r?$/.test(text.slice(ink, after(text, ink)).trimEnd())) continue;
    if (!isFirst) starts.push(line);
    isFirst = false;
  }
  return [...starts, text.length];
}

/** Whether more records could be read from these lines of one record if they were cut as broken texts are. */
export function hidesMore(lines: string): boolean {
  return (splitRecords(`applications:\n${lines}`, true)?.starts.length ?? 0) > 2;
}

/**
 * Whether the list ends at a line that nothing valid can begin with there: one that is indented, or words without a
 * colon.
 */
export function endsAstray(text: string, { starts, edge, ends }: Split): boolean {
  const line = starts.at(-1) ?? text.length;
  if (ends) return false;
  const isAtEdge = firstInk(text, line) - line >= edge;
  const words = text.slice(line + (isAtEdge ? edge : 0), after(text, line));
  return line < text.length && (/^[ \t]/.test(words) || (/^[a-z\d]/i.test(words) && !/:(?:\s|$)/.test(words)));
}
