import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from "yaml";
import { type Entry, elsewhere, type MappingNode, type Node, type Outside } from "./node.ts";
import { type Place, placeOf, type ReadNode } from "./place.ts";
import type { ReadRecord } from "./readRecord.ts";
import { isMergeKey, keyText, rangeOfNode } from "./yamlSource.ts";

/**
 * The content of a text that `yaml` read, and the node that each part was made from; of an alias, of the value it
 * repeats.
 */
export interface YamlNodes {
  readonly root: Node | undefined;
  /** The values that anchors name, in the order of the text. */
  readonly named: readonly (readonly [name: string, node: Node])[];
  /** The values from outside that aliases stand for. */
  readonly used: Outside;
  /** The node that each was made from; of an alias the one it stands for. */
  readonly parsedOf: ReadonlyMap<Node, ParsedNode>;
}

/** A text as `yaml` gives it, and its aliases. */
interface Parsed {
  readonly text: string;
  readonly root: ParsedNode | undefined;
  readonly targets: ReadonlyMap<ParsedNode, ParsedNode>;
  readonly named: readonly (readonly [name: string, node: ParsedNode])[];
  readonly outside: Outside | undefined;
}

export function nodesOfYaml({ text, root, targets, named, outside }: Parsed): YamlNodes {
  const parsedOf = new Map<Node, ParsedNode>();
  const known = new Map<ParsedNode, Node>();
  const used = new Map<string, Node>();
  const nodeOf = (written: ParsedNode): Node => {
    const range = rangeOfNode(text, written);
    const parsed = isAlias(written) ? targets.get(written) : written;
    if (!parsed) return { ...fromOutside(isAlias(written) ? written.source : ""), ...range };
    const target = known.get(parsed) ?? make(parsed);
    known.set(parsed, target);
    const node = parsed === written ? target : { ...target, ...range };
    parsedOf.set(node, parsed);
    return node;
  };
  const fromOutside = (name: string): Node => {
    const node = outside?.get(name);
    if (node) used.set(name, node);
    return node ? elsewhere(node) : { kind: "scalar", start: 0, end: 0, value: null };
  };
  const make = (parsed: ParsedNode): Node => {
    const range = rangeOfNode(text, parsed);
    if (isSeq(parsed)) return { kind: "list", ...range, items: parsed.items.map(nodeOf), isFlow: parsed.flow === true };
    if (isMap(parsed)) return { ...range, ...mappingOf(parsed.items), isFlow: parsed.flow === true };
    return scalarOf(parsed, range);
  };
  const mappingOf = (pairs: readonly Pair[]): Pick<MappingNode, "kind" | "entries" | "first" | "isPlain"> => {
    const entries = new Map<string, Entry>();
    const merges: Node[] = [];
    for (const { key, value } of pairs) {
      const name = keyText(key);
      const range = rangeOfNode(text, key);
      const node: Node = value ? nodeOf(value) : { kind: "scalar", start: range.end, end: range.end, value: null };
      if (isMergeKey(key) && (isAlias(value) || node.kind !== "scalar")) merges.push(node);
      else if (name !== undefined) entries.set(name, { name, ...range, value: node });
    }
    const isPlain = entries.size === pairs.length;
    for (const merge of merges) {
      for (const part of merge.kind === "list" ? merge.items : [merge]) {
        for (const entry of part.kind === "mapping" ? part.entries : [])
          if (!entries.has(entry.name)) entries.set(entry.name, { ...entry, isMerged: true });
      }
    }
    const [first] = pairs;
    return { kind: "mapping", entries: [...entries.values()], first: first && rangeOfNode(text, first.key), isPlain };
  };
  return {
    root: root && nodeOf(root),
    named: named.map(([name, node]) => [name, known.get(node) ?? nodeOf(node)] as const),
    used,
    parsedOf,
  };
}

interface Pair {
  readonly key: ParsedNode;
  readonly value: ParsedNode | null;
}

type Range = ReturnType<typeof rangeOfNode>;

function scalarOf(parsed: ParsedNode, range: Range): Node {
  const { value, source } = isScalar(parsed) ? parsed : { value: null, source: undefined };
  const isText = typeof value === "string" || source === undefined || source === "";
  return { kind: "scalar", ...range, value, ...(isText ? {} : { source }) };
}

/** Returns the places of a record with the nodes of `yaml`. */
export function placeInYaml({ application, read, range }: ReadRecord, nodes: YamlNodes): Place {
  return { ...placesInYaml(read, nodes), value: application, range };
}

/** Returns the places of what was read with the nodes of `yaml`. */
export function placesInYaml(read: ReadNode, { parsedOf }: YamlNodes): Place {
  return placeOf(read, (node) => {
    const parsed = parsedOf.get(node);
    if (!parsed) throw new Error("each node that says something was made from one");
    return parsed;
  });
}
