import { type Day, daysBetween } from "../dates/dates.ts";
import type { Application } from "../schema/applications.ts";
import { type AnswerIncidence, type AnswerTimes, answerIncidence, answerTimes, waitsOf } from "./answerTimes.ts";
import { countedOnce } from "./countedOnce.ts";
import { courseOf } from "./course.ts";
import { type Events, eventCounts, type Pace, pace, type Rounds, rounds } from "./effort.ts";
import { type Flow, flow } from "./flow.ts";
import { type Forecasts, forecasts } from "./forecasts.ts";
import { type Groups, groups } from "./groups.ts";
import { type Asks, asks, type FollowUpShare, followUps } from "./messages.ts";
import { type Reasons, reasons } from "./reasons.ts";
import type { Share } from "./sample.ts";
import { appliedOnly, begun, type Filter } from "./scope.ts";
import { type Silent, silentApplications } from "./silent.ts";
import {
  answerRate,
  type Endings,
  endings,
  reachedStages,
  type StageCount,
  type StageShare,
  stageShares,
} from "./stages.ts";

/** All figures of the summary. Every one carries its `n`, those still waiting, those left out and why. */
export interface Patterns {
  readonly today: Day;
  readonly filter: Filter;
  /** Applications in the file, leads and asks included. */
  readonly total: number;
  /** Events dated after today, of all applications: no figure counts them. */
  readonly ahead: number;
  readonly flow: Flow;
  readonly reached: readonly StageCount[];
  readonly answers: Share;
  readonly stages: readonly StageShare[];
  readonly endings: Endings;
  readonly times: AnswerTimes;
  readonly incidence: AnswerIncidence;
  readonly silent: Silent;
  readonly groups: Groups;
  readonly reasons: { readonly stated: Reasons; readonly guessed: Reasons };
  readonly forecasts: Forecasts;
  readonly pace: Pace;
  readonly rounds: Rounds;
  readonly followUps: readonly FollowUpShare[];
  readonly asks: Asks;
  readonly events: Events;
}

/** What the log says as of `today`. The order of the applications changes nothing. */
export function patterns(
  applications: readonly Application[],
  today: Day,
  filter: Filter = { kind: "application" },
): Patterns {
  const ago = countedOnce((day: Day) => daysBetween(day, today));
  const courses = applications.map((application) => courseOf(application, today, ago));
  const started = begun(courses, filter);
  const applied = appliedOnly(started);
  const waits = waitsOf(applied);
  return {
    today,
    filter,
    total: applications.length,
    ahead: courses.reduce((sum, { ahead }) => sum + ahead.length, 0),
    flow: flow(started),
    reached: reachedStages(applied),
    answers: answerRate(applied),
    stages: stageShares(applied),
    endings: endings(applied),
    times: answerTimes(waits),
    incidence: answerIncidence(waits),
    silent: silentApplications(applied, waits),
    groups: groups(applied, today),
    reasons: reasons(started),
    forecasts: forecasts(started),
    pace: pace(applied, today, filter.to),
    rounds: rounds(started),
    followUps: followUps(started),
    asks: asks(begun(courses, { ...filter, kind: "outreach" })),
    events: eventCounts(started),
  };
}
