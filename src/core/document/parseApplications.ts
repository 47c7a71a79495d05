import { commonPrefix, commonSuffix } from "../text/common.ts";
import { withoutLoneCr } from "../text/lineBreaks.ts";
import type { TextRange } from "../text/textEdit.ts";
import { finish } from "../turns.ts";
import { conflictsIn, withoutMarkers } from "./conflict.ts";
import type { ApplicationRecord, ApplicationsDocument } from "./document.ts";
import { type FileNames, fileNames, type Names, namesOf } from "./fileNames.ts";
import { contradictionsBetween } from "./fileProblems.ts";
import {
  originOf,
  type Rest,
  SliceRecord,
  type SlicesOrigin,
  shifted,
  wholeOrigin,
  wholeRecord,
  withOrigin,
} from "./parsed.ts";
import { isBreaking, type Problem } from "./problem.ts";
import { syntaxProblem } from "./readRecord.ts";
import { readRest } from "./readRest.ts";
import { type ReadSlices, readSlices } from "./readSlices.ts";
import { splitFlow, splitFlowAgain } from "./splitFlow.ts";
import { type Difference, endsAstray, hidesMore, type Split, splitAgain, splitRecords } from "./splitRecords.ts";
import { readWhole } from "./wholeApplications.ts";
import { readYaml, type YamlSource } from "./yamlSource.ts";

/**
 * Reads the applications file. Never throws: what is wrong is in `problems`, what can be read is in `records`.
 * Records that are the same in `previous` are not read again; the result is the same as without it.
 */
export function parseApplications(text: string, previous?: ApplicationsDocument): ApplicationsDocument {
  return finish(parseInTurns(text, previous));
}

/**
 * As {@link parseApplications}, with a pause after each record that must be read and between what compares them all, so
 * that a host can do something else meanwhile. A turn takes a few milliseconds at most, except in a file that cannot be
 * read record by record.
 */
export function* parseInTurns(
  text: string,
  previous?: ApplicationsDocument,
): Generator<undefined, ApplicationsDocument> {
  if (previous?.text === text) return previous;
  const origin = previous && originOf(previous);
  const known = origin?.kind === "slices" ? origin : undefined;
  const { clean, conflicts, difference } = compared(text, known?.slices.text, previous?.text);
  yield;
  const broken = conflicts.map((range): Problem => ({ code: "conflict-marker", severity: "error", range }));
  const split = splitOf(clean, known?.slices, difference);
  yield;
  let isCertain = split !== undefined && endsAstray(clean, split);
  const rest = split && !isCertain ? readRest(clean, split, known?.rest) : undefined;
  if (split && rest) {
    const slices = yield* readSlices(clean, split, rest.named, known?.slices, difference, true);
    const { starts } = split;
    const isHiding = slices?.reads.some(
      ({ isBroken }, index) => isBroken && hidesMore(clean.slice(starts[index], starts[index + 1])),
    );
    if (slices && !isHiding) return yield* fromSlices(text, slices, rest, broken, known?.names);
    isCertain = isHiding ?? false;
  }
  // A text that is certainly broken need not be read as a whole, which cannot be done in turns.
  const certain = isCertain ? undefined : readYaml(clean);
  const lenient = certain?.errors.length === 0 ? undefined : splitRecords(clean, true);
  const slices = lenient && (yield* readSlices(clean, lenient, nothing.named, known?.slices, difference, false));
  const isBlamed = slices?.reads.some(({ isBroken }) => isBroken) ?? false;
  const source = isBlamed ? undefined : (certain ?? readYaml(clean));
  if (source && (!slices || source.errors.length === 0)) return yield* fromWhole(text, source, broken);
  if (!slices) throw new Error("slices that are blamed are there");
  return yield* fromSlices(
    text,
    slices,
    nothing,
    [...broken, ...(source?.errors.map(syntaxProblem) ?? [])],
    known?.names,
  );
}

/** Cuts the list into its records; next to a text that was cut already, only what changed. */
function splitOf(
  text: string,
  previous: ReadSlices | undefined,
  difference: Difference | undefined,
): Split | undefined {
  const again = previous?.split.ends ? splitFlowAgain : splitAgain;
  return (
    (previous && difference && again(text, previous.text, previous.split, difference)) ??
    splitRecords(text) ??
    splitFlow(text)
  );
}

/** The rest of a file of which only the list is read. */
const nothing: Rest = { text: "", head: 0, gap: 0, since: undefined, problems: [], named: new Map() };

interface Compared {
  /** The text as it is read: without lone CRs and the lines of conflicts. */
  readonly clean: string;
  readonly conflicts: readonly TextRange[];
  /** Between the clean texts. */
  readonly difference: Difference | undefined;
}

/** Compares a text with the one before. Where that was read as it was written, it only looks at the change. */
function compared(text: string, cleanBefore: string | undefined, before: string | undefined): Compared {
  if (cleanBefore !== undefined && cleanBefore === before) {
    const difference = differenceOf(before, text);
    const changed = text.slice(
      Math.max(0, difference.prefix - marginOfMarkers),
      text.length - difference.suffix + marginOfMarkers,
    );
    if (isAsWritten(changed)) return { clean: text, conflicts: [], difference };
  }
  const lines = withoutLoneCr(text);
  const conflicts = conflictsIn(lines);
  const clean = conflicts.length > 0 ? withoutMarkers(lines) : lines;
  return { clean, conflicts, difference: cleanBefore === undefined ? undefined : differenceOf(cleanBefore, clean) };
}

/** More than a conflict marker with the break before and the blank after it. */
const marginOfMarkers = 10;

function isAsWritten(text: string): boolean {
  return !text.includes("<<<<<<<") && withoutLoneCr(text) === text;
}

function differenceOf(before: string, after: string): Difference {
  const prefix = commonPrefix(before, after);
  return { prefix, suffix: commonSuffix(before, after, Math.min(before.length, after.length) - prefix) };
}

/** Puts a document together. `broken` are problems that make all others not worth saying; nothing is written then. */
function* fromSlices(
  text: string,
  slices: ReadSlices,
  rest: Rest,
  broken: readonly Problem[],
  before: FileNames | undefined,
): Generator<undefined, ApplicationsDocument> {
  const { reads } = slices;
  const { starts } = slices.split;
  const indexes: number[] = [];
  const found: Names[] = [];
  const problems: Problem[] = [...rest.problems];
  let writable = broken.length === 0;
  let isShared = slices.split.ends !== undefined;
  reads.forEach((read, index) => {
    if (read.names) {
      indexes.push(index);
      found.push(read.names);
    }
    if (read.isBroken) writable = false;
    if (read.used.size > 0) isShared = true;
    for (const problem of read.problems)
      problems.push({ ...problem, range: shifted(problem.range, starts[index] ?? 0) });
  });
  const names = yield* fileNames(found, before);
  yield;
  const origin: SlicesOrigin = { kind: "slices", names, slices, rest, indexes, isShared };
  const records: ApplicationRecord[] = [];
  for (const [position, index] of indexes.entries()) {
    const read = reads[index];
    if (read?.application)
      records.push(new SliceRecord(names.keys[position] ?? "", read.application, origin, read, position));
  }
  const all = broken.length > 0 ? broken : [...problems, ...contradictionsBetween(records, names)];
  return withOrigin({ text, since: rest.since, records, problems: all, writable }, origin);
}

function* fromWhole(
  text: string,
  source: YamlSource,
  broken: readonly Problem[],
): Generator<undefined, ApplicationsDocument> {
  const read = readWhole(source);
  const names = yield* fileNames(
    read.records.map(({ application }) => namesOf(application)),
    undefined,
  );
  const records = read.records.map((record, index) => wholeRecord(names.keys[index] ?? "", record));
  const problems = broken.length > 0 ? broken : [...read.problems, ...contradictionsBetween(records, names)];
  const writable = !problems.some(isBreaking);
  return withOrigin({ text, since: read.since, records, problems, writable }, wholeOrigin(source, read, names));
}
