import { betaQuantile } from "./beta.ts";
import type { Interval } from "./wilson.ts";

/**
 * Returns the 95 % interval of the share that is still waiting after some times, with `events` of the `atRisk` ending
 * at each, and `watched` still waiting and watched at the end. It is there also when none or all ended, and holds with
 * few cases; without censoring it is that of Clopper and Pearson (1934). By the method of moments: each product of beta
 * variables is taken for one beta variable of the same mean and variance.
 * Source: Fay, Brittain & Proschan, Biostatistics 14 (2013) 723–736.
 */
export function betaProductInterval(
  rows: readonly { readonly atRisk: number; readonly events: number }[],
  watched: number,
): Interval {
  let mean = 1;
  let square = 1;
  const multiply = (a: number, b: number): void => {
    mean *= a / (a + b);
    square *= (a * (a + 1)) / ((a + b) * (a + b + 1));
  };
  for (const { atRisk, events } of rows) if (events > 0) multiply(atRisk - events + 1, events);
  if (mean === 1) return { low: watched > 0 ? 0.025 ** (1 / watched) : 0, high: 1 };
  const high = quantile(0.975, mean, square);
  if (watched <= 0) return { low: 0, high };
  multiply(watched, 1);
  return { low: quantile(0.025, mean, square), high };
}

/** Of the beta distribution with this mean and mean square. */
function quantile(p: number, mean: number, square: number): number {
  const shapes = (mean * (1 - mean)) / (square - mean ** 2) - 1;
  return betaQuantile(p, mean * shapes, (1 - mean) * shapes);
}
