/** Counts in two groups: those with and without the outcome in the first, then in the second. */
export type FourCells = readonly [readonly [number, number], readonly [number, number]];

const logFactorials = [0];

function logFactorial(n: number): number {
  for (let k = logFactorials.length; k <= n; k++) logFactorials.push((logFactorials[k - 1] ?? 0) + Math.log(k));
  return logFactorials[n] ?? 0;
}

/**
 * The two-sided p-value of Fisher's exact test: how probable tables at most as probable as this one are, with the
 * margins held. 1 when a margin is empty. Counts are whole numbers from 0 on. Source: R. A. Fisher, Statistical Methods
 * for Research Workers (1934), section 21.02; two-sided as in R's `fisher.test`.
 */
export function fisherExact([[a, b], [c, d]]: FourCells): number {
  const first = a + b;
  const second = c + d;
  const having = a + c;
  const choose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  const observed = Math.exp(choose(first, a) + choose(second, c) - choose(first + second, having));
  // Equally probable tables differ by rounding; R allows the same.
  const limit = observed * (1 + 1e-7);
  /** How much more probable k + 1 is than k. */
  const growth = (k: number): number => ((first - k) * (having - k)) / ((k + 1) * (second - having + k + 1));
  let sum = observed;
  for (let k = a, p = observed; (p *= growth(k)) > 0; k++) if (p <= limit) sum += p;
  for (let k = a - 1, p = observed; k >= Math.max(0, having - second) && (p /= growth(k)) > 0; k--)
    if (p <= limit) sum += p;
  return Math.min(1, sum);
}
