import { type TestResult, testOf } from "./grayTest.ts";
import type { TwoSampleRow } from "./twoSamples.ts";

/**
 * Returns the log-rank test of whether a cause comes as fast in two groups; who ended with another cause counts as
 * watched until then. Ties with the variance of the hypergeometric distribution, as in R's `survdiff`. Undefined when
 * the groups cannot differ.
 * Source: N. Mantel, Cancer Chemother. Rep. 50 (1966) 163–170.
 */
export function logRank(rows: readonly TwoSampleRow[]): TestResult | undefined {
  let score = 0;
  let variance = 0;
  for (const { atRisk, events } of rows) {
    const watched = atRisk[0] + atRisk[1];
    const count = events[0] + events[1];
    if (count === 0) continue;
    score += events[0] - (count * atRisk[0]) / watched;
    if (watched > 1) variance += (count * (watched - count) * atRisk[0] * atRisk[1]) / (watched ** 2 * (watched - 1));
  }
  return testOf(score, variance);
}
