/**
 * Returns how probable each number of successes is, from none on, of independent trials with these chances, each from 0
 * to 1.
 * Source: the recursion of Barlow & Heidtmann, IEEE Trans. Reliab. 33 (1984) 322–323, in O(n²).
 */
export function poissonBinomial(chances: readonly number[]): readonly number[] {
  const probabilities = [1];
  for (const chance of chances) {
    probabilities.push(0);
    for (let count = probabilities.length - 1; count >= 0; count--)
      probabilities[count] = (probabilities[count] ?? 0) * (1 - chance) + (probabilities[count - 1] ?? 0) * chance;
  }
  return probabilities;
}
