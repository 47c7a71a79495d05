import { type Interval, wilsonInterval } from "../statistics/wilson.ts";
import type { LeftOut, Scope } from "./scope.ts";

/** What every figure says of itself. */
export interface Sample {
  /** How many applications (for follow-ups: messages) it is about. */
  readonly n: number;
  /** How many of them may still turn out otherwise. */
  readonly waiting: number;
  readonly leftOut: readonly LeftOut[];
  /** How many more it takes before more than counts is said; 0 when there are enough. */
  readonly needed: number;
}

/** `count` of `n`; the 95 % interval of the share is there when `needed` is 0. */
export interface Share extends Sample {
  readonly count: number;
  readonly interval: Interval | undefined;
}

/**
 * The fewest cases before a share, a reason, a group, a curve or forecasts are spoken of. Five, eight and ten are
 * conventions of this project: below five, even none of n leaves about half of all shares possible.
 */
export const least = { share: 5, reason: 5, group: 8, curve: 8, forecast: 10 } as const;

/** The sample a scope makes; waiting are those without an answer, unless told. */
export function sampleOf(
  { courses, leftOut }: Scope,
  enough: number,
  waiting = courses.filter((course) => course.waiting).length,
): Sample {
  return { n: courses.length, waiting, leftOut, needed: Math.max(0, enough - courses.length) };
}

export function shareOf(count: number, sample: Sample): Share {
  return { ...sample, count, interval: sample.needed === 0 ? wilsonInterval(count, sample.n) : undefined };
}
