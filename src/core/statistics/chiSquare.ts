/**
 * Returns how probable a value of at least `x` is for the square of a standard normal variable: the p-value of a test
 * with one degree of freedom. Source: NIST Handbook of Mathematical Functions, 7.6.2 below 4 and the continued fraction
 * 7.9.1 from there on.
 */
export function chiSquareTail(x: number): number {
  if (!(x > 0)) return 1;
  const z = Math.sqrt(x / 2);
  const front = Math.exp(-x / 2) / Math.sqrt(Math.PI);
  if (x < 4) {
    let sum = z;
    for (let term = z, n = 1; term > 1e-17 * sum; n++) sum += term *= (2 * z * z) / (2 * n + 1);
    return 1 - 2 * front * sum;
  }
  let fraction = z;
  for (let n = 120; n > 0; n--) fraction = z + n / 2 / fraction;
  return front / fraction;
}
