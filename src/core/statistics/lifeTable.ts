/**
 * How long one case was watched, in any unit, and what ended it; `cause` undefined: nothing yet, it is still waiting.
 */
export interface Observation<Cause extends string = string> {
  readonly time: number;
  readonly cause: Cause | undefined;
}

/** What happened at one time among those who had waited until then. */
export interface LifeTableRow<Cause extends string> {
  readonly time: number;
  /** How many had waited until this time, those of whom this row tells included. */
  readonly atRisk: number;
  /** How many cases ended at this time, by cause. */
  readonly ended: Readonly<Partial<Record<Cause, number>>>;
  /** How many cases ended at this time, whatever the cause. */
  readonly events: number;
  /** How many stopped being watched at this time. They count as at risk there, as is usual. */
  readonly censored: number;
}

/** One row for every time at which anything happened, earliest first. The order of the observations does not matter. */
export function lifeTable<Cause extends string>(
  observations: readonly Observation<Cause>[],
): readonly LifeTableRow<Cause>[] {
  const rows = new Map<number, { ended: Partial<Record<Cause, number>>; events: number; censored: number }>();
  for (const { time, cause } of observations) {
    let row = rows.get(time);
    if (!row) rows.set(time, (row = { ended: {}, events: 0, censored: 0 }));
    if (cause === undefined) row.censored++;
    else {
      row.events++;
      row.ended[cause] = (row.ended[cause] ?? 0) + 1;
    }
  }
  let left = observations.length;
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([time, row]) => {
      const atRisk = left;
      left -= row.events + row.censored;
      return { time, atRisk, ...row };
    });
}
