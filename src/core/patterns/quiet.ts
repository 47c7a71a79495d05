import { isWordOfEither } from "../application/eventKinds.ts";
import { type Stage, stages } from "../application/stage.ts";
import { goesOn } from "../application/standing.ts";
import { isKnown, latestDay } from "../dates/dates.ts";
import type { Course } from "./course.ts";
import { dayNumber } from "./dayNumber.ts";
import { type Sample, sampleOf } from "./sample.ts";
import { narrow, type Scope } from "./scope.ts";
import type { Bounds } from "./waits.ts";

/** The applications that go on, at whichever stage, and how long neither side has had a word. */
export interface QuietStages extends Sample {
  /** Lowest first; only those where somebody is. */
  readonly stages: readonly QuietStage[];
}

interface QuietStage {
  readonly stage: Stage;
  readonly count: number;
  /** How many of them have something agreed on that is yet to come: there nothing is quiet. */
  readonly ahead: number;
  /** Days since the last word of either side, as long as it was watched; undefined where none has days to count. */
  readonly days: { readonly shortest: number; readonly longest: number } | undefined;
}

/** Returns where those that go on stand, and for how long it has been quiet there. All of them may yet hear. */
export function quietStages(scope: Scope, boundsOf: (course: Course) => Bounds): QuietStages {
  const out = narrow(scope, ({ state }) => (goesOn(state) ? undefined : "ended"));
  return {
    ...sampleOf(out, 1, out.courses.length),
    stages: stages.flatMap((stage) => {
      const there = out.courses.filter(({ furthest }) => furthest === stage);
      return there.length > 0 ? [quietStage(stage, there, boundsOf)] : [];
    }),
  };
}

function quietStage(stage: Stage, courses: readonly Course[], boundsOf: (course: Course) => Bounds): QuietStage {
  const quiet = courses.filter(({ ahead }) => !ahead);
  const days = quiet.flatMap((course) => daysOfQuiet(course, boundsOf(course)) ?? []).sort((a, b) => a - b);
  const [shortest] = days;
  const longest = days.at(-1);
  return {
    stage,
    count: courses.length,
    ahead: courses.length - quiet.length,
    days: shortest === undefined || longest === undefined ? undefined : { shortest, longest },
  };
}

/** Of a word whose day is not known, the latest it may have been counts; undefined where nothing is known of it. */
function daysOfQuiet({ events }: Course, { until }: Bounds): number | undefined {
  const word = events.findLast(isWordOfEither);
  if (word && !isKnown(word.date)) return undefined;
  return word ? Math.max(0, until - dayNumber(latestDay(word.date))) : 0;
}
