/** An interval between two numbers, both included; of shares, between 0 and 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the standard normal distribution, for two-sided 95 % intervals. */
export const z95 = 1.959963984540054;

/**
 * Returns the 95 % interval of a share, `count` of `n`: all shares that the score test would not reject at 5 %. Without
 * data (`n` 0) it is 0 to 1. Unlike the textbook interval it holds up with few data and with 0 of n.
 * Source: E. B. Wilson, JASA 22 (1927) 209–212; recommended for small n by Brown, Cai & DasGupta, Statist. Sci. 16
 * (2001).
 */
export function wilsonInterval(count: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = count / n;
  const spread = (z95 * z95) / n;
  const centre = share + spread / 2;
  const reach = z95 * Math.sqrt((share * (1 - share)) / n + spread / (4 * n));
  // At none and all one end is exactly 0 or 1, which rounding errors would miss.
  return {
    low: count === 0 ? 0 : (centre - reach) / (1 + spread),
    high: count === n ? 1 : (centre + reach) / (1 + spread),
  };
}
