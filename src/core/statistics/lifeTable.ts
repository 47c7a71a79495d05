/**
 * How long one case was watched, in any unit, and what ended it; `cause` undefined: nothing yet, it is still waiting.
 */
export interface Observation<Cause extends string = string> {
  readonly time: number;
  readonly cause: Cause | undefined;
  /**
   * The time at which the watch began, at most `time`; 0 unless told. One that is watched late says nothing of the time
   * before (left truncation).
   */
  readonly entry?: number | undefined;
}

/** Counts what happened at one time among those who had waited until then. */
export interface LifeTableRow<Cause extends string> {
  readonly time: number;
  /** How many were watched at this time, those of whom this row tells included. */
  readonly atRisk: number;
  /** How many cases ended at this time, by cause. */
  readonly ended: Readonly<Partial<Record<Cause, number>>>;
  /** How many cases ended at this time, whatever the cause. */
  readonly events: number;
  /** How many stopped being watched at this time. They count as at risk there, as is usual. */
  readonly censored: number;
}

/**
 * Returns one row for every time at which a watch ended, earliest first. The order of the observations does not matter.
 * A case is at risk from its entry to its end, both included: in R, `Surv(entry - 0.5, time, …)` for whole days.
 */
export function lifeTable<Cause extends string>(
  observations: readonly Observation<Cause>[],
): readonly LifeTableRow<Cause>[] {
  const rows = new Map<number, { ended: Partial<Record<Cause, number>>; events: number; censored: number }>();
  const late: number[] = [];
  for (const { time, cause, entry = 0 } of observations) {
    if (entry > 0) late.push(entry);
    let row = rows.get(time);
    if (!row) rows.set(time, (row = { ended: {}, events: 0, censored: 0 }));
    if (cause === undefined) row.censored++;
    else {
      row.events++;
      row.ended[cause] = (row.ended[cause] ?? 0) + 1;
    }
  }
  late.sort((a, b) => a - b);
  let entered = 0;
  let left = observations.length - late.length;
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([time, row]) => {
      for (; (late[entered] ?? Infinity) <= time; entered++) left++;
      const atRisk = left;
      left -= row.events + row.censored;
      return { time, atRisk, ...row };
    });
}
