import type { Entry } from "../node.ts";
import { refuse } from "./refusal.ts";

/** Up to that many keys are compared one by one. */
const few = 10;

/** Refuses a key that is among the entries already. Returns what knows the names of many, for the next key. */
export function withName(
  names: Set<string> | undefined,
  entries: readonly Entry[],
  name: string,
): Set<string> | undefined {
  if (entries.length < few) {
    for (const entry of entries) if (entry.name === name) refuse("a doubled key");
    return undefined;
  }
  const all = names ?? new Set(entries.map((entry) => entry.name));
  if (all.has(name)) refuse("a doubled key");
  return all.add(name);
}
