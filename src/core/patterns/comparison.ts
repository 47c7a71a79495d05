import { aalenJohansen } from "../statistics/aalenJohansen.ts";
import { grayTest } from "../statistics/grayTest.ts";
import { logRank } from "../statistics/logRank.ts";
import { againstRest, type Grid, type Tally } from "../statistics/twoSamples.ts";
import type { Interval } from "../statistics/wilson.ts";
import { incidenceInterval } from "./answerKinds.ts";
import { least } from "./sample.ts";
import { answerKinds } from "./waits.ts";

/** Positive answers in a group against those in the rest. */
export interface Comparison {
  /** The shares with a positive answer by the last day on which eight of both were watched, where there is one. */
  readonly by: { readonly day: number; readonly group: ShareBy; readonly rest: ShareBy } | undefined;
  /** The p-values of Gray's test, and of the log-rank test as the second way. */
  readonly p: number;
  readonly logRank: number;
}

interface ShareBy {
  readonly share: number;
  readonly interval: Interval;
}

/** Returns the tests of a group against the rest of all, and the shares. */
export function comparisonOf(grid: Grid, group: Tally, all: Tally): Comparison {
  const rows = againstRest(group, all);
  const end = rows.findIndex(({ atRisk }) => atRisk[0] < least.group || atRisk[1] < least.group);
  const last = (end < 0 ? rows.length : end) - 1;
  const day = grid.times[last];
  const shareOf = (side: 0 | 1): ShareBy => {
    const table = rows.slice(0, last + 1).map(({ atRisk, events, others }, index) => ({
      time: grid.times[index] ?? 0,
      atRisk: atRisk[side],
      ended: { positive: events[side], rejected: others[side] },
      events: events[side] + others[side],
      censored: 0,
    }));
    const steps = aalenJohansen(table, answerKinds);
    return { share: steps[last]?.incidence.positive ?? 0, interval: incidenceInterval(steps, last, "positive") };
  };
  return {
    by: day === undefined ? undefined : { day, group: shareOf(0), rest: shareOf(1) },
    p: grayTest(rows)?.p ?? 1,
    logRank: logRank(rows)?.p ?? 1,
  };
}
