import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from "yaml";
import type { Entry, MappingNode, Node } from "./node.ts";
import { pairsOf } from "./pairs.ts";
import { type Place, placeOf, type ReadNode } from "./place.ts";
import type { ReadRecord } from "./readRecord.ts";
import { isMergeKey, keyText, rangeOfNode, resolve, type YamlSource } from "./yamlSource.ts";

/**
 * The content of a text that `yaml` read, and the node that each part was made from; of an alias, of the value it
 * repeats.
 */
export interface YamlNodes {
  readonly root: Node | undefined;
  readonly parsedOf: ReadonlyMap<Node, ParsedNode>;
}

export function nodesOfYaml(text: string, root: ParsedNode | undefined, targets: YamlSource["targets"]): YamlNodes {
  const source = { targets };
  const parsedOf = new Map<Node, ParsedNode>();
  const known = new Map<ParsedNode, Node>();
  const nodeOf = (written: ParsedNode): Node => {
    const range = rangeOfNode(text, written);
    const parsed = resolve(source, written);
    if (!parsed) return { kind: "scalar", ...range, value: null };
    const target = known.get(parsed) ?? make(parsed);
    known.set(parsed, target);
    const node = parsed === written ? target : { ...target, ...range };
    parsedOf.set(node, parsed);
    return node;
  };
  const make = (parsed: ParsedNode): Node => {
    const range = rangeOfNode(text, parsed);
    if (isSeq(parsed)) return { kind: "list", ...range, items: parsed.items.map(nodeOf), isFlow: parsed.flow === true };
    if (isMap(parsed)) return mappingOf(parsed, range);
    return scalarOf(parsed, range);
  };
  const mappingOf = (parsed: ParsedNode & YAMLMap<ParsedNode>, range: Range): MappingNode => {
    const entries = [...pairsOf(source, parsed)].map(([name, { key, value, merged }]): Entry => {
      const { start, end } = rangeOfNode(text, key);
      const node: Node = value ? nodeOf(value) : { kind: "scalar", start: end, end, value: null };
      return merged ? { name, start, end, value: node, isMerged: true } : { name, start, end, value: node };
    });
    const keys = parsed.items.map(({ key }) => key);
    const [first] = keys;
    const isPlain =
      entries.length === keys.length && keys.every((key) => keyText(key) !== undefined && !isMergeKey(key));
    const isFlow = parsed.flow === true;
    return { kind: "mapping", ...range, entries, first: first && rangeOfNode(text, first), isFlow, isPlain };
  };
  return { root: root && nodeOf(root), parsedOf };
}

type Range = ReturnType<typeof rangeOfNode>;

function scalarOf(parsed: ParsedNode, range: Range): Node {
  const { value, source } = isScalar(parsed) ? parsed : { value: null, source: undefined };
  const isText = typeof value === "string" || source === undefined || source === "";
  return { kind: "scalar", ...range, value, ...(isText ? {} : { source }) };
}

/** The places of a record with the nodes of `yaml`. */
export function placeInYaml({ application, read, range }: ReadRecord, nodes: YamlNodes): Place {
  return { ...placesInYaml(read, nodes), value: application, range };
}

/** The places of what was read with the nodes of `yaml`. */
export function placesInYaml(read: ReadNode, { parsedOf }: YamlNodes): Place {
  return placeOf(read, (node) => {
    const parsed = parsedOf.get(node);
    if (!parsed) throw new Error("each node that says something was made from one");
    return parsed;
  });
}
