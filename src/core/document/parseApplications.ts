import type { TextRange } from "../text/textEdit.ts";
import { conflictsIn, withoutMarkers } from "./conflict.ts";
import type { ApplicationRecord, ApplicationsDocument } from "./document.ts";
import { contradictionsBetween } from "./fileProblems.ts";
import { placeAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import { recordKeys } from "./recordKeys.ts";
import { readWhole } from "./wholeApplications.ts";
import { readYaml } from "./yamlSource.ts";

/**
 * Reads the applications file. Never throws: what is wrong is in `problems`, what can be read is in `records`.
 * Records that are the same in `previous` are not read again.
 */
export function parseApplications(text: string, previous?: ApplicationsDocument): ApplicationsDocument {
  if (previous?.text === text) return previous;
  const conflicts = conflictsIn(text);
  const read = readWhole(readYaml(conflicts.length > 0 ? withoutMarkers(text) : text));
  const nextKey = recordKeys();
  const records = read.records.map(
    ({ application, place, range }): ApplicationRecord => ({
      key: nextKey(application),
      application,
      range,
      rangeOf: (path): TextRange | undefined => placeAt(place, path)?.range,
    }),
  );
  const problems =
    conflicts.length > 0
      ? conflicts.map((range): Problem => ({ code: "conflict-marker", severity: "error", range }))
      : [...read.problems, ...contradictionsBetween(records)];
  return { text, records, problems, writable: !problems.some(({ code }) => code === "syntax" || code === "conflict-marker") };
}
