/** A half-open range of UTF-16 offsets into a text: `start` is inside, `end` is not. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Replaces `range` of the text it was made for by `text`. */
export interface TextEdit {
  readonly range: TextRange;
  readonly text: string;
}

/**
 * The text after `edits`, all of whose ranges refer to the given text.
 * Edits at the same place apply in the order given. Throws a RangeError when two edits overlap or one lies outside.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = "";
  let position = 0;
  for (const { range, text: replacement } of ordered) {
    if (range.start < position || range.end < range.start || range.end > text.length) {
      throw new RangeError(`edit ${range.start}–${range.end} overlaps another or lies outside the text`);
    }
    result += text.slice(position, range.start) + replacement;
    position = range.end;
  }
  return result + text.slice(position);
}
