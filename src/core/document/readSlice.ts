import { isSeq, type ParsedNode } from "yaml";
import type { Application } from "../schema/applications.ts";
import type { TextRange } from "../text/textEdit.ts";
import type { WrittenDate } from "./document.ts";
import type { Place } from "./place.ts";
import { isBreaking, type Problem } from "./problem.ts";
import { readRecord, sourceProblems } from "./readRecord.ts";
import { namesOf, type Names } from "./fileNames.ts";
import { readYaml, repeatsTooMuch, type YamlSource } from "./yamlSource.ts";

/** What one record's lines say, wherever they stand: offsets count from the start of the first line. */
export interface ReadSlice {
  readonly application: Application | undefined;
  readonly names: Names | undefined;
  readonly range: TextRange;
  readonly happened: readonly WrittenDate[];
  readonly problems: readonly Problem[];
  readonly isBroken: boolean;
  /** Whether it may mean something else within the whole text, so that it must not be read alone. */
  readonly needsWhole: boolean;
  /** How many values its aliases repeat. */
  readonly repeated: number;
}

/** A record's lines as nodes. */
export interface OpenSlice {
  readonly source: YamlSource;
  readonly list: ParsedNode;
  readonly item: ParsedNode;
  readonly place: Place | undefined;
}

/** Reads the lines of one record. */
export function readSlice(lines: string): ReadSlice {
  // A slice of a string keeps the whole string alive; a copy keeps only itself.
  const source = readYaml(` ${lines}`.slice(1));
  const problems = sourceProblems(source, false);
  const { repeated } = source;
  const nothing = { application: undefined, names: undefined, happened: [], range: { start: 0, end: lines.trimEnd().length }, repeated };
  // An alias stands for the last anchor of its name before it: where that is in these lines, nothing outside can change it.
  const needsWhole = source.unresolved.length > 0 || repeatsTooMuch(repeated, lines.length);
  const isBroken = source.errors.length > 0 || !isSeq(source.root) || source.root.items.length !== 1;
  if (!isSeq(source.root) || isBroken) return { ...nothing, problems: sayWhy(problems, lines), isBroken: true, needsWhole };
  const [item] = source.root.items;
  if (!item) return { ...nothing, problems, isBroken: true, needsWhole };
  const { record, problems: found } = readRecord(source, item);
  if (!record) return { ...nothing, problems: [...problems, ...found], isBroken, needsWhole };
  const { application, happened, range } = record;
  return { application, names: namesOf(application, happened), happened, range, problems: [...problems, ...found], isBroken, needsWhole, repeated };
}

/** The nodes of a record that {@link readSlice} could read. */
export function openSlice(lines: string): OpenSlice | undefined {
  const source = readYaml(lines);
  if (!isSeq(source.root)) return undefined;
  const item = source.root.items[0];
  return item && { source, list: source.root as ParsedNode, item, place: readRecord(source, item).record?.place };
}

function sayWhy(problems: readonly Problem[], lines: string): readonly Problem[] {
  if (problems.some(isBreaking)) return problems;
  const range = { start: 0, end: Math.max(1, lines.trimEnd().length) };
  return [...problems, { code: "syntax", cause: "UNEXPECTED_TOKEN", severity: "error", range }];
}
