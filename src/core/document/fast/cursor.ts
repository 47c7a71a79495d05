import type { Outside } from "../node.ts";
import type { Anchors } from "./anchors.ts";
import { refuse } from "./refusal.ts";
import { BLANK, DASH, DOT, HASH, isBreak, isGap, LF, PERCENT, TAB } from "./signs.ts";

/** A comment on a line of its own: its column, and where it ends. */
interface Remark {
  readonly column: number;
  readonly end: number;
}

const deepest = 100;
const directive = /%YAML +1\.2 *(?: #[^\n]*)?\r?\n/y;

/** Returns where the line behind a break begins. The parser knows no CR alone. */
export function behindBreak(text: string, at: number): number {
  if (text.charCodeAt(at) === LF) return at + 1;
  return text.charCodeAt(at + 1) === LF ? at + 2 : refuse("a lone CR");
}

/** A text, and how far it is read. */
export class Cursor {
  readonly text: string;
  /** The start of the part of the text that is read: offsets in nodes count from here. */
  readonly start: number;
  /** The end of that part. A line break is before or behind it, so that no sign is asked for where there is none. */
  readonly end: number;
  at: number;
  /** The start of the line that `at` is in. */
  line: number;
  /** The column of the line's first sign; -1 behind the last line. */
  column = -1;
  /** How many lines before it say nothing at all. */
  emptyLines = 0;
  /** The comments on lines before it. */
  remarks: Remark[] = [];
  /** Tells apart most words; of the one that was read last. */
  hash = 0;
  /** The range of the key that was read last. */
  keyStart = 0;
  keyEnd = 0;
  /** The end of the value that was read last, its comments included. */
  tail = 0;
  /** Whether a line of three dashes may come, and whether it must. */
  canBegin = true;
  mustBegin = false;
  /** Whether a line of three dots ended the document. */
  isEnded = false;
  depth = 0;
  /** The values that aliases may repeat, where there are any. */
  anchors: Anchors | undefined;
  readonly outside: Outside | undefined;

  constructor(text: string, start: number, end: number, outside: Outside | undefined) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.at = start;
    this.line = start;
    this.outside = outside;
  }

  /** Begins a collection; `leave` ends it. */
  enter(): void {
    if (++this.depth > deepest) refuse("too deep");
  }

  leave(): void {
    this.depth--;
  }

  /** Whether a dash that begins an item is next. */
  isDash(): boolean {
    return this.text.charCodeAt(this.at) === DASH && isGap(this.text.charCodeAt(this.at + 1));
  }

  skipBlanks(): void {
    while (this.text.charCodeAt(this.at) === BLANK) this.at++;
  }

  /** Goes from behind a value to the end of its line. Returns the value's end, or that of the comment there. */
  endLine(end: number): number {
    const { text } = this;
    const start = this.at;
    this.skipBlanks();
    const code = text.charCodeAt(this.at);
    if (isBreak(code)) return end;
    if (code !== HASH || this.at === start) return refuse(code === TAB ? "a tab" : "more on the line");
    return this.skipComment();
  }

  /** Goes from a comment's sign to the end of its line. Returns the end of its words. */
  skipComment(): number {
    const start = this.at;
    this.at = this.text.indexOf("\n", start);
    let end = this.at;
    while (isGap(this.text.charCodeAt(end - 1))) end--;
    return end;
  }

  /** Goes from the end of a line to the first sign of the next line that says something. */
  nextLine(): void {
    this.firstLine(behindBreak(this.text, this.at));
  }

  /** Goes to the first sign of the line that begins there, or of the next that says something. */
  firstLine(start: number): void {
    const { text, end } = this;
    if (this.remarks.length > 0) this.remarks = [];
    this.emptyLines = 0;
    for (let line = start; line < end; ) {
      let at = line;
      while (text.charCodeAt(at) === BLANK) at++;
      const code = text.charCodeAt(at);
      this.at = at;
      if (code === HASH) {
        this.remarks.push({ column: at - line, end: this.skipComment() });
        line = this.at + 1;
      } else if (code === PERCENT && at === line && this.canBegin) {
        line = this.#behindDirective();
      } else if (isBreak(code)) {
        this.emptyLines++;
        line = behindBreak(text, at);
      } else {
        if (code === TAB) refuse("a tab");
        this.line = line;
        this.column = at - line;
        if (at === line && (code === DASH || code === DOT) && this.isMarker()) this.#atMarker(code);
        else if (this.mustBegin) refuse("a directive");
        else this.canBegin = false;
        return;
      }
    }
    if (this.mustBegin) refuse("a directive");
    this.at = end;
    this.column = -1;
  }

  /** Returns where the line begins behind a directive that says which YAML it is: this one. */
  #behindDirective(): number {
    directive.lastIndex = this.at;
    if (this.mustBegin || !directive.test(this.text)) refuse("a directive");
    this.mustBegin = true;
    return directive.lastIndex;
  }

  /** Whether the line is three dashes or dots, which end a document or begin another. */
  isMarker(): boolean {
    const { text, at } = this;
    const code = text.charCodeAt(at);
    return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code && isGap(text.charCodeAt(at + 3));
  }

  #atMarker(code: number): void {
    if (this.isEnded || (code === DASH && !this.canBegin)) refuse("another document");
    this.canBegin = false;
    this.mustBegin = false;
    if (code === DASH) {
      this.at += 3;
      this.endLine(this.at);
      this.nextLine();
    } else {
      this.isEnded = true;
      this.column = -1;
    }
  }
}
