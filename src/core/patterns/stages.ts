import { stages as allStages, furthestStage, reaches, type Stage } from "../application/stage.ts";
import { countBy } from "./countBy.ts";
import { goesOn } from "./course.ts";
import { least, type Sample, type Share, sampleOf, shareOf } from "./sample.ts";
import { narrow, type Scope } from "./scope.ts";

/** Of the applications that got as far as `from`, those that also got to `to`. */
export interface StageShare extends Share {
  readonly from: Stage;
  readonly to: Stage;
}

/** The applications that ended with a no, by how far they had come by then. */
export interface Endings extends Sample {
  readonly counts: readonly StageCount[];
}

export interface StageCount {
  readonly stage: Stage;
  readonly count: number;
}

const stages = allStages.filter((stage) => stage !== "lead");

/** How many applications ever got a word from a person, of all applied. */
export function answerRate(scope: Scope): Share {
  return shareOf(scope.courses.filter(({ answered }) => answered).length, sampleOf(scope, least.share));
}

/** How many applications ever got to each stage. A later stage implies the earlier ones; a no never takes one away. */
export function reachedStages({ courses }: Scope): readonly StageCount[] {
  const counts = countBy(courses.map(({ furthest }) => furthest));
  return stages.map((stage) => ({
    stage,
    count: sum(stages.filter((other) => reaches(other, stage)).map((other) => counts.get(other) ?? 0)),
  }));
}

/** The share of every step from one stage to the next. */
export function stageShares(scope: Scope): readonly StageShare[] {
  const reached = reachedStages(scope);
  const open = countBy(scope.courses.filter(({ state }) => goesOn(state)).map(({ furthest }) => furthest));
  return reached.slice(1).map(({ stage: to, count }, index) => {
    const { stage: from, count: n } = reached[index] ?? { stage: "applied", count: 0 };
    const others = scope.courses.length - n;
    const leftOut = others === 0 ? scope.leftOut : [...scope.leftOut, { reason: "notThatFar", count: others } as const];
    return {
      from,
      to,
      ...shareOf(count, { n, waiting: open.get(from) ?? 0, leftOut, needed: Math.max(0, least.share - n) }),
    };
  });
}

/** Where the rejected ones stood at the moment of the no. */
export function endings(scope: Scope): Endings {
  const rejected = narrow(scope, ({ state }) => (state === "rejected" ? undefined : "notRejected"));
  const counts = countBy(
    rejected.courses.map(({ events }) => {
      const stage = furthestStage(
        events.slice(
          0,
          events.findLastIndex(({ type }) => type === "rejected"),
        ),
      );
      return stage === "lead" ? "applied" : stage;
    }),
  );
  return {
    ...sampleOf(rejected, 1, 0),
    counts: stages.map((stage) => ({ stage, count: counts.get(stage) ?? 0 })).filter(({ count }) => count > 0),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
