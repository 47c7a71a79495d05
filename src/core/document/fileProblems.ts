import type { ApplicationRecord } from "./document.ts";
import type { Problem } from "./problem.ts";

/**
 * What the applications of a file say against each other: the same id, the same company and role, an id that is not there.
 * `companiesAndRoles` are the records', "" where one of the two is missing.
 */
export function contradictionsBetween(records: readonly ApplicationRecord[], companiesAndRoles: readonly string[]): readonly Problem[] {
  const ids: string[] = [];
  const references: ApplicationRecord[] = [];
  for (const record of records) {
    const { id, led_to: reference } = record.application;
    if (id !== undefined) ids.push(id);
    if (reference !== undefined) references.push(record);
  }
  const known = new Set(ids);
  const again = repeated(records, companiesAndRoles);
  return [
    ...(known.size === ids.length ? [] : doubledIds(records)),
    ...again.map((record): Problem => {
      const { company, role } = record.application;
      return { code: "same-application", company, role, severity: "hint", range: record.rangeOf(["company"]) ?? record.range };
    }),
    ...references.flatMap((record): readonly Problem[] => {
      const id = record.application.led_to ?? "";
      if (known.has(id)) return [];
      return [{ code: "unknown-reference", key: "led_to", id, severity: "warning", range: record.rangeOf(["led_to"]) ?? record.range }];
    }),
  ];
}

function doubledIds(records: readonly ApplicationRecord[]): readonly Problem[] {
  const named = records.filter(({ application }) => application.id !== undefined);
  const again = repeated(named, named.map(({ application }) => application.id ?? ""));
  return again.map((record): Problem => {
    return { code: "duplicate-id", id: record.application.id ?? "", severity: "error", range: record.rangeOf(["id"]) ?? record.range };
  });
}

/** The records whose word an earlier one has already. */
function repeated(records: readonly ApplicationRecord[], words: readonly string[]): readonly ApplicationRecord[] {
  if (new Set(words).size === words.length) return [];
  const seen = new Set<string>([""]);
  return records.filter((_, index) => {
    const word = words[index] ?? "";
    const isSeen = word !== "" && seen.has(word);
    seen.add(word);
    return isSeen;
  });
}
