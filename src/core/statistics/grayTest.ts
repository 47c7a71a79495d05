import { chiSquareTail } from "./chiSquare.ts";
import type { TwoSampleRow } from "./twoSamples.ts";

/** A test of two groups with one degree of freedom. */
export interface TestResult {
  readonly statistic: number;
  readonly p: number;
}

/**
 * Returns Gray's test of whether the cumulative incidence of a cause is the same in two groups, where other causes
 * compete. It compares the hazards of the subdistribution, with R = Y (1 − F) / S in the place of those at risk; the
 * variance is that of the paper's section 3 with the two groups taken together under the hypothesis, and with ties
 * corrected as in R's `cuminc`. With late entries Y are those watched by then. Undefined when the groups cannot differ:
 * too few were watched, or nothing ended with the cause.
 * Source: R. J. Gray, Ann. Statist. 16 (1988) 1141–1154, ρ = 0.
 */
export function grayTest(rows: readonly TwoSampleRow[]): TestResult | undefined {
  let score = 0;
  let pooled = 0;
  /** Σ a dF / (1 − F), so far: what an early ending still changes later is the rest of it. */
  let drift = 0;
  const survival: [number, number] = [1, 1];
  const incidence: [number, number] = [0, 0];
  // The variance Σ w (a + q t)² for q the drift still to come: sums of w a², w a t, w t², with the drift so far in a.
  let constant = 0;
  let linear = 0;
  let squared = 0;
  for (const { atRisk, events, others } of rows) {
    // A group whose estimate came down to nothing tells no more, even if somebody enters later.
    const alive = (group: 0 | 1, number: number): number => (survival[group] > 0 ? number : 0);
    const watched = [alive(0, atRisk[0]), alive(1, atRisk[1])] as const;
    const ended = [alive(0, events[0]), alive(1, events[1])] as const;
    const left = [alive(0, others[0]), alive(1, others[1])] as const;
    const [first, second] = [watched[0] / (survival[0] || 1), watched[1] / (survival[1] || 1)];
    const weights = first + second;
    const count = ended[0] + ended[1];
    if (count + left[0] + left[1] === 0 || pooled >= 1) continue;
    const subjects = first * (1 - incidence[0]) + second * (1 - incidence[1]);
    const spread = (first * second) / weights;
    if (count > 0) score += ended[0] - (subjects > 0 ? (count * first * (1 - incidence[0])) / subjects : 0);
    const step = count / weights;
    drift += (spread * step) / (1 - pooled);
    pooled += step;
    for (const group of [0, 1] as const) {
      const number = watched[group];
      const before = survival[group];
      if (number === 0) continue;
      incidence[group] += (before * ended[group]) / number;
      survival[group] = (before * (number - ended[group] - left[group])) / number;
      const ratio = survival[group] > 0 ? (1 - pooled) / survival[group] : 0;
      const add = (weight: number, at: number, slope: number): void => {
        const start = at - slope * drift;
        constant += weight * start ** 2;
        linear += weight * start * slope;
        squared += weight * slope ** 2;
      };
      if (count > 0) add((tied(count, weights * before) * before * count) / (weights * number), spread, 1 - ratio);
      if (left[group] > 0) add((tied(left[group], number) * before ** 2 * left[group]) / number ** 2, 0, -ratio);
    }
  }
  const variance = constant + 2 * linear * drift + squared * drift ** 2;
  return testOf(score, variance);
}

/** Returns what so many endings at one time among so many take from the variance. */
function tied(endings: number, atRisk: number): number {
  return endings > 1 ? 1 - (endings - 1) / (atRisk - 1) : 1;
}

/** Returns the result for a score and its variance. */
export function testOf(score: number, variance: number): TestResult | undefined {
  if (!(variance > 1e-12)) return undefined;
  const statistic = score ** 2 / variance;
  return { statistic, p: chiSquareTail(statistic) };
}
