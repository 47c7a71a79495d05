import { isAlias, isMap, isSeq, type ParsedNode } from "yaml";
import { type Aliases, isMergeKey, keyText, resolve } from "./yamlSource.ts";

/** A key of a mapping and its value. */
export interface KeyedNode {
  readonly key: ParsedNode;
  readonly value: ParsedNode | null;
  /** Whether it comes from elsewhere through a merge key (`<<: *base`). */
  readonly merged: boolean;
}

/**
 * Returns the entries of a mapping by key. Of a doubled key the last one counts, as in most readers. Keys that a merge
 * brings in give way to the mapping's own. That ends, as no alias of a text that is read is inside its own value.
 */
export function pairsOf(source: Aliases, node: ParsedNode): ReadonlyMap<string, KeyedNode> {
  const pairs = new Map<string, KeyedNode>();
  if (!isMap(node)) return pairs;
  const merges: ParsedNode[] = [];
  for (const pair of node.items) {
    const key = pair.key;
    const value = pair.value;
    const name = keyText(key);
    if (isMergeKey(key) && value && (isAlias(value) || isMap(value) || isSeq(value))) merges.push(value);
    else if (name !== undefined) pairs.set(name, { key, value, merged: false });
  }
  for (const merge of merges) addMerged(pairs, source, merge);
  return pairs;
}

function addMerged(pairs: Map<string, KeyedNode>, source: Aliases, merge: ParsedNode): void {
  const target = resolve(source, merge);
  const parts = isSeq(target) ? target.items : target ? [target] : [];
  for (const part of parts) {
    const mapping = resolve(source, part);
    if (!mapping) continue;
    for (const [name, pair] of pairsOf(source, mapping)) {
      if (!pairs.has(name)) pairs.set(name, { ...pair, merged: true });
    }
  }
}
