import type { Node, Outside } from "./node.ts";
import { partOf, type ReadSlice, readSlice } from "./readSlice.ts";
import { repeatsTooMuch } from "./repeats.ts";
import { reuse } from "./reuse.ts";
import { type Difference, endOf, type Split } from "./splitRecords.ts";

/** The slices of a text and what was read from each. */
export interface ReadSlices {
  readonly text: string;
  readonly split: Split;
  readonly reads: readonly ReadSlice[];
}

/**
 * Reads the slices of a text, with a pause after each that is not known. `around` are the values that anchors before
 * the list name. `isStrict` gives up where a slice may say something else within the whole.
 */
export function* readSlices(
  text: string,
  split: Split,
  around: Outside,
  previous: ReadSlices | undefined,
  difference: Difference | undefined,
  isStrict: boolean,
): Generator<undefined, ReadSlices | undefined> {
  const found = reuse(previous, text, split, difference);
  const reads: ReadSlice[] = [];
  const outside = new Map(around);
  let repeated = 0;
  // Where all is read, what is read may keep the text alive; else each text of a long writing would stay.
  const partAt = (index: number) => {
    const [start, end] = [split.starts[index] ?? 0, endOf(split, index)];
    return previous ? partOf(text.slice(start, end)) : { text, start, end };
  };
  for (let index = 0; index < found.length; index++) {
    const known = found[index];
    const isKnown = known !== undefined && isUsedAgain(known, outside);
    const read = isKnown ? known : readSlice(partAt(index), split.ends !== undefined, outside);
    if (read.named.length > 0) for (const [name, node] of read.named) outside.set(name, node);
    repeated += read.repeated;
    if (isStrict && (read.needsWhole || repeatsTooMuch(repeated, text.length))) return undefined;
    reads.push(read);
    if (!isKnown) yield;
  }
  return { text, split, reads };
}

/** Whether all aliases of a slice still stand for what they stood for when it was read. */
function isUsedAgain({ used }: ReadSlice, outside: ReadonlyMap<string, Node>): boolean {
  if (used.size > 0) for (const [name, node] of used) if (outside.get(name) !== node) return false;
  return true;
}
