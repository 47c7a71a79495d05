import { type Interval, wilsonInterval } from "../statistics/wilson.ts";
import type { LeftOut, Scope } from "./scope.ts";

/** Says of every figure how much it is made from. */
export interface Sample {
  /** How many applications (for follow-ups: messages) it is about. */
  readonly n: number;
  /** How many of them may still turn out otherwise. */
  readonly waiting: number;
  readonly leftOut: readonly LeftOut[];
  /** How many more it takes before more than counts is said; 0 when there are enough. */
  readonly needed: number;
}

/** `count` of `n`, so far. */
export interface Share extends Sample {
  readonly count: number;
  /**
   * The 95 % interval of the share that there will be, whatever becomes of those still waiting: from Wilson's lower end
   * as if none of them came to count to his upper end as if all did. It is there when `needed` is 0.
   */
  readonly interval: Interval | undefined;
}

/**
 * The fewest cases before a share, a reason, a group, a curve or forecasts are spoken of. Five, eight and ten are
 * conventions of this project: below five, even none of n leaves about half of all shares possible.
 */
export const least = { share: 5, reason: 5, group: 8, curve: 8, forecast: 10, interviews: 5 } as const;

/** Returns the sample a scope makes; waiting are those without an answer, unless told. */
export function sampleOf({ courses, leftOut }: Scope, enough: number, waiting = waitingOf(courses)): Sample {
  return { n: courses.length, waiting, leftOut, needed: Math.max(0, enough - courses.length) };
}

function waitingOf(courses: Scope["courses"]): number {
  let waiting = 0;
  for (const course of courses) if (course.waiting) waiting++;
  return waiting;
}

/** Returns the share of a count in its sample. */
export function shareOf(count: number, sample: Sample): Share {
  const { n, waiting, needed } = sample;
  const interval =
    needed > 0
      ? undefined
      : { low: wilsonInterval(count, n).low, high: wilsonInterval(Math.min(n, count + waiting), n).high };
  return { ...sample, count, interval };
}
