import type { Day } from "../dates/dates.ts";
import type { Application } from "../schema/applications.ts";
import { finish } from "../turns.ts";
import { type AfterTalks, afterTalks } from "./afterTalks.ts";
import { type AnswerIncidence, answerIncidence } from "./answerKinds.ts";
import { type AnswerTimes, answerTimes, firstAnswer } from "./answerTimes.ts";
import { type Change, change } from "./change.ts";
import { type Course, coursesOf, stagesInUse } from "./course.ts";
import { type Events, eventCounts, type Pace, pace, type Rounds, rounds } from "./effort.ts";
import { type Flow, flow } from "./flow.ts";
import { type Forecasts, forecasts } from "./forecasts.ts";
import { type Groups, groups } from "./groups.ts";
import { type HowMany, howMany } from "./howMany.ts";
import { type Asks, asks, type FollowUpShare, followUps } from "./messages.ts";
import { type QuietStages, quietStages } from "./quiet.ts";
import { type Reasons, reasons } from "./reasons.ts";
import type { Share } from "./sample.ts";
import { appliedOnly, begun, type Filter } from "./scope.ts";
import { type Silent, silentApplications } from "./silent.ts";
import {
  answerRate,
  type Endings,
  endings,
  type InterviewShare,
  interviewShares,
  reachedStages,
  type StageCount,
  type StageShare,
  stageShares,
} from "./stages.ts";
import { type StillToCome, stillToCome } from "./stillToCome.ts";
import { answerKinds, waitsOf } from "./waits.ts";
import { type ReadLog, sentBefore, type Watch, watchOf } from "./watch.ts";

/** The applications of one file, and the day from which everything is in it, where it says so. */
export interface Log {
  readonly applications: readonly Application[];
  readonly since?: Day | undefined;
}

/** All figures of the summary. Every one carries its `n`, those still waiting, those left out and why. */
export interface Patterns {
  readonly today: Day;
  readonly filter: Filter;
  /** Applications in the files, leads and asks included. */
  readonly total: number;
  /** Applications anew within one of them, after an end: each counts as one more. */
  readonly again: number;
  /** Events dated after today, of all applications: no figure counts them. */
  readonly ahead: number;
  readonly watch: Watch;
  readonly stillToCome: StillToCome;
  readonly silent: Silent;
  readonly quiet: QuietStages;
  readonly times: AnswerTimes;
  readonly incidence: AnswerIncidence;
  readonly afterTalks: AfterTalks;
  readonly flow: Flow;
  readonly answers: Share;
  readonly reached: readonly StageCount[];
  readonly stages: readonly StageShare[];
  readonly interviews: readonly InterviewShare[];
  readonly endings: Endings;
  readonly groups: Groups;
  readonly change: Change;
  readonly howMany: HowMany;
  readonly reasons: { readonly stated: Reasons; readonly guessed: Reasons };
  readonly forecasts: Forecasts;
  readonly pace: Pace;
  readonly rounds: Rounds;
  readonly followUps: readonly FollowUpShare[];
  readonly asks: Asks;
  readonly events: Events;
}

/** Returns what the logs say as of `today`. The order of the applications changes nothing. */
export function patterns(logs: readonly Log[], today: Day, filter?: Filter): Patterns {
  return finish(patternsInTurns(logs, today, filter));
}

/**
 * Returns the same as {@link patterns}, with a pause after each figure that takes long, and within those that would
 * take longer.
 */
export function* patternsInTurns(
  logs: readonly Log[],
  today: Day,
  filter: Filter = { kind: "application" },
): Generator<undefined, Patterns> {
  const read: ReadLog[] = [];
  let ahead = 0;
  let gone = 0;
  for (const { applications, since } of logs) {
    const found: Course[] = [];
    for (const application of applications) {
      const { courses, ahead: later } = coursesOf(application, today);
      for (const course of courses) found.push(course);
      ahead += later;
      if (++gone % inTurn === 0) yield;
    }
    read.push({ courses: found, since });
  }
  const courses = read.flatMap((log) => log.courses);
  const { watch, boundsOf } = watchOf(read, today, filter.seen);
  yield;
  const started = begun(courses, filter);
  const applied = appliedOnly(started);
  const inUse = stagesInUse(applied.courses);
  const waits = waitsOf(applied, answerKinds, (course) => firstAnswer(course, boundsOf(course)));
  yield;
  const coming = yield* stillToCome(waits);
  const compared = groups(waits);
  yield;
  const total = logs.reduce((sum, { applications }) => sum + applications.length, 0);
  return {
    today,
    filter,
    total,
    again: courses.length - total,
    ahead,
    watch: { ...watch, sentBefore: sentBefore(applied.courses, boundsOf) },
    stillToCome: coming,
    silent: silentApplications(waits),
    quiet: quietStages(started, boundsOf),
    times: answerTimes(waits),
    incidence: answerIncidence(waits),
    afterTalks: afterTalks(applied, boundsOf),
    flow: flow(started, inUse),
    answers: answerRate(applied),
    reached: reachedStages(applied, inUse),
    stages: stageShares(applied, inUse),
    interviews: interviewShares(applied),
    endings: endings(applied),
    groups: compared,
    change: change(waits),
    howMany: howMany(applied, boundsOf),
    reasons: reasons(started),
    forecasts: forecasts(applied, boundsOf),
    pace: pace(applied, watch.until, filter.to),
    rounds: rounds(started),
    followUps: followUps(started, watch.until),
    asks: asks(begun(courses, { ...filter, kind: "outreach" })),
    events: eventCounts(started),
  };
}

/** So many applications are gone through between two pauses. */
const inTurn = 2000;
