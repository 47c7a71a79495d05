import type { LifeTableRow } from "./lifeTable.ts";

/** The estimate from one time on, until the next step. */
export interface IncidenceStep<Cause extends string> {
  readonly time: number;
  /** As in the life table: how many ended at this time, by cause, and how many stopped being watched. */
  readonly ended: LifeTableRow<Cause>["ended"];
  readonly censored: number;
  /** The share that has ended by this time, for each cause. */
  readonly incidence: Readonly<Record<Cause, number>>;
  /** The share still waiting; with the incidences it makes 1. */
  readonly survival: number;
}

/**
 * The cumulative incidence of every cause, where one cause keeps the others from happening. Treating the others as
 * censored (1 − Kaplan–Meier for each cause) would promise too much. Source: Aalen & Johansen, Scand. J. Statist. 5
 * (1978) 141–150, for competing risks.
 */
export function aalenJohansen<Cause extends string>(
  table: readonly LifeTableRow<Cause>[],
  causes: readonly Cause[],
): readonly IncidenceStep<Cause>[] {
  let survival = 1;
  let incidence = Object.fromEntries(causes.map((cause) => [cause, 0])) as Record<Cause, number>;
  return table.map(({ time, atRisk, ended, events, censored }) => {
    incidence = { ...incidence };
    for (const cause of causes) incidence[cause] += (survival * (ended[cause] ?? 0)) / atRisk;
    survival *= 1 - events / atRisk;
    return { time, ended, censored, incidence, survival };
  });
}
