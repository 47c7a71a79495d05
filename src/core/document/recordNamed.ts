import { nameOf } from "../application/identity.ts";
import type { ApplicationRecord } from "./document.ts";

/**
 * Returns the record with the key; else the only one of that company and role, which may have been given an id
 * since.
 */
export function recordNamed(
  records: readonly ApplicationRecord[],
  key: string | undefined,
): ApplicationRecord | undefined {
  const named = records.find((record) => record.key === key);
  if (named) return named;
  const [same, ...more] = records.filter(({ application }) => nameOf(application) === key);
  return more.length === 0 ? same : undefined;
}
