import type { Entry, ScalarNode } from "./node.ts";

/** Keys with texts that people write without thinking of quotes. */
export const proseKeys: ReadonlySet<string> = new Set([
  ...["company", "role", "note", "text", "round", "why"],
  ...["location", "salary", "source", "title", "via"],
]);

/** A text of which YAML takes a part for a comment. Offsets count from where those of the nodes do. */
export interface LostText {
  readonly start: number;
  readonly end: number;
  /** The whole as it was meant. */
  readonly value: string;
}

/**
 * Finds the text that is lost to a comment behind a plain value, or in the place of one: `role: Engineer #2`,
 * `role: #1 engineer`. Offsets in nodes count from `origin` in the text. A comment as people write it, with a blank
 * behind its sign or with words that need not be a part of the value, is none.
 */
export function lostText(
  text: string,
  origin: number,
  { end: keyEnd }: Entry,
  value: ScalarNode,
): LostText | undefined {
  const isNothing = value.value === null && value.start === value.end;
  if (value.start < 0 || (!isNothing && notPlain.has(text.charAt(origin + value.start)))) return undefined;
  const from = isNothing ? keyEnd : value.end;
  const opening = isNothing ? behindKey : behindValue;
  opening.lastIndex = origin + from;
  if (!opening.test(text)) return undefined;
  const start = opening.lastIndex;
  const lineEnd = text.indexOf("\n", start);
  const [words = ""] = text.slice(start, lineEnd < 0 ? text.length : lineEnd).split(ordinary);
  const lost = words.trimEnd();
  const before = isNothing ? "" : text.slice(origin + value.start, origin + value.end);
  if (!(isNothing ? mayBegin(lost) : mayGoOn(before, lost))) return undefined;
  const range = { start: isNothing ? start - origin : value.start, end: start - origin + lost.length };
  return { ...range, value: isNothing ? lost : `${before.replaceAll(/\s*\n\s*/g, " ")} ${lost}` };
}

const behindValue = /[ \t]+(?=#[\p{L}\p{N}])/uy;
const behindKey = /[ \t]*:[ \t]+(?=#[\p{L}\p{N}])/uy;
/** Signs with which no plain value begins. */
const notPlain = new Set("\"'|>&*!");
/** The beginning of a comment that is surely one. */
const ordinary = /[ \t]+#+(?=\s|$)/;

/** Whether words behind a sign may be a value: not those that mark something to do. */
function mayBegin(words: string): boolean {
  return !/^#(?:todo|fixme|tbd|tba|xxx|hack|wip|optional|required)\b/i.test(words);
}

/**
 * Whether words behind a sign go on with the value before them: a number (`Engineer #2`), the name of a channel
 * (`asked in #jobs`), several labels, or a language (`C #developer`).
 */
function mayGoOn(before: string, words: string): boolean {
  const [first = "", second = ""] = words.split(/\s+/);
  return (
    /^#\p{L}{0,5}[-_]?\p{N}/u.test(first) ||
    /(?:^|\s)(?:in|on|at|via|from|see|by|channel|slack|discord|auf|aus|bei|siehe|von|über|im)$/i.test(before) ||
    /^#[\p{L}\p{N}]/u.test(second) ||
    /(?:^|\s)[CF]$/.test(before)
  );
}
