import { isMap, isSeq, type ParsedNode } from "yaml";
import type { Day } from "../dates/dates.ts";
import { applicationsFileSchema } from "../schema/applications.ts";
import { pairsOf } from "./pairs.ts";
import type { Problem } from "./problem.ts";
import { type ReadRecord, readRecord, sourceProblems } from "./readRecord.ts";
import { Reader } from "./readValue.ts";
import { isEmpty, rangeOfNode, resolve, type YamlSource } from "./yamlSource.ts";

/** What a whole text says: the records that can be read, in the order of the file, and what is wrong. */
export interface ReadFile {
  readonly since: Day | undefined;
  readonly records: readonly ReadRecord[];
  readonly problems: readonly Problem[];
}

/** Reads the file as one piece: slower than by records, and always right. */
export function readWhole(source: YamlSource): ReadFile {
  const root = resolve(source, source.root);
  const problems = [...sourceProblems(source, true)];
  const nothing = { since: undefined, records: [], problems };
  if (!root || isEmpty(root)) return nothing;
  if (!isMap(root)) {
    if (source.errors.length === 0)
      problems.push({
        code: "not-a-mapping",
        expected: "file",
        severity: "error",
        range: rangeOfNode(source.text, root),
      });
    return nothing;
  }
  const { since, problems: found } = readTopKeys(source, root);
  problems.push(...found);
  const pair = pairsOf(source, root).get("applications");
  const list = resolve(source, pair?.value);
  if (!pair || !list || isEmpty(list)) return { since, records: [], problems };
  if (!isSeq(list)) {
    problems.push({
      code: "not-a-list",
      key: "applications",
      severity: "error",
      range: rangeOfNode(source.text, pair.key),
    });
    return { since, records: [], problems };
  }
  const records: ReadRecord[] = [];
  for (const item of list.items) {
    const { record, problems: found } = readRecord(source, item);
    if (record) records.push(record);
    problems.push(...found);
  }
  return { since, records, problems };
}

/** What stands beside the list, with hints for the keys that are not of the format. */
export function readTopKeys(
  source: YamlSource,
  root: ParsedNode,
): { readonly since: Day | undefined; readonly problems: readonly Problem[] } {
  const { entries } = applicationsFileSchema;
  const known = Object.keys(entries);
  const reader = new Reader(source);
  let since: Day | undefined;
  for (const [key, { key: node, value }] of pairsOf(source, root)) {
    if (key === "since") since = reader.read(entries.since, value, key)?.value as Day | undefined;
    else if (!known.includes(key)) reader.unknownKey(rangeOfNode(source.text, node), key, known);
  }
  return { since, problems: reader.problems };
}
