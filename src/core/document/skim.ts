import * as sign from "./fast/signs.ts";

const wrong = -1;
/** Signs that no word begins with, or that mean what is not skimmed here. */
const strange = new Set("#&*!|>%@`?".split("").map((letter) => letter.charCodeAt(0)));

/** Goes over what is in brackets without looking closer than needed to find where its parts begin and end. */
export class Skim {
  readonly text: string;
  at: number;
  /** How far left a line may be. */
  readonly #least: number;

  constructor(text: string, at: number, least: number) {
    this.text = text;
    this.at = at;
    this.#least = least;
  }

  /**
   * Notes where the mappings of a list begin and end, up to the list's bracket, or to the first that is known.
   * Undefined when the list is not made of mappings in braces alone, or is not to be skimmed.
   */
  skipItems(
    starts: number[],
    ends: number[],
    isKnown: (start: number) => boolean = () => false,
  ): "end" | "known" | undefined {
    for (let code = this.#toSign(true); code !== sign.CLOSE_BRACKET; code = this.#toSign(true)) {
      if (code !== sign.OPEN_BRACE) return undefined;
      if (isKnown(this.at)) return "known";
      starts.push(this.at);
      if (!this.#skipValue(code)) return undefined;
      ends.push(this.at);
      const next = this.#toSign(true);
      if (next === sign.COMMA) this.at++;
      else if (next !== sign.CLOSE_BRACKET) return undefined;
    }
    return "end";
  }

  /** Goes to the bracket of the list at a key of the mapping in braces that it is in. Returns where the key is. */
  skipToKey(name: string): number | undefined {
    for (let code = this.#toSign(false); code !== wrong; code = this.#toSign(false)) {
      const start = this.at;
      if (!this.#skipValue(code)) return undefined;
      const key = this.text.slice(start, this.at).trimEnd();
      if (this.#toSign(false) !== sign.COLON) return undefined;
      this.at++;
      const value = this.#toSign(false);
      const isList = key === name || key === `"${name}"` || key === `'${name}'`;
      if (isList) return value === sign.OPEN_BRACKET ? start : undefined;
      if (!this.#skipValue(value) || this.#toSign(false) !== sign.COMMA) return undefined;
      this.at++;
    }
    return undefined;
  }

  /** Goes behind a value that begins with the sign. */
  #skipValue(first: number): boolean {
    if (first === sign.OPEN_BRACE || first === sign.OPEN_BRACKET) return this.#skipBrackets(first);
    return this.#skipScalar(first);
  }

  #skipBrackets(first: number): boolean {
    const open: number[] = [];
    for (let code = first; ; code = this.#toSign(false)) {
      if (code === sign.OPEN_BRACE || code === sign.OPEN_BRACKET) open.push(code);
      else if (code === sign.CLOSE_BRACE || code === sign.CLOSE_BRACKET) {
        if (open.pop() !== (code === sign.CLOSE_BRACE ? sign.OPEN_BRACE : sign.OPEN_BRACKET)) return false;
      } else if (code !== sign.COMMA && code !== sign.COLON) {
        if (!this.#skipScalar(code)) return false;
        continue;
      }
      this.at++;
      if (open.length === 0) return true;
    }
  }

  #skipScalar(first: number): boolean {
    if (first === sign.DOUBLE_QUOTE || first === sign.SINGLE_QUOTE) return this.#skipQuotes(first);
    const isWord = !strange.has(first) && !sign.isFlowSign(first) && first !== wrong && first !== sign.COLON;
    return isWord && !(first === sign.DASH && sign.isGap(this.text.charCodeAt(this.at + 1))) && this.#skipWord();
  }

  #skipWord(): boolean {
    const { text } = this;
    for (; this.at < text.length; this.at++) {
      const code = text.charCodeAt(this.at);
      const next = text.charCodeAt(this.at + 1);
      if (sign.isFlowSign(code)) return true;
      if (code === sign.COLON && (sign.isGap(next) || sign.isFlowSign(next))) return true;
      if (code === sign.TAB || (code === sign.BLANK && next === sign.HASH)) return false;
      if (!sign.isBreak(code)) continue;
      const first = this.#toSign(false);
      if (first === wrong || sign.isFlowSign(first)) return first !== wrong;
      this.at--;
    }
    return false;
  }

  #skipQuotes(quote: number): boolean {
    const { text } = this;
    for (this.at++; this.at < text.length; this.at++) {
      const code = text.charCodeAt(this.at);
      if (code === sign.BACKSLASH && quote === sign.DOUBLE_QUOTE && !sign.isBreak(text.charCodeAt(this.at + 1)))
        this.at++;
      else if (sign.isBreak(code)) {
        if (!this.#skipBreaks(false)) return false;
        this.at--;
      } else if (code === quote) {
        this.at++;
        if (quote === sign.DOUBLE_QUOTE || text.charCodeAt(this.at) !== quote) return true;
      }
    }
    return false;
  }

  /** Goes to the next sign and returns it; `isOutermost` where the list's own bracket may be next. */
  #toSign(isOutermost: boolean): number {
    const { text } = this;
    let code = text.charCodeAt(this.at);
    while (code === sign.BLANK) code = text.charCodeAt(++this.at);
    if (sign.isBreak(code)) {
      if (!this.#skipBreaks(isOutermost)) return wrong;
      code = text.charCodeAt(this.at);
    }
    return code === sign.TAB || code === sign.HASH || this.at >= text.length ? wrong : code;
  }

  /** Goes to the first sign of the next line that has one; false when that is too far left. */
  #skipBreaks(isOutermost: boolean): boolean {
    const { text } = this;
    for (;;) {
      const line = this.at + (text.charCodeAt(this.at) === sign.CR ? 2 : 1);
      this.at = line;
      while (text.charCodeAt(this.at) === sign.BLANK) this.at++;
      const code = text.charCodeAt(this.at);
      if (sign.isBreak(code)) continue;
      const column = this.at - line;
      const isEnd = isOutermost && code === sign.CLOSE_BRACKET && column === this.#least - 1;
      const isMarker = column === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(line, line + 4));
      return (column >= this.#least || isEnd) && !isMarker && this.at < text.length;
    }
  }
}
