import type { LoggedApplication } from "../application/record.ts";
import type { Day } from "../dates/dates.ts";
import { analysisHeldUntil } from "../nextSteps/coolOff.ts";
import { type Patterns, patternsInTurns } from "../patterns/patterns.ts";
import type { Filter } from "../patterns/scope.ts";

/** The figures, or the morning until which they are held back because of a rejection. */
interface PatternsShown {
  readonly patterns?: Patterns;
  readonly heldUntil?: Day;
}

/** The records of one file, and the day from which everything is in it. */
interface ReadLog {
  readonly records: readonly LoggedApplication[];
  readonly since?: Day | undefined;
}

/**
 * Returns the content of the page Patterns, in turns; `wanted` is the day on which somebody asked to see the figures
 * all the same.
 */
export function* patternsShown(
  logs: readonly ReadLog[],
  filter: Filter | undefined,
  coolOffDays: number,
  today: Day,
  wanted?: Day,
): Generator<undefined, PatternsShown> {
  const records = logs.flatMap((log) => log.records);
  const heldUntil = wanted === today ? undefined : analysisHeldUntil(records, coolOffDays, today);
  if (heldUntil !== undefined) return { heldUntil };
  const read = logs.map((log) => ({
    applications: log.records.map(({ application }) => application),
    since: log.since,
  }));
  return { patterns: yield* patternsInTurns(read, today, filter) };
}
