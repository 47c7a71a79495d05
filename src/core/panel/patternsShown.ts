import type { LoggedApplication } from "../application/record.ts";
import type { Day } from "../dates/dates.ts";
import { analysisHeldUntil } from "../nextSteps/coolOff.ts";
import { type Patterns, patterns } from "../patterns/patterns.ts";
import type { Filter } from "../patterns/scope.ts";

/** The figures, or the morning until which they are held back because of a rejection. */
interface PatternsShown {
  readonly patterns?: Patterns;
  readonly heldUntil?: Day;
}

/**
 * Returns the content of the page Patterns; `wanted` is the day on which somebody asked to see the figures all the
 * same.
 */
export function patternsShown(
  records: readonly LoggedApplication[],
  filter: Filter | undefined,
  coolOffDays: number,
  today: Day,
  wanted?: Day,
): PatternsShown {
  const heldUntil = wanted === today ? undefined : analysisHeldUntil(records, coolOffDays, today);
  return heldUntil === undefined
    ? {
        patterns: patterns(
          records.map(({ application }) => application),
          today,
          filter,
        ),
      }
    : { heldUntil };
}
