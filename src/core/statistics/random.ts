/**
 * Returns a source of random numbers from 0 to below 1, the same for the same seed. Mulberry32, Tommy Ettinger 2017.
 */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Returns a number of the standard normal distribution. Source: Box & Muller, Ann. Math. Stat. 29 (1958) 610. */
export function normalNumber(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/**
 * Returns a number of the Poisson distribution with this mean: how often cases that are there `mean` times are drawn
 * when all cases are drawn anew. For more than 50 it is a rounded normal number.
 */
export function poissonNumber(mean: number, random: () => number): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalNumber(random)));
  let count = 0;
  for (let term = Math.exp(-mean), left = random() - term; left > 0 && term > 0; left -= term) term *= mean / ++count;
  return count;
}
