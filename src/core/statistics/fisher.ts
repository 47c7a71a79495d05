/** Counts in two groups: those with and without the outcome in the first, then in the second. */
export type FourCells = readonly [readonly [number, number], readonly [number, number]];

const logFactorials = [0];

function logFactorial(n: number): number {
  for (let k = logFactorials.length; k <= n; k++) logFactorials.push((logFactorials[k - 1] ?? 0) + Math.log(k));
  return logFactorials[n] ?? 0;
}

/**
 * The two-sided p-value of Fisher's exact test: how probable tables at most as probable as this one are, with the margins
 * held. 1 when a margin is empty. Counts are whole numbers from 0 on.
 * Source: R. A. Fisher, Statistical Methods for Research Workers (1934), section 21.02; two-sided as in R's `fisher.test`.
 */
export function fisherExact([[a, b], [c, d]]: FourCells): number {
  const first = a + b;
  const second = c + d;
  const having = a + c;
  const choose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  const all = choose(first + second, having);
  const probability = (k: number): number => Math.exp(choose(first, k) + choose(second, having - k) - all);
  // Equally probable tables differ by rounding; R allows the same.
  const limit = probability(a) * (1 + 1e-7);
  let sum = 0;
  for (let k = Math.max(0, having - second); k <= Math.min(first, having); k++) {
    const p = probability(k);
    if (p <= limit) sum += p;
  }
  return Math.min(1, sum);
}
