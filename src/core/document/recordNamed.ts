import type { Application } from "../schema/applications.ts";
import type { ApplicationRecord } from "./document.ts";

/** What names an application as long as it has no id. */
export function nameWithoutId({ company, role }: Application): string {
  return `${company} · ${role}`;
}

/** The record with the key; else the only one of that company and role, which may have been given an id since. */
export function recordNamed(
  records: readonly ApplicationRecord[],
  key: string | undefined,
): ApplicationRecord | undefined {
  const named = records.find((record) => record.key === key);
  if (named) return named;
  const [same, ...more] = records.filter(({ application }) => nameWithoutId(application) === key);
  return more.length === 0 ? same : undefined;
}
