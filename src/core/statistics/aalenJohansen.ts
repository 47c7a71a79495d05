import type { LifeTableRow } from "./lifeTable.ts";

/** The estimate from one time on, until the next step. */
export interface IncidenceStep<Cause extends string> {
  readonly time: number;
  /** As in the life table: how many were watched, how many ended at this time, by cause, and who left. */
  readonly atRisk: number;
  readonly ended: LifeTableRow<Cause>["ended"];
  readonly censored: number;
  /** The share that has ended by this time, for each cause. */
  readonly incidence: Readonly<Record<Cause, number>>;
  /** The variance of each incidence. */
  readonly variance: Readonly<Record<Cause, number>>;
  /** The share still waiting; with the incidences it makes 1. */
  readonly survival: number;
}

/**
 * Returns the cumulative incidence of every cause, where one cause keeps the others from happening. Treating the others
 * as censored (1 − Kaplan–Meier for each cause) would promise too much. Without censoring the variance is that of a
 * share.
 * Source: Aalen & Johansen, Scand. J. Statist. 5 (1978) 141–150, for competing risks; the variance is Greenwood's for
 * them, Dinse & Larson, Biometrika 73 (1986) 379–386, as in R's `etm`.
 */
export function aalenJohansen<Cause extends string>(
  table: readonly LifeTableRow<Cause>[],
  causes: readonly Cause[],
): readonly IncidenceStep<Cause>[] {
  let survival = 1;
  const running = causes.map((cause) => ({ cause, incidence: 0, ofAll: 0, mixed: 0, squared: 0, own: 0 }));
  return table.map(({ time, atRisk, ended, events, censored }) => {
    const before = survival;
    survival *= 1 - events / atRisk;
    const hazard = events === atRisk ? 0 : events / (atRisk * (atRisk - events));
    for (const one of running) one.incidence += (before * (ended[one.cause] ?? 0)) / atRisk;
    // The sum of the steps can be a rounding error short of all.
    const [only, ...others] = running.filter(({ incidence }) => incidence > 0);
    if (survival === 0 && only && others.length === 0) only.incidence = 1;
    for (const one of running) {
      const count = ended[one.cause] ?? 0;
      // Σ (F(t) − F(u))² h + Σ S² d (Y − d) / Y³ − 2 Σ (F(t) − F(u)) S d / Y², with F(t) taken out of the sums.
      one.ofAll += hazard;
      one.mixed += one.incidence * hazard + (before * count) / atRisk ** 2;
      one.squared += one.incidence ** 2 * hazard + (2 * one.incidence * before * count) / atRisk ** 2;
      one.own += (before ** 2 * count * (atRisk - count)) / atRisk ** 3;
    }
    return {
      time,
      atRisk,
      ended,
      censored,
      incidence: byCause(running, ({ incidence }) => incidence),
      variance: byCause(running, ({ incidence, ofAll, mixed, squared, own }) =>
        Math.max(0, incidence ** 2 * ofAll - 2 * incidence * mixed + squared + own),
      ),
      survival,
    };
  });
}

function byCause<Cause extends string, Running extends { readonly cause: Cause }>(
  all: readonly Running[],
  value: (one: Running) => number,
): Record<Cause, number> {
  return Object.fromEntries(all.map((one) => [one.cause, value(one)])) as Record<Cause, number>;
}
