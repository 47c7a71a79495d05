/** The signs that mean something, as codes. */
export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const BLANK = 32;
export const EXCLAMATION = 33;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const PERCENT = 37;
export const AMPERSAND = 38;
export const SINGLE_QUOTE = 39;
export const ASTERISK = 42;
export const COMMA = 44;
export const DASH = 45;
export const DOT = 46;
export const ZERO = 48;
export const NINE = 57;
export const COLON = 58;
export const ANGLE = 62;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const OPEN_BRACE = 123;
export const PIPE = 124;
export const CLOSE_BRACE = 125;

/** Whether a line ends here. */
export function isBreak(code: number): boolean {
  return code === LF || code === CR;
}

/** Whether a dash, a colon or a question mark before it means something. */
export function isGap(code: number): boolean {
  return code === BLANK || code === LF || code === CR || code === TAB;
}

/** Whether it ends a word within brackets. */
export function isFlowSign(code: number): boolean {
  return (
    code === COMMA || code === OPEN_BRACKET || code === CLOSE_BRACKET || code === OPEN_BRACE || code === CLOSE_BRACE
  );
}

/** The byte order mark. */
export const MARK = 0xfeff;
