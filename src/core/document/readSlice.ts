import type { ErrorCode, ParsedNode } from "yaml";
import type { Application } from "../schema/applications.ts";
import type { TextRange } from "../text/textEdit.ts";
import { type Names, namesOf } from "./fileNames.ts";
import { isElsewhere, type Node, type Outside } from "./node.ts";
import { type Place, placeOf } from "./place.ts";
import { isBreaking, type Problem } from "./problem.ts";
import { readRecord, sourceProblems } from "./readRecord.ts";
import { repeatsTooMuch } from "./repeats.ts";
import { readText, type Source } from "./source.ts";
import { placeInYaml } from "./yamlNodes.ts";
import { readYaml, type YamlSource } from "./yamlSource.ts";

/** The content of one record's lines, wherever they are: offsets count from the start of the first line. */
export interface ReadSlice {
  readonly application: Application | undefined;
  readonly names: Names | undefined;
  readonly range: TextRange;
  readonly problems: readonly Problem[];
  readonly isBroken: boolean;
  /** Whether it may mean something else within the whole text, so that it must not be read alone. */
  readonly needsWhole: boolean;
  /** How many values its aliases repeat. */
  readonly repeated: number;
  /** The values that its anchors name, in the order of the text. */
  readonly named: Source["named"];
  /** The values that aliases stand for whose anchors are not in it. */
  readonly used: Outside;
}

/** A part of a text, read as if it were alone. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Makes a part of lines that keeps no longer text alive. */
export function partOf(lines: string): Part {
  const text = ` ${lines}`.slice(1);
  return { text, start: 0, end: text.length };
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
  readonly source: Source;
  readonly problems: readonly Problem[];
  readonly needsWhole: boolean;
  readonly repeated: number;
  readonly isBroken: boolean;
  readonly hasErrors: boolean;
}

/**
 * Reads a part of a file alone; `isRight` says whether it is what it was cut out as, and `otherwise` what is wrong when
 * it is not.
 */
export function readPart(
  part: Part,
  isRight: (root: Node | undefined) => boolean,
  otherwise: ErrorCode,
  outside?: Outside,
): PartRead {
  const source = readText(part.text, part.start, part.end, outside);
  const { repeated } = source;
  const hasErrors = source.errors.length > 0;
  const isBroken = hasErrors || !isRight(source.root);
  const problems = sourceProblems(source, false);
  // An alias stands for the last anchor of its name before it: where that is in these lines, nothing outside can change
  // it.
  const needsWhole = source.unresolved.length > 0 || repeatsTooMuch(repeated, part.end - part.start);
  return {
    source,
    problems: isBroken ? sayWhy(problems, part, otherwise) : problems,
    needsWhole,
    repeated,
    isBroken,
    hasErrors,
  };
}

/** Returns the only item of the list that the lines of one item are. */
export function onlyItem(root: Node | undefined): Node | undefined {
  return root?.kind === "list" && root.items.length === 1 ? root.items[0] : undefined;
}

/** Reads the lines of one item of a list alone, but for aliases of what is named `outside`. */
export function readItemLines(part: Part, outside?: Outside): PartRead {
  return readPart(part, isOneItem, "UNEXPECTED_TOKEN", outside);
}

function isOneItem(root: Node | undefined): boolean {
  return onlyItem(root) !== undefined;
}

/** Reads a record alone: the lines of an item, or what is in braces. Aliases may stand for what is named `outside`. */
export function readSlice(part: Part, isFlow: boolean, outside: Outside): ReadSlice {
  const { source, problems, needsWhole, repeated, isBroken } = isFlow
    ? readPart(part, isInBraces, "UNEXPECTED_TOKEN", outside)
    : readItemLines(part, outside);
  const { root, named, used } = source;
  const item = isFlow ? root : onlyItem(root);
  const isReadable = item !== undefined && !isBroken;
  const { record, problems: found } = isReadable
    ? readRecord(part.text, item, part.start, root?.start)
    : { record: undefined, problems: none };
  const all = found.length === 0 ? problems : problems.length === 0 ? found : [...problems, ...found];
  // A problem in what an alias stands for has its place in other lines, and where braces end the others begin.
  const isElse = used.size > 0 && all.some(({ range }) => isElsewhere(range));
  return {
    application: record?.application,
    names: record && namesOf(record.application),
    range: record?.range ?? { start: 0, end: inkEnd(part) },
    problems: all,
    isBroken: !isReadable,
    needsWhole: needsWhole || isElse || (isFlow && !isReadable),
    repeated,
    named,
    used,
  };
}

function isInBraces(root: Node | undefined): boolean {
  return root?.kind === "mapping" && root.isFlow;
}

const none: readonly Problem[] = [];

/** Finds the places in a record that {@link readSlice} could read, with the values that its aliases stand for. */
export function placesInSlice(lines: string, isFlow: boolean, used: Outside): Place<Node> | undefined {
  const { root } = readText(lines, 0, lines.length, used);
  const item = isFlow ? root : onlyItem(root);
  const { record } = item ? readRecord(lines, item, 0, root?.start) : { record: undefined };
  return record && { ...placeOf(record.read, (node) => node), value: record.application, range: record.range };
}

/** Makes the nodes of a record that {@link readSlice} could read. */
export function openSlice(lines: string): OpenSlice | undefined {
  const source = readYaml(lines);
  const { root } = source.nodes;
  const list = source.root;
  const item = root?.kind === "list" ? root.items[0] : undefined;
  const written = list && "items" in list ? list.items[0] : undefined;
  if (!item || !list || !written) return undefined;
  const { record } = readRecord(lines, item);
  return { source, list, item: written as ParsedNode, place: record && placeInYaml(record, source.nodes) };
}

function sayWhy(problems: readonly Problem[], part: Part, cause: ErrorCode): readonly Problem[] {
  if (problems.some(isBreaking)) return problems;
  const range = { start: 0, end: Math.max(1, inkEnd(part)) };
  return [...problems, { code: "syntax", cause, severity: "error", range }];
}

function inkEnd({ text, start, end }: Part): number {
  return text.slice(start, end).trimEnd().length;
}
