import { isInterview } from "../application/eventKinds.ts";
import type { ApplicationEvent } from "../schema/applications.ts";
import type { Interval } from "../statistics/wilson.ts";
import { incidenceInterval } from "./answerKinds.ts";
import type { Course } from "./course.ts";
import { least, type Sample } from "./sample.ts";
import type { Scope } from "./scope.ts";
import { type Bounds, observationOf, waitsOf } from "./waits.ts";

/** How many more applications like these it takes for one interview, with a chance of 80 %. */
export interface HowMany extends Sample {
  /** How many of the `n` led to an interview. */
  readonly interviews: number;
  /** The share that has led to one within this many days of applying, with its 95 % interval. */
  readonly day: number | undefined;
  readonly share: number | undefined;
  readonly interval: Interval | undefined;
  /** From the number that the upper end of the interval asks for to that of the lower end; undefined below five. */
  readonly range: Interval | undefined;
}

const wanted = 0.8;
/** Later interviews come too, but a share that says when is more use. */
const latest = 60;
const outcomes = ["interview", "ended"] as const;

/**
 * Returns the number from the cumulative incidence of a first interview, where other ends compete:
 * ln 0.2 / ln(1 − p) at both ends of p.
 */
export function howMany(scope: Scope, boundsOf: (course: Course) => Bounds): HowMany {
  const waits = waitsOf(scope, outcomes, (course) => {
    const { applied, words } = course;
    const interview = words.find(isInterview);
    const end = interview ?? endOf(course);
    const kind = interview ? "interview" : end === words.at(-1) && end ? "ended" : undefined;
    return observationOf(applied, end, kind, boundsOf(course));
  });
  const day = waits.until === undefined ? undefined : Math.min(latest, waits.until);
  const index = waits.incidence.findLastIndex(({ time }) => day !== undefined && time <= day);
  const share = day === undefined ? undefined : (waits.incidence[index]?.incidence.interview ?? 0);
  const interval = day === undefined ? undefined : incidenceInterval(waits.incidence, index, "interview");
  let interviews = 0;
  for (const { cause } of waits.observations) if (cause === "interview") interviews++;
  return {
    ...waits.sample,
    needed: Math.max(waits.sample.needed, least.interviews - interviews),
    interviews,
    day,
    share,
    interval,
    range:
      interviews < least.interviews || !interval || interval.low <= 0
        ? undefined
        : { low: triesFor(interval.high), high: triesFor(interval.low) },
  };
}

/** The word with which they ended it, or the user's own end. */
function endOf({ words, quit, state, events }: Course): ApplicationEvent | undefined {
  if (state === "rejected" || state === "accepted") return words.at(-1);
  if (state === "withdrawn" || state === "declined") return quit ?? events.findLast(({ type }) => type === state);
  return undefined;
}

/** How many it takes for a success with the chance that is wanted, where each has this one. */
function triesFor(chance: number): number {
  return chance >= wanted ? 1 : Math.ceil(Math.log(1 - wanted) / Math.log(1 - chance));
}
