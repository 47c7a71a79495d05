import type { ApplicationRecord } from "./document.ts";
import type { FileNames } from "./fileNames.ts";
import type { Problem } from "./problem.ts";

/**
 * Contradictions between the applications of a file: the same id, the same company and role, an id that is not
 * there.
 */
export function contradictionsBetween(
  records: readonly ApplicationRecord[],
  { repeatedIds, repeatedApplications, brokenReferences }: FileNames,
): readonly Problem[] {
  const at = (indexes: readonly number[], problem: (record: ApplicationRecord) => Problem): Problem[] =>
    indexes.flatMap((index) => (records[index] ? problem(records[index]) : []));
  return [
    ...at(repeatedIds, doubledId),
    ...at(repeatedApplications, sameApplication),
    ...at(brokenReferences, unknownReference),
  ];
}

function doubledId(record: ApplicationRecord): Problem {
  return {
    code: "duplicate-id",
    id: record.application.id ?? "",
    severity: "error",
    range: record.rangeOf(["id"]) ?? record.range,
  };
}

function sameApplication(record: ApplicationRecord): Problem {
  const { company, role } = record.application;
  return {
    code: "same-application",
    company,
    role,
    severity: "hint",
    range: record.rangeOf(["company"]) ?? record.range,
  };
}

function unknownReference(record: ApplicationRecord): Problem {
  const range = record.rangeOf(["led_to"]) ?? record.range;
  return { code: "unknown-reference", key: "led_to", id: record.application.led_to ?? "", severity: "warning", range };
}
