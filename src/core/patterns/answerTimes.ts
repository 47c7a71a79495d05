import { isKnown } from "../dates/dates.ts";
import { betaProductInterval } from "../statistics/betaProduct.ts";
import { logLogInterval, type SurvivalStep, type TimeEstimate, timeUntil } from "../statistics/kaplanMeier.ts";
import type { Observation } from "../statistics/lifeTable.ts";
import type { Interval } from "../statistics/wilson.ts";
import type { Course } from "./course.ts";
import type { Sample } from "./sample.ts";
import type { LeftOutReason } from "./scope.ts";
import { type AnswerKind, type Bounds, observationOf, type Waits } from "./waits.ts";

/**
 * The days until an answer, by Kaplan–Meier. Those still waiting count for as long as they were watched. Nothing is
 * said of days on which fewer than eight were.
 */
export interface AnswerTimes extends Sample {
  /** The last day on which eight were still watched; the steps end there. */
  readonly until: number | undefined;
  /** Whether nothing is said since too many days are unknown. */
  readonly blurred: boolean;
  readonly steps: readonly AnswerTimeStep[];
  /** The days by which a quarter and half have an answer, by the curve; undefined when it does not get there. */
  readonly quarter: TimeEstimate | undefined;
  readonly half: TimeEstimate | undefined;
  /** The share with an answer by the days that people ask for. */
  readonly answeredBy: readonly AnsweredBy[];
}

interface AnswerTimeStep {
  readonly day: number;
  /** How many were watched on this day and had waited until then. */
  readonly atRisk: number;
  readonly answered: number;
  /** How many were last watched on this day. */
  readonly censored: number;
  /** The share without an answer after this day, with its 95 % interval. */
  readonly silent: number;
  readonly interval: Interval;
}

interface AnsweredBy {
  readonly day: number;
  /** How many were watched for so long, or how many of the eight that it takes. */
  readonly watched: number;
  /** Undefined when fewer than eight were. */
  readonly share: number | undefined;
  readonly interval: Interval | undefined;
}

/** Days after which people ask what came. */
const asked = [30, 60] as const;

/** Returns the observation of a course's wait for its first answer. */
export function firstAnswer({ applied, words, quit }: Course, bounds: Bounds): Observation<AnswerKind> | LeftOutReason {
  const [word] = words;
  // A word that stands last since its day is not known may have been the first.
  const last = words.at(-1);
  if (last && !isKnown(last.date)) return "dayUnknown";
  const kind = word && (word.type === "rejected" ? "rejected" : "positive");
  return observationOf(applied, word ?? quit, kind, bounds);
}

/** Returns how long waits take. */
export function answerTimes({
  sample,
  until,
  curve,
  blurred,
  observations,
}: Pick<Waits<string>, "sample" | "until" | "curve" | "blurred" | "observations">): AnswerTimes {
  const bands = curve.map((step) => ({ step, interval: bandOf(step, curve) }));
  return {
    ...sample,
    until,
    blurred,
    steps: bands.map(({ step: { time, atRisk, events, censored, survival }, interval }) => ({
      day: time,
      atRisk,
      answered: events,
      censored,
      silent: survival,
      interval,
    })),
    quarter: timeUntil(curve, 0.75),
    half: timeUntil(curve, 0.5),
    answeredBy: asked.map((day) => {
      let watched = 0;
      for (const { entry = 0, time } of observations) if (entry <= day && time >= day) watched++;
      if (until === undefined || until < day) return { day, watched, share: undefined, interval: undefined };
      const { share, interval } = answeredAt(curve, day);
      return { day, watched, share, interval };
    }),
  };
}

/** Returns the share answered by a day up to which the curve goes, with its 95 % interval. */
function answeredAt(
  curve: readonly SurvivalStep[],
  day: number,
): { readonly share: number; readonly interval: Interval } {
  const step = curve.findLast(({ time }) => time <= day);
  const { low, high } = step ? bandOf(step, curve) : betaProductInterval([], curve[0]?.atRisk ?? 0);
  return { share: 1 - (step?.survival ?? 1), interval: { low: 1 - high, high: 1 - low } };
}

/** Greenwood's interval on the log–log scale; where nobody or everybody has ended it is that of the beta product. */
function bandOf(step: SurvivalStep, curve: readonly SurvivalStep[]): Interval {
  return (
    logLogInterval(step.survival, step.greenwood) ??
    betaProductInterval(
      curve.filter(({ time }) => time <= step.time),
      step.atRisk - step.events,
    )
  );
}
