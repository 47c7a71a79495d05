import type { ReadSlice } from "./readSlice.ts";
import type { ReadSlices } from "./readSlices.ts";
import type { Difference, Split } from "./splitRecords.ts";

/**
 * All that is known already of a text's slices: those before and after the place where the texts differ by their
 * position, those between by their words. Undefined for slices that must be read.
 */
export function reuse(
  previous: ReadSlices | undefined,
  text: string,
  { starts }: Split,
  difference: Difference | undefined,
): (ReadSlice | undefined)[] {
  const count = starts.length - 1;
  const found = new Array<ReadSlice | undefined>(count);
  if (!previous || !difference) return found;
  const { text: oldText, reads } = previous;
  const { starts: oldStarts } = previous.split;
  const { prefix, suffix } = difference;
  const oldCount = reads.length;
  const shift = text.length - oldText.length;
  const at = (list: readonly number[], index: number) => list[index] ?? 0;
  let first = 0;
  while (
    first < count &&
    first < oldCount &&
    at(starts, first + 1) <= prefix &&
    at(starts, first + 1) === at(oldStarts, first + 1) &&
    at(starts, first) === at(oldStarts, first)
  ) {
    found[first] = reads[first];
    first++;
  }
  let last = 0;
  while (
    last < Math.min(count, oldCount) - first &&
    at(starts, count - 1 - last) >= text.length - suffix &&
    at(starts, count - 1 - last) === at(oldStarts, oldCount - 1 - last) + shift &&
    at(starts, count - last) === at(oldStarts, oldCount - last) + shift
  ) {
    found[count - 1 - last] = reads[oldCount - 1 - last];
    last++;
  }
  if (count - last - first <= 0 || oldCount - last - first <= 0) return found;
  const known = new Map<string, ReadSlice>();
  for (let index = first; index < oldCount - last; index++) {
    const read = reads[index];
    if (read) known.set(oldText.slice(at(oldStarts, index), at(oldStarts, index + 1)), read);
  }
  for (let index = first; index < count - last; index++)
    found[index] = known.get(text.slice(at(starts, index), at(starts, index + 1)));
  return found;
}
