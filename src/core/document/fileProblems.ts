import type { ApplicationRecord } from "./document.ts";
import type { Problem } from "./problem.ts";
import type { Names } from "./recordKeys.ts";

/** What the applications of a file say against each other: the same id, the same company and role, an id that is not there. */
export function contradictionsBetween(records: readonly ApplicationRecord[], names: readonly Names[]): readonly Problem[] {
  const ids = names.flatMap(({ id }) => id ?? []);
  const known = new Set(ids);
  const problems: Problem[] = [];
  if (known.size < ids.length) problems.push(...repeated(records, names.map(({ id }) => id ?? "")).map(doubledId));
  problems.push(...repeated(records, names.map(({ companyAndRole }) => companyAndRole)).map(sameApplication));
  names.forEach(({ reference }, index) => {
    const record = records[index];
    if (reference === undefined || known.has(reference) || !record) return;
    const range = record.rangeOf(["led_to"]) ?? record.range;
    problems.push({ code: "unknown-reference", key: "led_to", id: reference, severity: "warning", range });
  });
  return problems;
}

function doubledId(record: ApplicationRecord): Problem {
  return { code: "duplicate-id", id: record.application.id ?? "", severity: "error", range: record.rangeOf(["id"]) ?? record.range };
}

function sameApplication(record: ApplicationRecord): Problem {
  const { company, role } = record.application;
  return { code: "same-application", company, role, severity: "hint", range: record.rangeOf(["company"]) ?? record.range };
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
