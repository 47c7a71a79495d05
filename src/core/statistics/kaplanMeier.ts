import { betaProductInterval } from "./betaProduct.ts";
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
  /** Greenwood's sum Σ d / (n (n − d)), the variance of the logarithm; infinite once nobody is left waiting. */
  readonly greenwood: number;
}

/**
 * Returns the product-limit estimate of the share still waiting after each time, all times in the life table being
 * kept. With late entries it is the estimate for left-truncated data, which is poor where few are watched: look at
 * `atRisk`.
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
 * Returns the 95 % interval of a probability on the log–log scale, which stays between 0 and 1; `variance` is that of
 * its logarithm. Undefined at 1 and at 0, where the variance says nothing.
 * Source: Kalbfleisch & Prentice, The Statistical Analysis of Failure Time Data (1980), section 1.3; R's `conf.type =
 * "log-log"`.
 */
export function logLogInterval(probability: number, variance: number): Interval | undefined {
  if (probability <= 0 || probability >= 1) return undefined;
  const reach = Math.exp((z95 * Math.sqrt(variance)) / Math.log(probability));
  return { low: probability ** (1 / reach), high: probability ** reach };
}

/** A time, and the 95 % interval of it; an end of it is undefined where the band does not come down that far. */
export interface TimeEstimate {
  readonly time: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/**
 * Returns the first time at which `waiting` or fewer, a share, are still waiting; undefined when the curve does not
 * come down that far. The interval are the times at which the log–log band comes down so far. On a stretch where
 * exactly that share is waiting this is its beginning, where R's `quantile` gives the middle.
 * Source: Brookmeyer & Crowley, Biometrics 38 (1982) 29–41.
 */
export function timeUntil(steps: readonly SurvivalStep[], waiting: number): TimeEstimate | undefined {
  // A share reached by multiplying may miss it by a rounding error.
  const isDown = (survival: number): boolean => survival <= waiting + 1e-12;
  const time = steps.find(({ survival }) => isDown(survival))?.time;
  if (time === undefined) return undefined;
  const bands = steps.map((step) => ({ time: step.time, band: logLogInterval(step.survival, step.greenwood) }));
  return {
    time,
    low: bands.find(({ band }) => band && isDown(band.low))?.time,
    high: bands.find(({ band }) => band && isDown(band.high))?.time,
  };
}

/**
 * Returns the chance that who has waited until `time` is no longer waiting `days` later: 1 − S(time + days) / S(time),
 * with its 95 % interval, by the beta product. Undefined when nobody was watched for so long. Who enters after the last
 * row that counts is left out of the interval.
 */
export function chanceWithin(
  table: readonly LifeTableRow<string>[],
  time: number,
  days: number,
): { readonly chance: number; readonly interval: Interval } | undefined {
  const end = time + days;
  const rows = table.filter((row) => row.time > time && row.time <= end);
  const before = table.findLast((row) => row.time <= end);
  // Who is last seen at the very end was watched to the end.
  const left = before ? before.atRisk - before.events : (table[0]?.atRisk ?? 0);
  const watched = before && before.time < end ? left - before.censored : left;
  if (watched === 0 && left > 0) return undefined;
  const waiting = betaProductInterval(rows, watched);
  return {
    chance: 1 - rows.reduce((share, { atRisk, events }) => share * (1 - events / atRisk), 1),
    interval: { low: 1 - waiting.high, high: 1 - waiting.low },
  };
}
