/** The purpose of a mark; the drawing decides how it looks. Data come in two colours at most. */
export type Look =
  | "axis"
  | "grid"
  | "band"
  | "first"
  | "second"
  | "censored"
  | "guide"
  | "bar"
  | "track"
  | "whisker"
  | "point"
  | "link"
  | "node";

/** One shape of a drawing, in CSS pixels from the top left. */
export type Mark =
  /** `thickness` is the width of its line where that means something. */
  | { readonly kind: "path"; readonly d: string; readonly look: Look; readonly thickness?: number }
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly look: Look;
    }
  | { readonly kind: "circle"; readonly x: number; readonly y: number; readonly radius: number; readonly look: Look }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly anchor: Anchor;
      readonly text: string;
      readonly quiet: boolean;
    };
export type Anchor = "start" | "middle" | "end";

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The words and number forms that a chart needs of the reader's language. */
export interface ChartWords {
  readonly percent: (share: number) => string;
  readonly count: (number: number) => string;
}

/** Height of a line of text. */
export const lineHeight = 16;

/** About how wide a text gets; fonts differ, so rather too much than too little. */
export function widthOf(words: string): number {
  return 7 * words.length;
}

/** The text in lines that fit, broken between words. */
export function linesOf(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export function text(x: number, y: number, anchor: Anchor, words: string, quiet = false): Mark {
  return { kind: "text", x: rounded(x), y: rounded(y), anchor, text: words, quiet };
}

export function line(look: Look, x1: number, y1: number, x2: number, y2: number): Mark {
  return { kind: "path", d: `M${rounded(x1)},${rounded(y1)}L${rounded(x2)},${rounded(y2)}`, look };
}

export function rect(look: Look, x: number, y: number, width: number, height: number): Mark {
  return { kind: "rect", x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height), look };
}

/** A tenth of a pixel is as fine as anybody sees. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
