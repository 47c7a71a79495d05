import { aalenJohansen } from "../statistics/aalenJohansen.ts";
import { kaplanMeier, logLogInterval, medianTime, type SurvivalStep } from "../statistics/kaplanMeier.ts";
import { type LifeTableRow, lifeTable } from "../statistics/lifeTable.ts";
import type { Interval } from "../statistics/wilson.ts";
import { type AnswerKind, answerKinds } from "./course.ts";
import { least, type Sample, sampleOf } from "./sample.ts";
import { narrow, type Scope } from "./scope.ts";

/** The days until an answer, by Kaplan–Meier. Those still waiting count for as long as they have waited. */
export interface AnswerTimes extends Sample {
  readonly steps: readonly AnswerTimeStep[];
  /** The day by which half had an answer; undefined when fewer did. */
  readonly median: number | undefined;
}

interface AnswerTimeStep {
  readonly day: number;
  /** How many had waited until this day. */
  readonly atRisk: number;
  readonly answered: number;
  /** How many were last seen waiting on this day. */
  readonly stillWaiting: number;
  /** The share without an answer after this day, with its 95 % interval. */
  readonly silent: number;
  readonly interval: Interval | undefined;
}

/** The share answered by each day, by kind of the first answer, by Aalen–Johansen. */
export interface AnswerIncidence extends Sample {
  readonly steps: readonly AnswerIncidenceStep[];
}

interface AnswerIncidenceStep {
  readonly day: number;
  /** How many had a first answer on this day, by its kind, and how many were last seen waiting. */
  readonly counts: Readonly<Record<AnswerKind | "stillWaiting", number>>;
  readonly positive: number;
  readonly rejected: number;
  readonly silent: number;
}

/** The applications whose waiting can be told in days: what all curves are made from. */
export interface Waits {
  readonly sample: Sample;
  readonly table: readonly LifeTableRow<AnswerKind>[];
  readonly curve: readonly SurvivalStep[];
}

export function waitsOf(scope: Scope): Waits {
  const known = narrow(scope, ({ watched }) => (typeof watched === "string" ? watched : undefined));
  const observations = known.courses.map(({ watched }) => watched).filter((watched) => typeof watched !== "string");
  const table = lifeTable(observations);
  return {
    sample: sampleOf(known, least.curve, observations.filter(({ cause }) => cause === undefined).length),
    table,
    curve: kaplanMeier(table),
  };
}

export function answerTimes({ sample, curve }: Waits): AnswerTimes {
  return {
    ...sample,
    steps: curve.map(({ time, atRisk, events, censored, survival, greenwood }) => ({
      day: time,
      atRisk,
      answered: events,
      stillWaiting: censored,
      silent: survival,
      interval: logLogInterval(survival, greenwood),
    })),
    median: sample.needed === 0 ? medianTime(curve) : undefined,
  };
}

export function answerIncidence({ sample, table }: Waits): AnswerIncidence {
  const steps = aalenJohansen(table, answerKinds);
  return {
    ...sample,
    steps: steps.map(({ time, ended: { positive = 0, rejected = 0 }, censored, incidence, survival }) => ({
      day: time,
      counts: { positive, rejected, stillWaiting: censored },
      ...incidence,
      silent: survival,
    })),
  };
}
