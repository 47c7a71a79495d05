import { isMap, type ParsedNode } from "yaml";
import { journalSchema, type Journal } from "../schema/journal.ts";
import { conflictsIn, withoutMarkers } from "./conflict.ts";
import type { JournalDocument } from "./document.ts";
import { placeAt, type Place } from "./place.ts";
import type { Problem } from "./problem.ts";
import { sourceProblems } from "./readRecord.ts";
import { Reader, valueOf } from "./readValue.ts";
import { isEmpty, rangeOfNode, readYaml, resolve } from "./yamlSource.ts";

/** Reads the journal. Never throws: what is wrong is in `problems`, what can be read is in `journal`. */
export function parseJournal(text: string, previous?: JournalDocument): JournalDocument {
  if (previous?.text === text) return previous;
  const conflicts = conflictsIn(text);
  const source = readYaml(conflicts.length > 0 ? withoutMarkers(text) : text);
  const reader = new Reader(source);
  const root = resolve(source, source.root);
  let children: ReadonlyMap<string, Place> = new Map();
  if (isMap(root)) children = reader.readEntries(journalSchema, root as ParsedNode).children;
  else if (root && !isEmpty(root) && source.errors.length === 0) {
    reader.report(rangeOfNode(text, root), "error", { code: "not-a-mapping", expected: "file" });
  }
  const problems =
    conflicts.length > 0
      ? conflicts.map((range): Problem => ({ code: "conflict-marker", severity: "error", range }))
      : [...sourceProblems(source), ...reader.problems];
  return {
    text,
    journal: valueOf(children) as Journal,
    problems,
    writable: !problems.some(({ code }) => code === "syntax" || code === "conflict-marker"),
    rangeOf: ([first, ...rest]) => (first === undefined ? undefined : placeAt(children.get(String(first)), rest)?.range),
  };
}
