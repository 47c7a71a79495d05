import { type Interval, wilsonInterval } from "../statistics/wilson.ts";
import { goesOn } from "./course.ts";
import { least, type Sample, sampleOf } from "./sample.ts";
import { narrow, type Scope } from "./scope.ts";

/** What the user thought likely before an answer came, against what came: an answer other than a no, or none such. */
export interface Forecasts extends Sample {
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

/**
 * Forecasts whose answer has come. Those still waiting are left out, for the first answers to come are not like the
 * rest.
 */
export function forecasts(scope: Scope): Forecasts {
  const known = narrow(scope, ({ application, answered, state }) => {
    if (application.forecast === undefined) return "noForecast";
    if (answered) return undefined;
    return goesOn(state) ? "unanswered" : "ended";
  });
  const cases = known.courses.map(({ application: { forecast = 0 }, positive }) => ({ forecast, positive }));
  const sample = sampleOf(known, least.forecast, 0);
  const squares = cases.reduce((sum, { forecast, positive }) => sum + (forecast - (positive ? 100 : 0)) ** 2, 0);
  return {
    ...sample,
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

function expectedOf(cases: readonly { readonly forecast: number }[]): number {
  return cases.reduce((sum, { forecast }) => sum + forecast, 0) / 100;
}
