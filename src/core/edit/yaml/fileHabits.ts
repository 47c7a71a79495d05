import { is } from "valibot";
import type { Shape } from "../../document/shape.ts";
import { applicationsFileShape, journalShape } from "../shapes.ts";
import { newlineOf } from "./lines.ts";
import type { Quote, Quoted } from "./printScalar.ts";

/** Values that some programs take for no text unless they are in quotes, though the format does. */
export type ScalarKind = "date" | "time";

/** The longest line that formatters leave brackets on. */
export const lineWidth = 80;

/**
 * How a whole file is written, where the records beside a change may not tell. It is found by patterns in the text,
 * each when it is first asked for, so that an edit costs one look at the text and a key press none.
 */
export interface FileHabits {
  readonly newline: string;
  /** As {@link isJson} says. */
  readonly isJson: boolean;
  /** Returns the quotes of dates or times if any are in quotes; undefined when the file has none at all. */
  quoteOf(kind: ScalarKind): Quote | undefined;
  /** Returns the quotes of most texts. */
  needed(): Quoted;
  /** Returns how much deeper than their key the dashes of a list at the left edge are; undefined when there is none. */
  dashIndent(): number | undefined;
  /** Whether any list of texts is in brackets; undefined when there is none. */
  listFlow(): boolean | undefined;
  /** Whether there are brackets that end behind the width of a line. */
  hasWideBrackets(): boolean;
}

/** Returns the habits of a text. */
export function fileHabits(text: string): FileHabits {
  const quotes = { date: once(() => quoteIn(text, signs.date)), time: once(() => quoteIn(text, signs.time)) };
  return {
    newline: newlineOf(text),
    isJson: isJson(text),
    quoteOf: (kind) => quotes[kind](),
    needed: once(() => usualQuote(text)),
    dashIndent: once(() => firstList.exec(text)?.[1]?.length),
    listFlow: once(() => (signs.flowList.test(text) ? true : signs.blockList.test(text) ? false : undefined)),
    hasWideBrackets: once(() => wideBrackets.test(text)),
  };
}

/** Whether the text is one value in JSON's brackets with keys in quotes. */
export function isJson(text: string): boolean {
  return /^\ufeff?\s*(?:\[\s*)?\{\s*"/.test(text);
}

/** Returns which of the values that some programs misread a schema means. */
export function kindOf(shape: Shape): ScalarKind | undefined {
  if (is(shape, "text")) return undefined;
  return is(shape, "2026-09-01") ? "date" : is(shape, "14:30") ? "time" : undefined;
}

/** Returns the keys in a schema, at every depth, of whose values `isMeant` holds. */
function keysOf(shape: Shape, isMeant: (value: Shape) => boolean): readonly string[] {
  const { item, value, entries = {} } = shape.wrapped ?? shape;
  return [
    ...[item, value].flatMap((inner) => (inner ? keysOf(inner, isMeant) : [])),
    ...Object.entries(entries).flatMap(([key, inner]) => [...(isMeant(inner) ? [key] : []), ...keysOf(inner, isMeant)]),
  ];
}

/** Returns the pattern of a value at the keys of both files of whose schemas `isMeant` holds. */
function valueAt(isMeant: (value: Shape) => boolean, gap: string, value: string): RegExp {
  const keys = [applicationsFileShape, journalShape].flatMap((shape) => keysOf(shape, isMeant));
  // The colon first: the keys are looked for only where such a value is.
  return new RegExp(`:${gap}${value}(?<=\\b(?:${[...new Set(keys)].join("|")})["']?:${gap}${value})`);
}

const isDate = (shape: Shape) => kindOf(shape) === "date";
const isTime = (shape: Shape) => kindOf(shape) === "time";
const isTexts = (shape: Shape) => {
  const { item } = shape.wrapped ?? shape;
  return item !== undefined && is(item, "text");
};

const signs = {
  date: [valueAt(isDate, "[ \\t]*", `["']\\d{4}`), valueAt(isDate, "[ \\t]+", "\\d{4}")],
  time: [valueAt(isTime, "[ \\t]*", `["']\\d{1,2}:`), valueAt(isTime, "[ \\t]+", "\\d{1,2}:")],
  flowList: valueAt(isTexts, "[ \\t]*", "\\[(?![ \\t]*\\])"),
  blockList: valueAt(isTexts, "[ \\t]*\\r?\\n", "[ \\t]*-[ \\t]"),
} as const;

/** A key at the left edge, where no text stands, and the blanks before the dash of its list. */
const firstList = /^\ufeff?["']?[\w-]+["']?:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*( *)-[ \r\n]/m;

/** A line whose value is in brackets that end behind the width. */
const wideBrackets = new RegExp(
  `^(?=.{${lineWidth}}[^#\\n]*[\\]}])[ \\t]*(?:- +)?(?:["']?[\\w-]+["']?:[ \\t]+)?[[{]`,
  "m",
);

/** Returns the quotes in which the first such value in quotes is, else whether there is a bare one. */
function quoteIn(text: string, [inQuotes, bare]: readonly [RegExp, RegExp]): Quote | undefined {
  const quote = /["']/.exec(inQuotes.exec(text)?.[0] ?? "")?.[0];
  if (quote !== undefined) return quote === "'" ? "single" : "double";
  return bare.test(text) ? "plain" : undefined;
}

/** Returns the quotes of most of the first hundred values that could be in either. */
function usualQuote(text: string): Quoted {
  let single = 0;
  let count = 0;
  for (const [, quote] of text.matchAll(/(["'])(?<=(?:^|[-:,[{] ?)["'])[^"'\\\n]*\1/gm)) {
    if (quote === "'") single++;
    if (++count === 100) break;
  }
  return single * 2 > count ? "single" : "double";
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
