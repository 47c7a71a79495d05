import { isMap, isSeq, type ParsedNode } from "yaml";
import { applicationsFileSchema } from "../schema/applications.ts";
import { nearestWord } from "../text/nearest.ts";
import { pairsOf } from "./pairs.ts";
import type { Problem } from "./problem.ts";
import { type ReadRecord, readRecord, sourceProblems } from "./readRecord.ts";
import { isEmpty, rangeOfNode, resolve, type YamlSource } from "./yamlSource.ts";

/** What a whole text says: the records that can be read, in the order of the file, and what is wrong. */
export interface ReadFile {
  readonly records: readonly ReadRecord[];
  readonly problems: readonly Problem[];
}

/** Reads the file as one piece: slower than by records, and always right. */
export function readWhole(source: YamlSource): ReadFile {
  const root = resolve(source, source.root);
  const problems = [...sourceProblems(source, true)];
  if (!root || isEmpty(root)) return { records: [], problems };
  if (!isMap(root)) {
    if (source.errors.length === 0)
      problems.push({
        code: "not-a-mapping",
        expected: "file",
        severity: "error",
        range: rangeOfNode(source.text, root),
      });
    return { records: [], problems };
  }
  problems.push(...unknownTopKeys(source, root));
  const pair = pairsOf(source, root).get("applications");
  const list = resolve(source, pair?.value);
  if (!pair || !list || isEmpty(list)) return { records: [], problems };
  if (!isSeq(list)) {
    problems.push({
      code: "not-a-list",
      key: "applications",
      severity: "error",
      range: rangeOfNode(source.text, pair.key),
    });
    return { records: [], problems };
  }
  const records: ReadRecord[] = [];
  for (const item of list.items) {
    const { record, problems: found } = readRecord(source, item);
    if (record) records.push(record);
    problems.push(...found);
  }
  return { records, problems };
}

/** The hints for top-level keys that are not of the format. */
export function unknownTopKeys(source: YamlSource, root: ParsedNode): readonly Problem[] {
  const known = Object.keys(applicationsFileSchema.entries);
  return [...pairsOf(source, root)]
    .filter(([name]) => !known.includes(name))
    .map(([key, { key: node }]): Problem => {
      const nearest = nearestWord(key, known);
      return {
        code: "unknown-key",
        key,
        severity: "hint",
        range: rangeOfNode(source.text, node),
        ...(nearest === undefined ? {} : { nearest }),
      };
    });
}
