import { conflictsIn, withoutMarkers } from "./conflict.ts";
import type { ApplicationRecord, ApplicationsDocument } from "./document.ts";
import { contradictionsBetween } from "./fileProblems.ts";
import { originOf, shifted, SliceRecord, wholeRecord, withOrigin, type Rest } from "./parsed.ts";
import type { Problem } from "./problem.ts";
import { readRest } from "./readRest.ts";
import { readSlice, type ReadSlice } from "./readSlice.ts";
import { nameOf, recordKeys } from "./recordKeys.ts";
import { reuse, type ReadSlices } from "./reuse.ts";
import { splitRecords, type Split } from "./splitRecords.ts";
import { readWhole } from "./wholeApplications.ts";
import { readYaml, type YamlSource } from "./yamlSource.ts";

/**
 * Reads the applications file. Never throws: what is wrong is in `problems`, what can be read is in `records`.
 * Records that are the same in `previous` are not read again; the result is the same as without it.
 */
export function parseApplications(text: string, previous?: ApplicationsDocument): ApplicationsDocument {
  const steps = parseInSteps(text, previous);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * As {@link parseApplications}, one step for each record that must be read, so that a host can do something else between
 * them. A step takes well under a millisecond, except in a file that cannot be read record by record.
 */
export function* parseInSteps(text: string, previous?: ApplicationsDocument): Generator<undefined, ApplicationsDocument> {
  if (previous?.text === text) return previous;
  const conflicts = conflictsIn(text);
  const clean = conflicts.length > 0 ? withoutMarkers(text) : text;
  const origin = previous && originOf(previous);
  const known = origin?.kind === "slices" ? origin : undefined;
  const broken = conflicts.map((range): Problem => ({ code: "conflict-marker", severity: "error", range }));
  const split = splitRecords(clean);
  const rest = split && readRest(clean, split, known?.rest);
  if (split && rest) {
    const slices = yield* readSlices(clean, split, known?.slices, true);
    if (slices) return fromSlices(text, slices, rest, broken);
  }
  const source = readYaml(clean);
  const lenient = source.errors.length > 0 ? splitRecords(clean, true) : undefined;
  const slices = lenient && (yield* readSlices(clean, lenient, known?.slices, false));
  if (!slices) return fromWhole(text, source, broken);
  const isBlamed = slices.reads.some(({ isBroken }) => isBroken);
  const problems = isBlamed ? [] : source.errors.map(({ message, range }): Problem => ({ code: "syntax", message, severity: "error", range }));
  return fromSlices(text, slices, { text: "", head: 0, gap: 0, problems: [] }, [...broken, ...problems]);
}

function* readSlices(text: string, { starts }: Split, previous: ReadSlices | undefined, isStrict: boolean): Generator<undefined, ReadSlices | undefined> {
  const found = reuse(previous, text, starts);
  const reads: ReadSlice[] = [];
  for (const [index, known] of found.entries()) {
    const read = known ?? readSlice(text.slice(starts[index], starts[index + 1]));
    if (isStrict && read.needsWhole) return undefined;
    reads.push(read);
    if (!known) yield;
  }
  return { text, starts, reads };
}

/** `broken` are the problems that make all others not worth saying; nothing is written then. */
function fromSlices(text: string, slices: ReadSlices, rest: Rest, broken: readonly Problem[]): ApplicationsDocument {
  const nextKey = recordKeys();
  const records: ApplicationRecord[] = [];
  const indexes: number[] = [];
  const problems: Problem[] = [...rest.problems];
  let writable = broken.length === 0;
  slices.reads.forEach((read, index) => {
    const start = slices.starts[index] ?? 0;
    if (read.application) {
      records.push(new SliceRecord(nextKey(read.name), read.application, read, slices.text, start, slices.starts[index + 1] ?? text.length));
      indexes.push(index);
    }
    if (read.isBroken) writable = false;
    for (const problem of read.problems) problems.push({ ...problem, range: shifted(problem.range, start) });
  });
  const all = broken.length > 0 ? broken : [...problems, ...contradictionsBetween(records)];
  return withOrigin({ text, records, problems: all, writable }, { kind: "slices", slices, rest, indexes });
}

function fromWhole(text: string, source: YamlSource, broken: readonly Problem[]): ApplicationsDocument {
  const read = readWhole(source);
  const nextKey = recordKeys();
  const records = read.records.map(({ application, place }) => wholeRecord(nextKey(nameOf(application)), place));
  const problems = broken.length > 0 ? broken : [...read.problems, ...contradictionsBetween(records)];
  const writable = !problems.some(({ code }) => code === "syntax" || code === "conflict-marker");
  return withOrigin({ text, records, problems, writable }, { kind: "whole", source, places: read.records.map(({ place }) => place) });
}
