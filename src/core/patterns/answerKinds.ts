import type { IncidenceStep } from "../statistics/aalenJohansen.ts";
import { betaProductInterval } from "../statistics/betaProduct.ts";
import { logLogInterval } from "../statistics/kaplanMeier.ts";
import type { Interval } from "../statistics/wilson.ts";
import type { Sample } from "./sample.ts";
import type { AnswerKind, Waits } from "./waits.ts";

/** The share answered by each day, by kind of the first answer, by Aalen–Johansen; as far as eight were watched. */
export interface AnswerIncidence extends Sample {
  readonly until: number | undefined;
  readonly blurred: boolean;
  readonly steps: readonly AnswerIncidenceStep[];
}

interface AnswerIncidenceStep {
  readonly day: number;
  /** How many had a first answer on this day, by its kind, and how many were last watched on it. */
  readonly counts: Readonly<Record<AnswerKind | "censored", number>>;
  readonly positive: number;
  readonly rejected: number;
  readonly silent: number;
  /** The 95 % intervals of both kinds. */
  readonly intervals: Readonly<Record<AnswerKind, Interval>>;
}

/** Returns the incidence of both kinds of answers. */
export function answerIncidence({ sample, until, blurred, incidence }: Waits): AnswerIncidence {
  return {
    ...sample,
    until,
    blurred,
    steps: incidence.map((step, index) => ({
      day: step.time,
      counts: { positive: step.ended.positive ?? 0, rejected: step.ended.rejected ?? 0, censored: step.censored },
      ...step.incidence,
      silent: step.survival,
      intervals: {
        positive: incidenceInterval(incidence, index, "positive"),
        rejected: incidenceInterval(incidence, index, "rejected"),
      },
    })),
  };
}

/**
 * Returns the 95 % interval of a cumulative incidence at a step, on the log–log scale; where none has ended so, or all,
 * the exact one of none or all among those of whom it is known: that they have ended, or that they are still watched.
 * Before the first step these are `watched`.
 */
export function incidenceInterval<Cause extends string>(
  steps: readonly IncidenceStep<Cause>[],
  index: number,
  cause: Cause,
  watched = 0,
): Interval {
  const step = steps[index];
  if (!step) return noneOf(watched);
  const share = step.incidence[cause];
  const interval = logLogInterval(share, step.variance[cause] / share ** 2);
  if (interval) return interval;
  const ended = steps.slice(0, index).reduce((sum, { ended }) => sum + endings(ended), 0);
  const { low, high } = noneOf(ended + step.atRisk);
  return share > 0.5 ? { low: 1 - high, high: 1 - low } : { low, high };
}

function noneOf(watched: number): Interval {
  const { low } = betaProductInterval([], watched);
  return { low: 0, high: 1 - low };
}

function endings(ended: Readonly<Partial<Record<string, number>>>): number {
  return Object.values(ended).reduce<number>((sum, count = 0) => sum + count, 0);
}
