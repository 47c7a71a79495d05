/**
 * Returns the q-value of each p-value, in the same order: the smallest false discovery rate at which it would be called
 * a finding among all of them. Source: Benjamini & Hochberg, J. R. Statist. Soc. B 57 (1995) 289–300; adjusted as in
 * R's `p.adjust(method = "BH")`.
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const qValues = pValues.map(() => 1);
  let smallest = 1;
  pValues
    .map((p, index) => ({ p, index }))
    .sort((x, y) => y.p - x.p)
    .forEach(({ p, index }, above) => {
      smallest = Math.min(smallest, (p * pValues.length) / (pValues.length - above));
      qValues[index] = smallest;
    });
  return qValues;
}
