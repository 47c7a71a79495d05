import type { Day } from "../dates/dates.ts";
import { applicationsFileSchema } from "../schema/applications.ts";
import { type MappingNode, saysNothing } from "./node.ts";
import type { Problem } from "./problem.ts";
import { type ReadRecord, readRecord, sourceProblems } from "./readRecord.ts";
import { Reader } from "./readValue.ts";
import { formOf } from "./shape.ts";
import { sourceOf } from "./source.ts";
import type { YamlSource } from "./yamlSource.ts";

/** The content of a whole text: the records that can be read, in the order of the file, and what is wrong. */
export interface ReadFile {
  readonly since: Day | undefined;
  readonly records: readonly ReadRecord[];
  readonly problems: readonly Problem[];
}

/** Reads the file as one piece: slower than by records, and always right. */
export function readWhole(yaml: YamlSource): ReadFile {
  const source = sourceOf(yaml);
  const { root } = source;
  const problems = [...sourceProblems(source, true)];
  const nothing = { since: undefined, records: [], problems };
  if (!root || saysNothing(root)) return nothing;
  if (root.kind !== "mapping") {
    const { start, end } = root;
    if (source.errors.length === 0)
      problems.push({ code: "not-a-mapping", expected: "file", severity: "error", range: { start, end } });
    return nothing;
  }
  const { since, problems: others } = readTopKeys(root);
  problems.push(...others);
  const entry = root.entries.find(({ name }) => name === "applications");
  if (!entry || saysNothing(entry.value)) return { since, records: [], problems };
  const { start, end, value: list } = entry;
  if (list.kind !== "list") {
    problems.push({ code: "not-a-list", key: "applications", severity: "error", range: { start, end } });
    return { since, records: [], problems };
  }
  const records: ReadRecord[] = [];
  for (const item of list.items) {
    const { record, problems: found } = readRecord(yaml.text, item, 0, list.isFlow ? item.start : undefined);
    if (record) records.push(record);
    problems.push(...found);
  }
  return { since, records, problems };
}

/** The keys beside the list, with hints for the keys that are not of the format. */
export function readTopKeys({ entries: written }: MappingNode): {
  readonly since: Day | undefined;
  readonly problems: readonly Problem[];
} {
  const { entries } = applicationsFileSchema;
  const known = Object.keys(entries);
  const reader = new Reader("");
  let since: Day | undefined;
  for (const { name, value, start, end } of written) {
    if (name === "since") since = reader.read(formOf(entries.since), value, name) as Day | undefined;
    else if (!known.includes(name)) reader.unknownKey({ start, end }, name, known);
  }
  return { since, problems: reader.problems };
}
