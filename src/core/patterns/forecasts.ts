import { earliestDay, isDay } from "../dates/dates.ts";
import { type Interval, wilsonInterval } from "../statistics/wilson.ts";
import type { Course } from "./course.ts";
import { dayNumber } from "./dayNumber.ts";
import { least, type Sample, sampleOf } from "./sample.ts";
import { type LeftOutReason, narrow, type Scope } from "./scope.ts";
import type { Bounds } from "./waits.ts";

/**
 * Sets what the user thought likely before an answer came against what came within {@link settledAfter} days: an
 * answer other than a no, or none such.
 */
export interface Forecasts extends Sample {
  /** Days after which an application counts, whatever came. */
  readonly settledAfter: number;
  /** How many would have heard something other than a no if every forecast were right on average. */
  readonly expected: number;
  /** How many did. */
  readonly positive: number;
  /**
   * The mean squared distance of forecast and outcome, from 0, all foreseen, to 1; 0.25 for somebody who always says 50
   * %. Undefined below ten. Source: G. W. Brier, Monthly Weather Review 78 (1950) 1–3.
   */
  readonly brier: number | undefined;
  /** By what was forecast, in steps of 20 %; those without a case are left out. */
  readonly bands: readonly ForecastBand[];
}

interface ForecastBand {
  /** Shares; `to` belongs to the next band, but for 1. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly expected: number;
  readonly positive: number;
  /** Undefined below five. */
  readonly interval: Interval | undefined;
}

const bandStarts = [0, 20, 40, 60, 80] as const;
const bandWidth = 20;

/** After two months of silence hardly anything else comes. */
const settledAfter = 60;

/**
 * Returns the forecasts of applications that were sent at least 60 days ago, each with what came within 60 days:
 * silence for so long is no such answer. Were they counted as soon as their answer comes, those that come fast would
 * count first, and right forecasts would look too low or too high.
 */
export function forecasts(scope: Scope, boundsOf: (course: Course) => Bounds): Forecasts {
  const outcomes = new Map<Course, boolean>();
  const known = narrow(scope, (course) => {
    if (course.application.forecast === undefined) return "noForecast";
    const outcome = outcomeOf(course, boundsOf(course));
    if (typeof outcome === "string") return outcome;
    outcomes.set(course, outcome);
    return undefined;
  });
  const cases = known.courses.map((course) => ({
    forecast: course.application.forecast ?? 0,
    positive: outcomes.get(course) ?? false,
  }));
  const sample = sampleOf(known, least.forecast, 0);
  const squares = cases.reduce((sum, { forecast, positive }) => sum + (forecast - (positive ? 100 : 0)) ** 2, 0);
  return {
    ...sample,
    settledAfter,
    expected: expectedOf(cases),
    positive: cases.filter(({ positive }) => positive).length,
    brier: sample.needed === 0 ? squares / (10_000 * cases.length) : undefined,
    bands: bandStarts.flatMap((start) => {
      const end = start + bandWidth;
      const those = cases.filter(({ forecast }) => forecast >= start && (forecast < end || end === 100));
      if (those.length === 0) return [];
      const positive = those.filter((one) => one.positive).length;
      return [
        {
          from: start / 100,
          to: end / 100,
          n: those.length,
          expected: expectedOf(those),
          positive,
          interval: those.length < least.share ? undefined : wilsonInterval(positive, those.length),
        },
      ];
    }),
  };
}

/** Whether something other than a no came within the days, or why it is not settled. */
function outcomeOf({ sent, words, quit }: Course, { until }: Bounds): boolean | LeftOutReason {
  const good = words.find(({ type }) => type !== "rejected");
  if (sent === undefined || (good && !isDay(good.date))) return "dayUnknown";
  const settles = sent + settledAfter;
  if (settles > until) return "unsettled";
  if (good && isDay(good.date)) return dayNumber(good.date) <= settles;
  return quit && dayNumber(earliestDay(quit.date)) < settles && words.length === 0 ? "ended" : false;
}

function expectedOf(cases: readonly { readonly forecast: number }[]): number {
  return cases.reduce((sum, { forecast }) => sum + forecast, 0) / 100;
}
