import { countedOnce } from "./countedOnce.ts";

/**
 * Returns the items under each word they name. Words that differ only in case or blanks are one; of its spellings the
 * first in the alphabet stands for it, so that the order of the items does not matter. An item that repeats a word
 * counts once.
 */
export function wordsOf<Item>(
  items: readonly Item[],
  named: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, { spelling: string; items: Item[] }>();
  const groupOf = countedOnce((word: string) => {
    const spelling = word.trim().replace(/\s+/g, " ");
    const key = spelling.toLowerCase();
    const group = found.get(key) ?? { spelling, items: [] };
    if (spelling < group.spelling) group.spelling = spelling;
    found.set(key, group);
    return group;
  });
  for (const item of items) {
    for (const word of named(item)) {
      const group = groupOf(word);
      if (group.items.at(-1) !== item) group.items.push(item);
    }
  }
  found.delete("");
  return new Map([...found.values()].map(({ spelling, items }) => [spelling, items]));
}
