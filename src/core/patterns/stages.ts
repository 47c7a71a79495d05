import { stages as allStages, furthestStage, reaches, type Stage } from "../application/stage.ts";
import { goesOn } from "../application/standing.ts";
import { isKnown } from "../dates/dates.ts";
import { countBy } from "./countBy.ts";
import type { Course } from "./course.ts";
import { least, type Sample, type Share, sampleOf, shareOf } from "./sample.ts";
import { narrow, type Scope } from "./scope.ts";

/** Of the applications that got as far as `from`, those that also got to `to`. */
export interface StageShare extends Share {
  readonly from: Stage;
  readonly to: Stage;
}

/** Of the applications with so many interviews, those that went on: to another interview or an offer. */
export interface InterviewShare extends Share {
  /** 1 for the first interview. Interviews of one day are one. */
  readonly interview: number;
}

/** The applications that ended with a no, by how far they had come by then. */
export interface Endings extends Sample {
  readonly counts: readonly StageCount[];
}

export interface StageCount {
  readonly stage: Stage;
  readonly count: number;
}

/** Returns how many applications got a word from a person, of all applied, so far. */
export function answerRate(scope: Scope): Share {
  let answered = 0;
  for (const course of scope.courses) if (course.answered) answered++;
  return shareOf(answered, sampleOf(scope, least.share));
}

/**
 * Returns how many applications got to each stage that is in use. A later stage implies the earlier ones; a no never
 * takes one away.
 */
export function reachedStages({ courses }: Scope, inUse: ReadonlySet<Stage>): readonly StageCount[] {
  const counts = countBy(courses.map(({ furthest }) => furthest));
  return allStages
    .filter((stage) => inUse.has(stage))
    .map((stage) => ({
      stage,
      count: sum(allStages.filter((other) => reaches(other, stage)).map((other) => counts.get(other) ?? 0)),
    }));
}

/**
 * Returns the share of every step from a stage in use to the next one in use, and from the last to the one that would
 * come after it; a first call may be left out by anybody, so it is never what would come.
 */
export function stageShares(scope: Scope, inUse: ReadonlySet<Stage>): readonly StageShare[] {
  const reached = reachedStages(scope, inUse);
  const open = countBy(scope.courses.filter(({ state }) => goesOn(state)).map(({ furthest }) => furthest));
  return reached.flatMap(({ stage: from, count: n }, index): readonly StageShare[] => {
    const next = reached[index + 1] ?? afterLast(from);
    if (!next) return [];
    const waiting = sum(
      allStages
        .filter((stage) => reaches(stage, from) && !reaches(stage, next.stage))
        .map((stage) => open.get(stage) ?? 0),
    );
    const others = scope.courses.length - n;
    const leftOut = others === 0 ? scope.leftOut : [...scope.leftOut, { reason: "notThatFar", count: others } as const];
    const needed = Math.max(0, least.share - n);
    return [{ from, to: next.stage, ...shareOf(next.count, { n, waiting, leftOut, needed }) }];
  });
}

function afterLast(last: Stage): StageCount | undefined {
  const stage = allStages.find((stage) => stage !== "screen" && !reaches(last, stage));
  return stage && { stage, count: 0 };
}

/** Returns the share of every step from one interview to the next, or to an offer. */
export function interviewShares(scope: Scope): readonly InterviewShare[] {
  // By the number of interviews: all, those that got an offer, and those without one that go on.
  const counts: { all: number; offered: number; open: number }[] = [];
  for (const course of scope.courses) {
    const interviews = interviewDays(course);
    if (interviews === 0) continue;
    for (let more = counts.length; more < interviews; more++) counts.push({ all: 0, offered: 0, open: 0 });
    const count = counts[interviews - 1];
    if (!count) continue;
    count.all++;
    if (reaches(course.furthest, "offer")) count.offered++;
    else if (goesOn(course.state)) count.open++;
  }
  return counts.map(({ offered, open }, index): InterviewShare => {
    const n = sum(counts.slice(index).map(({ all }) => all));
    const further = sum(counts.slice(index + 1).map(({ all }) => all));
    const others = scope.courses.length - n;
    const leftOut = others === 0 ? scope.leftOut : [...scope.leftOut, { reason: "notThatFar", count: others } as const];
    const needed = Math.max(0, least.share - n);
    return { interview: index + 1, ...shareOf(further + offered, { n, waiting: open, leftOut, needed }) };
  });
}

/** On how many days there were interviews. */
function interviewDays({ words, furthest }: Course): number {
  if (!reaches(furthest, "interview")) return 0;
  let days = 0;
  let last: string | undefined;
  for (const { type, date } of words) {
    if (type !== "interview" || (date === last && isKnown(date))) continue;
    days++;
    last = date;
  }
  return days;
}

/** Returns where the rejected ones stood at the moment of the no. */
export function endings(scope: Scope): Endings {
  const rejected = narrow(scope, ({ state }) => (state === "rejected" ? undefined : "notRejected"));
  const counts = countBy(
    rejected.courses.map(({ words }) => {
      const last = words.findLastIndex(({ type }) => type === "rejected");
      // A word whose day nobody knows stands behind the no, and was most likely before it.
      const stage = furthestStage(words.filter(({ date }, index) => index < last || !isKnown(date)));
      return stage === "lead" ? "applied" : stage;
    }),
  );
  return {
    ...sampleOf(rejected, 1, 0),
    counts: allStages
      .filter((stage) => stage !== "lead")
      .map((stage) => ({ stage, count: counts.get(stage) ?? 0 }))
      .filter(({ count }) => count > 0),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
