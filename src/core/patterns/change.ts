import { type Day, isDay } from "../dates/dates.ts";
import { grayTest } from "../statistics/grayTest.ts";
import { againstRest, gridOf, tallyOf } from "../statistics/twoSamples.ts";
import type { Interval } from "../statistics/wilson.ts";
import { incidenceInterval } from "./answerKinds.ts";
import type { Course } from "./course.ts";
import { least, type Sample } from "./sample.ts";
import { answerKinds, estimatesOf, type Waits } from "./waits.ts";

/**
 * Whether answers other than a no come otherwise than before: the first half of the applications against the second, by
 * the day of applying. A share by month would always fall at the end.
 */
export interface Change extends Sample {
  readonly blurred: boolean;
  /** The last day of applying of the first half, and the first of the second. */
  readonly halves: readonly Half[];
  /** The last day, counted from applying, on which eight of each half were watched. */
  readonly until: number | undefined;
  /** Gray's test. */
  readonly p: number | undefined;
  /** Whether `p` is at most 0.05. */
  readonly stands: boolean;
}

interface Half {
  readonly from: Day;
  readonly to: Day;
  readonly n: number;
  /** The share that heard something other than a no, by day. */
  readonly steps: readonly { readonly day: number; readonly positive: number }[];
  /** The share at the last of these days, with its 95 % interval. */
  readonly positive: number;
  readonly interval: Interval;
}

const level = 0.05;

/** Returns both halves, compared. */
export function change({ sample, courses, observations, blurred }: Waits): Change {
  const sent = Float64Array.from(courses, (course) => course.sent ?? 0);
  // Those of one day stay together, in the second half.
  const middle = sent.toSorted()[Math.floor(sent.length / 2)] ?? 0;
  const parts: [number[], number[]] = [[], []];
  sent.forEach((day, index) => parts[day < middle ? 0 : 1].push(index));
  const smaller = Math.min(...parts.map((part) => part.length));
  const about = { ...sample, blurred, needed: Math.max(sample.needed, 2 * Math.max(0, least.group - smaller)) };
  if (about.needed > 0) return { ...about, ...nothing };
  const estimates = parts.map((part) =>
    estimatesOf(
      part.flatMap((index) => observations[index] ?? []),
      answerKinds,
      blurred,
    ),
  );
  const ends = estimates.flatMap(({ until }) => until ?? []);
  if (ends.length < 2) return { ...about, ...nothing };
  const until = Math.min(...ends);
  const grid = gridOf(observations, "positive");
  const p = grayTest(againstRest(tallyOf(grid, parts[0]), tallyOf(grid, sent.keys())))?.p;
  return {
    ...about,
    until,
    p,
    stands: p !== undefined && p <= level,
    halves: parts.map((part, index): Half => {
      const steps = (estimates[index]?.incidence ?? []).filter(({ time }) => time <= until);
      return {
        ...datesOf(part, courses),
        n: part.length,
        steps: steps.map(({ time, incidence }) => ({ day: time, positive: incidence.positive })),
        positive: steps.at(-1)?.incidence.positive ?? 0,
        interval: incidenceInterval(steps, steps.length - 1, "positive", part.length),
      };
    }),
  };
}

const nothing = { halves: [], until: undefined, p: undefined, stands: false } as const;

/** The first and last day of applying. */
function datesOf(part: readonly number[], courses: readonly Course[]): Pick<Half, "from" | "to"> {
  let from: Day | undefined;
  let to: Day | undefined;
  for (const index of part) {
    const date = courses[index]?.applied?.date;
    if (date === undefined || !isDay(date)) continue;
    if (from === undefined || date < from) from = date;
    if (to === undefined || date > to) to = date;
  }
  if (from === undefined || to === undefined) throw new Error("a half has days of applying");
  return { from, to };
}
