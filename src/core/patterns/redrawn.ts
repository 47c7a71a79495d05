import type { Observation } from "../statistics/lifeTable.ts";
import { normalNumber, poissonNumber } from "../statistics/random.ts";
import type { AnswerKind } from "./waits.ts";

/** Observations that are alike, and how many there are: what is drawn anew. */
interface Cell {
  readonly entry: number;
  readonly time: number;
  readonly cause: AnswerKind | undefined;
  readonly count: number;
}

/** For each day from 0 to the last: the share still waiting after it, and the share with a positive answer by it. */
export interface DayCurves {
  readonly waiting: Float64Array;
  readonly positive: Float64Array;
}

/**
 * The curves of these observations up to day `until`, and of such as are drawn anew from them: each observation as
 * often as a Poisson number with mean 1 says.
 */
export class Redrawn {
  readonly #cells: readonly Cell[];
  readonly #until: number;
  readonly #observations: readonly Observation<AnswerKind>[];

  constructor(observations: readonly Observation<AnswerKind>[], until: number) {
    const cells = new Map<number, { entry: number; time: number; cause: AnswerKind | undefined; count: number }>();
    for (const { entry = 0, time: end, cause: kind } of observations) {
      if (entry > until) continue;
      const time = Math.min(end, until);
      const cause = end > until ? undefined : kind;
      const key = (entry * (until + 1) + time) * 3 + (cause === undefined ? 0 : cause === "positive" ? 1 : 2);
      const cell = cells.get(key);
      if (cell) cell.count++;
      else cells.set(key, { entry, time, cause, count: 1 });
    }
    this.#cells = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
    this.#until = until;
    this.#observations = observations.filter(({ entry = 0 }) => entry <= until);
  }

  /** As the observations are. */
  plain(): DayCurves {
    return this.#curves(({ count }) => count);
  }

  /**
   * Drawn anew, with about half a case more of each kind on a day on which somebody was watched, as Jeffreys’ prior has
   * it: none so far is not none ever.
   */
  draw(random: () => number): DayCurves {
    const half = (cause: AnswerKind): readonly [Cell, number] => [
      { entry: 0, time: this.#someDay(random), cause, count: 0 },
      normalNumber(random) ** 2 / 2,
    ];
    return this.#curves(({ count }) => poissonNumber(count, random), [half("positive"), half("rejected")]);
  }

  #someDay(random: () => number): number {
    const { entry = 0, time = 0 } = this.#observations[Math.floor(random() * this.#observations.length)] ?? {};
    return entry + Math.floor(random() * (Math.min(time, this.#until) - entry + 1));
  }

  #curves(weight: (cell: Cell) => number, added: readonly (readonly [Cell, number])[] = []): DayCurves {
    const days = this.#until + 1;
    const change = new Float64Array(days + 1);
    const ended = new Float64Array(days);
    const good = new Float64Array(days);
    const add = (cell: Cell, count: number): void => {
      change[cell.entry] = (change[cell.entry] ?? 0) + count;
      change[cell.time + 1] = (change[cell.time + 1] ?? 0) - count;
      if (cell.cause !== undefined) ended[cell.time] = (ended[cell.time] ?? 0) + count;
      if (cell.cause === "positive") good[cell.time] = (good[cell.time] ?? 0) + count;
    };
    for (const cell of this.#cells) add(cell, weight(cell));
    for (const [cell, count] of added) add(cell, count);
    const waiting = new Float64Array(days);
    const positive = new Float64Array(days);
    let atRisk = 0;
    let share = 1;
    let heard = 0;
    for (let day = 0; day < days; day++) {
      atRisk += change[day] ?? 0;
      if (atRisk > 0) {
        heard += (share * (good[day] ?? 0)) / atRisk;
        share *= 1 - (ended[day] ?? 0) / atRisk;
      }
      waiting[day] = share;
      positive[day] = heard;
    }
    return { waiting, positive };
  }
}
