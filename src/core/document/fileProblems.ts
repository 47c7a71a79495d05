import type { ApplicationRecord } from "./document.ts";
import type { Problem } from "./problem.ts";

/** What the applications of a file say against each other: the same id, the same company and role, an id that is not there. */
export function contradictionsBetween(records: readonly ApplicationRecord[]): readonly Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const names = new Set<string>();
  for (const record of records) {
    const { id, company, role } = record.application;
    if (id !== undefined) {
      if (ids.has(id)) problems.push({ code: "duplicate-id", id, severity: "error", range: record.rangeOf(["id"]) ?? record.range });
      ids.add(id);
    }
    if (company === "" || role === "") continue;
    const name = `${company}\n${role}`;
    if (names.has(name)) problems.push({ code: "same-application", company, role, severity: "hint", range: record.rangeOf(["company"]) ?? record.range });
    names.add(name);
  }
  for (const record of records) {
    const id = record.application.led_to;
    if (id !== undefined && !ids.has(id)) {
      problems.push({ code: "unknown-reference", key: "led_to", id, severity: "warning", range: record.rangeOf(["led_to"]) ?? record.range });
    }
  }
  return problems;
}
