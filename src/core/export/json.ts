import type { Patterns } from "../patterns/patterns.ts";

/** The version of the JSON form. It grows when a key changes its name or meaning; new keys alone leave it. */
const summaryVersion = 2;

/**
 * Returns the summary as JSON, indented: `version`, then the figures under the names of {@link Patterns}. Shares are
 * between 0 and 1, days are whole numbers or `YYYY-MM-DD`; what is not known is left out.
 */
export function toJson(patterns: Patterns): string {
  return JSON.stringify({ version: summaryVersion, ...patterns }, undefined, 2) + "\n";
}
