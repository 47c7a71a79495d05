import { type ErrorCode, isSeq, type ParsedNode } from "yaml";
import type { Application } from "../schema/applications.ts";
import type { TextRange } from "../text/textEdit.ts";
import type { WrittenDate } from "./document.ts";
import { type Names, namesOf } from "./fileNames.ts";
import type { Place } from "./place.ts";
import { isBreaking, type Problem } from "./problem.ts";
import { readRecord, sourceProblems } from "./readRecord.ts";
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

/** A part of a file as nodes, and what can be said of it before its meaning is known. */
interface PartRead {
  readonly source: YamlSource;
  readonly problems: readonly Problem[];
  readonly needsWhole: boolean;
  readonly repeated: number;
  readonly isBroken: boolean;
  readonly hasErrors: boolean;
}

/**
 * Reads some lines of a file alone; `isRight` says whether they are what they were cut out as, and `otherwise` what is
 * wrong when they are not.
 */
export function readPart(
  lines: string,
  isRight: (root: ParsedNode | undefined) => boolean,
  otherwise: ErrorCode,
): PartRead {
  // A slice of a string keeps the whole string alive; a copy keeps only itself.
  const source = readYaml(` ${lines}`.slice(1));
  const { repeated } = source;
  const hasErrors = source.errors.length > 0;
  const isBroken = hasErrors || !isRight(source.root);
  const problems = sourceProblems(source, false);
  // An alias stands for the last anchor of its name before it: where that is in these lines, nothing outside can change
  // it.
  const needsWhole = source.unresolved.length > 0 || repeatsTooMuch(repeated, lines.length);
  return {
    source,
    problems: isBroken ? sayWhy(problems, lines, otherwise) : problems,
    needsWhole,
    repeated,
    isBroken,
    hasErrors,
  };
}

/** The only item of the list that the lines of one item are. */
export function onlyItem(root: ParsedNode | undefined): ParsedNode | undefined {
  return isSeq(root) && root.items.length === 1 ? root.items[0] : undefined;
}

/** Reads the lines of one item of a list alone. */
export function readItemLines(lines: string): PartRead {
  return readPart(lines, (root) => onlyItem(root) !== undefined, "UNEXPECTED_TOKEN");
}

/** Reads the lines of one record. */
export function readSlice(lines: string): ReadSlice {
  const { source, problems, needsWhole, repeated, isBroken } = readItemLines(lines);
  const nothing = {
    application: undefined,
    names: undefined,
    happened: [],
    range: { start: 0, end: lines.trimEnd().length },
    repeated,
  };
  const item = onlyItem(source.root);
  if (!item || isBroken) return { ...nothing, problems, isBroken: true, needsWhole };
  const { record, problems: found } = readRecord(source, item);
  if (!record) return { ...nothing, problems: [...problems, ...found], isBroken, needsWhole };
  const { application, happened, range } = record;
  return {
    application,
    names: namesOf(application, happened),
    happened,
    range,
    problems: [...problems, ...found],
    isBroken,
    needsWhole,
    repeated,
  };
}

/** The nodes of a record that {@link readSlice} could read. */
export function openSlice(lines: string): OpenSlice | undefined {
  const source = readYaml(lines);
  if (!isSeq(source.root)) return undefined;
  const item = source.root.items[0];
  return item && { source, list: source.root as ParsedNode, item, place: readRecord(source, item).record?.place };
}

function sayWhy(problems: readonly Problem[], lines: string, cause: ErrorCode): readonly Problem[] {
  if (problems.some(isBreaking)) return problems;
  const range = { start: 0, end: Math.max(1, lines.trimEnd().length) };
  return [...problems, { code: "syntax", cause, severity: "error", range }];
}
