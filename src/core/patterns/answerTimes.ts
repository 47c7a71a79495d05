import { daysBetween, type Day } from "../calendar/calendar.ts";
import { aalenJohansen } from "../statistics/aalenJohansen.ts";
import { kaplanMeier, logLogInterval, medianTime, type SurvivalStep } from "../statistics/kaplanMeier.ts";
import { lifeTable, type LifeTableRow } from "../statistics/lifeTable.ts";
import type { Interval } from "../statistics/wilson.ts";
import { countedOnce } from "./countedOnce.ts";
import { answerKinds, timeToAnswer, type AnswerKind, type Course } from "./course.ts";
import { least, sampleOf, type Sample } from "./sample.ts";
import { narrow, type LeftOutReason, type Scope } from "./scope.ts";

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
  readonly positive: number;
  readonly rejected: number;
  readonly silent: number;
}

/** The applications whose waiting can be told in days: what all curves are made from. */
export interface Watched {
  readonly sample: Sample;
  readonly table: readonly LifeTableRow<AnswerKind>[];
  readonly curve: readonly SurvivalStep[];
  /** Days waited until the answer or until now, or why they are not known. */
  readonly daysOf: (course: Course) => number | LeftOutReason;
}

export function watch(scope: Scope, today: Day): Watched {
  const ago = countedOnce((day: Day) => daysBetween(day, today));
  const found = new Map(scope.courses.map((course) => [course, timeToAnswer(course, ago)]));
  const known = narrow(scope, (course) => {
    const observation = found.get(course);
    return typeof observation === "string" ? observation : undefined;
  });
  const observations = [...found.values()].filter((observation) => typeof observation !== "string");
  const table = lifeTable(observations);
  return {
    sample: sampleOf(known, least.curve, observations.filter(({ cause }) => cause === undefined).length),
    table,
    curve: kaplanMeier(table),
    daysOf: (course) => {
      const observation = found.get(course);
      return typeof observation === "object" ? observation.time : (observation ?? "dayUnknown");
    },
  };
}

export function answerTimes({ sample, curve }: Watched): AnswerTimes {
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

export function answerIncidence({ sample, table }: Watched): AnswerIncidence {
  const steps = aalenJohansen(table, answerKinds);
  return { ...sample, steps: steps.map(({ time, incidence, survival }) => ({ day: time, ...incidence, silent: survival })) };
}
