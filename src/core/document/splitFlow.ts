import { Skim } from "./skim.ts";
import { type Difference, leftEdge, type Split } from "./splitRecords.ts";

/**
 * Cuts a list in brackets below `applications`, as JSON has it, into its items, which are mappings in braces. Undefined
 * when there is no such list, or when it holds comments, anchors, tags or anything else but words, quotes and brackets.
 */
export function splitFlow(text: string): Split | undefined {
  const list = openList(text);
  const starts: number[] = [];
  const ends: number[] = [];
  const skim = list && new Skim(text, list.open + 1, list.least);
  if (!list || skim?.skipItems(starts, ends) !== "end" || starts.length === 0) return undefined;
  return { key: list.key, column: list.least, edge: 0, starts: [...starts, skim.at], ends, isLenient: false };
}

/**
 * As {@link splitFlow}, for a text that came from another by a change in one place: only the items that changed are
 * looked at. Undefined when the change is before the first item.
 */
export function splitFlowAgain(
  text: string,
  oldText: string,
  split: Split,
  { prefix, suffix }: Difference,
): Split | undefined {
  const { starts: oldStarts, ends: oldEnds = [], column } = split;
  const unchanged = oldEnds.findIndex((end) => end >= prefix);
  const kept = Math.max(0, (unchanged < 0 ? oldEnds.length : unchanged) - 1);
  const from = oldStarts[kept] ?? 0;
  if (from > prefix) return undefined;
  const shift = text.length - oldText.length;
  const starts = oldStarts.slice(0, kept);
  const ends = oldEnds.slice(0, kept);
  let again = kept;
  /** Whether an item began there before, and all from there on is as it was. */
  const isKnown = (start: number): boolean => {
    if (start < text.length - suffix) return false;
    while (again < oldEnds.length && (oldStarts[again] ?? 0) + shift < start) again++;
    return again < oldEnds.length && (oldStarts[again] ?? 0) + shift === start;
  };
  const skim = new Skim(text, from, column);
  const stopped = skim.skipItems(starts, ends, isKnown);
  if (stopped === undefined) return undefined;
  if (stopped === "end") starts.push(skim.at);
  else {
    for (let index = again; index < oldStarts.length; index++) starts.push((oldStarts[index] ?? 0) + shift);
    for (let index = again; index < oldEnds.length; index++) ends.push((oldEnds[index] ?? 0) + shift);
  }
  return starts.length > 1 ? { ...split, starts, ends } : undefined;
}

interface OpenList {
  /** The offset of the key. */
  readonly key: number;
  /** The offset of the list's bracket. */
  readonly open: number;
  /** The column that its lines must not be left of. */
  readonly least: number;
}

function openList(text: string): OpenList | undefined {
  const brace = /^\ufeff?(?:(?: *#[^\n]*)?\r?\n)*\{/.exec(text)?.[0].length;
  if (brace === undefined) return openListAtKey(text);
  const skim = new Skim(text, brace, 0);
  const key = skim.skipToKey("applications");
  return key === undefined ? undefined : { key, open: skim.at, least: 0 };
}

/** As {@link openList}, in a file whose own mapping has no braces. */
function openListAtKey(text: string): OpenList | undefined {
  const edge = leftEdge(text);
  const name = `(?:applications|"applications"|'applications')`;
  const match = new RegExp(`^\\ufeff? {${edge}}${name} *: +\\[`, "m").exec(text);
  if (!match) return undefined;
  const [found] = match;
  const mark = found.startsWith("\ufeff") ? 1 : 0;
  return { key: match.index + mark + edge, open: match.index + found.length - 1, least: edge + 1 };
}
