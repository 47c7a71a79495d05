import { isMap } from "yaml";
import { journalSchema } from "../schema/journal.ts";
import { withoutLoneCr } from "../text/lineBreaks.ts";
import { conflictsIn, withoutMarkers } from "./conflict.ts";
import type { JournalDocument } from "./document.ts";
import { placeAt, type Place } from "./place.ts";
import { isBreaking, type Problem } from "./problem.ts";
import { sourceProblems } from "./readRecord.ts";
import { Reader, valueOf } from "./readValue.ts";
import { isEmpty, rangeOfNode, readYaml, resolve, type YamlSource } from "./yamlSource.ts";

/** Reads the journal. Never throws: what is wrong is in `problems`, what can be read is in `journal`. */
export function parseJournal(text: string, previous?: JournalDocument): JournalDocument {
  if (previous?.text === text) return previous;
  const lines = withoutLoneCr(text);
  const conflicts = conflictsIn(lines);
  const read = readJournal(conflicts.length > 0 ? withoutMarkers(lines) : lines);
  const problems = conflicts.length > 0 ? conflicts.map((range): Problem => ({ code: "conflict-marker", severity: "error", range })) : read.problems;
  return {
    text,
    journal: (read.place?.value ?? {}),
    problems,
    writable: !problems.some(isBreaking),
    rangeOf: (path) => placeAt(read.place, path)?.range,
  };
}

/** The journal as nodes and what was read of them; no place when it is no mapping. */
export function readJournal(written: string): { readonly source: YamlSource; readonly place: Place | undefined; readonly problems: readonly Problem[] } {
  const text = withoutLoneCr(written);
  const source = readYaml(text);
  const reader = new Reader(source);
  const node = resolve(source, source.root);
  const problems = sourceProblems(source, true);
  if (!isMap(node)) {
    if (node && !isEmpty(node) && source.errors.length === 0) reader.report(rangeOfNode(text, node), "error", { code: "not-a-mapping", expected: "file" });
    return { source, place: undefined, problems: [...problems, ...reader.problems] };
  }
  const { children } = reader.readEntries(journalSchema, node);
  const place: Place = { value: valueOf(children), node: node, range: rangeOfNode(text, node), children };
  return { source, place, problems: [...problems, ...reader.problems] };
}
