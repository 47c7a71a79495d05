import { journalSchema } from "../schema/journal.ts";
import { withoutLoneCr } from "../text/lineBreaks.ts";
import { finish } from "../turns.ts";
import { conflictsIn, withoutMarkers } from "./conflict.ts";
import type { JournalDocument } from "./document.ts";
import { saysNothing } from "./node.ts";
import { type Place, placeAt, type ReadNode } from "./place.ts";
import { isBreaking, type Problem } from "./problem.ts";
import { problemsOfKeys, type ReadKeys, rangeInKeys, readKeys, valueOfKeys } from "./readKeys.ts";
import { sourceProblems, syntaxProblem } from "./readRecord.ts";
import { Reader } from "./readValue.ts";
import { formOf } from "./shape.ts";
import { sourceOf } from "./source.ts";
import { placesInYaml } from "./yamlNodes.ts";
import { readYaml, type YamlSource } from "./yamlSource.ts";

/** Reads the journal. Never throws: what is wrong is in `problems`, what can be read is in `journal`. */
export function parseJournal(text: string, previous?: JournalDocument): JournalDocument {
  return finish(parseJournalInTurns(text, previous));
}

/**
 * As {@link parseJournal}, with a pause after each key and each item of a list that must be read, except in a journal
 * that cannot be read key by key. Of a broken one the keys are read one by one, so that none hides the others.
 */
export function* parseJournalInTurns(text: string, previous?: JournalDocument): Generator<undefined, JournalDocument> {
  if (previous?.text === text) return previous;
  const lines = withoutLoneCr(text);
  const conflicts = conflictsIn(lines);
  const clean = conflicts.length > 0 ? withoutMarkers(lines) : lines;
  const broken = conflicts.map((range): Problem => ({ code: "conflict-marker", severity: "error", range }));
  const origin = previous && originOfJournal(previous);
  const known = origin?.kind === "keys" ? origin.keys.known : undefined;
  const keys = yield* readKeys(clean, known, true);
  if (typeof keys === "object") return fromKeys(text, keys, broken);
  // A text that is certainly broken need not be read as a whole, which cannot be done in turns.
  const certain = keys === "broken" ? undefined : readJournal(clean);
  const readable = certain && !isBrokenOnly(certain.source) ? undefined : yield* readKeys(clean, known, false);
  if (typeof readable === "object" && problemsOfKeys(readable).some(isBreaking))
    return fromKeys(text, readable, broken);
  const whole = certain ?? readJournal(clean);
  if (typeof readable === "object" && isBrokenOnly(whole.source))
    return fromKeys(text, readable, [...broken, ...whole.source.errors.map(syntaxProblem)]);
  const problems = broken.length > 0 ? broken : whole.problems;
  const { place, read } = whole;
  const document: JournalDocument = {
    text,
    journal: place?.value ?? {},
    problems,
    writable: !problems.some(isBreaking),
    rangeOf: (path) => placeAt(place, path)?.range,
  };
  origins.set(document, { kind: "whole", read });
  return document;
}

/** How a journal was read: key by key, or as one piece. */
type JournalOrigin =
  | { readonly kind: "keys"; readonly keys: ReadKeys }
  | { readonly kind: "whole"; readonly read: ReadNode | undefined };

const origins = new WeakMap<JournalDocument, JournalOrigin>();

/** How the journal was read; undefined for one that was not read here. */
export function originOfJournal(document: JournalDocument): JournalOrigin | undefined {
  return origins.get(document);
}

/** Puts a document together. `broken` are problems that make all others not worth saying. */
function fromKeys(text: string, keys: ReadKeys, broken: readonly Problem[]): JournalDocument {
  const problems = broken.length > 0 ? broken : problemsOfKeys(keys);
  const document: JournalDocument = {
    text,
    journal: valueOfKeys(keys),
    problems,
    writable: !problems.some(isBreaking),
    rangeOf: (path) => rangeInKeys(keys, path),
  };
  origins.set(document, { kind: "keys", keys });
  return document;
}

/** Whether a text is broken, and not of a form that is not read at all. */
function isBrokenOnly({ errors }: YamlSource): boolean {
  return errors.length > 0 && errors.every(({ form }) => form === undefined);
}

interface WholeJournal {
  readonly source: YamlSource;
  readonly read: ReadNode | undefined;
  readonly place: Place | undefined;
  readonly problems: readonly Problem[];
}

const wholes = new WeakMap<JournalDocument, WholeJournal>();

/** Returns the nodes of a journal that was read; made once when they are asked for. */
export function nodesOf(document: JournalDocument): WholeJournal {
  const whole = wholes.get(document) ?? readJournal(document.text);
  wholes.set(document, whole);
  return whole;
}

/** Reads the journal as one piece, with nodes of `yaml`; no place when it is no mapping. */
export function readJournal(written: string): WholeJournal {
  const text = withoutLoneCr(written);
  const source = readYaml(text);
  const { root } = source.nodes;
  const reader = new Reader(text);
  const problems = sourceProblems(sourceOf(source), true);
  if (root?.kind !== "mapping") {
    if (root && !saysNothing(root) && source.errors.length === 0)
      reader.report(root, "error", { code: "not-a-mapping", expected: "file" });
    return { source, read: undefined, place: undefined, problems: [...problems, ...reader.problems] };
  }
  const { values } = reader.readEntries(formOf(journalSchema), root);
  const read = { node: root, value: values, leftOut: reader.leftOut };
  const place = placesInYaml(read, source.nodes);
  return { source, read, place, problems: [...problems, ...reader.problems] };
}
