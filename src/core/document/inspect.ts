import { isAlias, isCollection, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from "yaml";
import type { TextRange } from "../text/textEdit.ts";
import type { Outside } from "./node.ts";
import { repeatsTooMuch, sizeOf } from "./repeats.ts";
import type { DoubledKey, SyntaxError } from "./source.ts";
import { isMergeKey, keyText, mostErrors, rangeOfNode, type YamlSource } from "./yamlSource.ts";

/** Sums up the aliases and keys of a text. */
export interface Inspected extends Pick<YamlSource, "unresolved" | "duplicates" | "shares" | "repeated" | "targets"> {
  /** The nodes with anchors, in the order of the text. */
  readonly named: readonly (readonly [name: string, node: ParsedNode])[];
  /** The alias with which too many values are repeated. */
  readonly repeats: TextRange | undefined;
}

export function inspect(root: ParsedNode | null, text: string, outside: Outside | undefined): Inspected {
  const unresolved: SyntaxError[] = [];
  const duplicates: DoubledKey[] = [];
  const anchors = new Map<string, { readonly node: ParsedNode; size: number }>();
  const named: [string, ParsedNode][] = [];
  const targets = new Map<ParsedNode, ParsedNode>();
  let shares = false;
  let repeated = 0;
  let repeats: TextRange | undefined;
  /** Returns how many values the node stands for; without end inside what it is itself a part of. */
  const look = (node: unknown): number => {
    if (isAlias(node)) {
      shares = true;
      const target = anchors.get(node.source);
      const other = target ? undefined : outside?.get(node.source);
      const size = target?.size ?? (other ? sizeOf(other) : 0);
      repeated += size;
      if (repeatsTooMuch(repeated, text.length)) repeats ??= rangeOfNode(text, node as ParsedNode);
      if (target) targets.set(node as ParsedNode, target.node);
      else if (!other && unresolved.length < mostErrors)
        unresolved.push({ cause: "BAD_ALIAS", range: rangeOfNode(text, node as ParsedNode) });
      return size;
    }
    if (!isScalar(node) && !isCollection(node)) return 0;
    const anchored = { node: node as ParsedNode, size: Infinity };
    if (node.anchor !== undefined) {
      anchors.set(node.anchor, anchored);
      named.push([node.anchor, node as ParsedNode]);
    }
    shares ||= node.anchor !== undefined || node.tag !== undefined;
    let size = 1;
    if (isSeq(node)) for (const item of node.items) size += look(item);
    if (isMap(node)) size += lookAtPairs(node);
    anchored.size = size;
    return size;
  };
  const lookAtPairs = (node: YAMLMap): number => {
    let size = 0;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const name = keyText(key);
      if (name !== undefined && !isMergeKey(key)) {
        if (seen.has(name)) duplicates.push({ name, range: writtenRange(key as ParsedNode) });
        seen.add(name);
      }
      size += look(key) + look(value);
    }
    return size;
  };
  look(root);
  return { unresolved, duplicates, shares, repeated, targets, named, repeats };
}

function writtenRange({ range: [start, end] }: ParsedNode): TextRange {
  return { start, end };
}
