import type { LifeTableRow } from "./lifeTable.ts";
import { type Interval, z95 } from "./wilson.ts";

/** The estimate from one time on, until the next step. */
export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  /** The share still waiting after this time. */
  readonly survival: number;
  /** Greenwood's sum Σ d / (n (n − d)); infinite once nobody is left waiting. */
  readonly greenwood: number;
}

/**
 * The product-limit estimate of the share still waiting after each time, all times in the life table being kept.
 * Source: Kaplan & Meier, JASA 53 (1958) 457–481; the variance is Greenwood's (1926).
 */
export function kaplanMeier(table: readonly LifeTableRow<string>[]): readonly SurvivalStep[] {
  let survival = 1;
  let greenwood = 0;
  return table.map(({ time, atRisk, events, censored }) => {
    survival *= 1 - events / atRisk;
    greenwood += events === 0 ? 0 : events / (atRisk * (atRisk - events));
    return { time, atRisk, events, censored, survival, greenwood };
  });
}

/**
 * The 95 % interval of a survival estimate on the log–log scale, which stays between 0 and 1.
 * Undefined at 1 and at 0, where the variance says nothing.
 * Source: Kalbfleisch & Prentice, The Statistical Analysis of Failure Time Data (1980), section 1.3.
 */
export function logLogInterval(survival: number, greenwood: number): Interval | undefined {
  if (survival <= 0 || survival >= 1) return undefined;
  const reach = Math.exp((z95 * Math.sqrt(greenwood)) / Math.log(survival));
  return { low: survival ** (1 / reach), high: survival ** reach };
}

/** The first time at which half or fewer are still waiting; undefined when the curve does not come down that far. */
export function medianTime(steps: readonly SurvivalStep[]): number | undefined {
  // A half reached by multiplying may miss 0.5 by a rounding error.
  return steps.find(({ survival }) => survival <= 0.5 + 1e-12)?.time;
}

/**
 * The chance that who has waited until `time` is no longer waiting `days` later: 1 − S(time + days) / S(time), with its
 * 95 % interval where there is one. Undefined when nobody was watched for so long, or nobody is left.
 */
export function chanceWithin(
  steps: readonly SurvivalStep[],
  time: number,
  days: number,
): { readonly chance: number; readonly interval: Interval | undefined } | undefined {
  const last = steps.at(-1);
  if (!last || (last.time < time + days && last.survival > 0)) return undefined;
  const start = { survival: 1, greenwood: 0 };
  const now = steps.findLast((step) => step.time <= time) ?? start;
  const then = steps.findLast((step) => step.time <= time + days) ?? start;
  if (now.survival === 0) return undefined;
  const stays = then.survival / now.survival;
  const band = logLogInterval(stays, then.greenwood - now.greenwood);
  return { chance: 1 - stays, interval: band && { low: 1 - band.high, high: 1 - band.low } };
}
