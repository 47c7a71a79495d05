import { poissonBinomial } from "../statistics/poissonBinomial.ts";
import { randomNumbers } from "../statistics/random.ts";
import { type Interval, z95 } from "../statistics/wilson.ts";
import { type DayCurves, Redrawn } from "./redrawn.ts";
import { type Sample, sampleOf } from "./sample.ts";
import { narrow } from "./scope.ts";
import type { Waits } from "./waits.ts";

/**
 * How many of those that are out may still have an answer, by the curves of this search: for each that has waited t
 * days 1 − S(h) / S(t), with h the last day on which eight were watched. What comes later, nobody can tell.
 */
export interface StillToCome extends Sample {
  /** The answers counted come within this many days of applying; undefined when nothing can be told. */
  readonly until: number | undefined;
  readonly blurred: boolean;
  readonly answers: Expected | undefined;
  /** Of these, answers other than a no. */
  readonly positive: Expected | undefined;
}

/**
 * A number to be expected, and whole numbers that hold it in 95 of 100 searches in which answers keep coming as they
 * did, both included.
 */
interface Expected {
  readonly expected: number;
  readonly range: Interval;
}

/** So many of them have waited for so many days. */
interface Silence {
  readonly day: number;
  readonly count: number;
}

/** How often the applications are drawn anew; the ends of a range hardly move with more. */
const draws = 400;
/** So many draws are made between two pauses. */
const inTurn = 40;
/** Up to so many trials the distribution of their sum is worked out, beyond them it is taken for normal. */
const mostTrials = 100;

/**
 * Returns the numbers, in turns. The range is that of a sum of independent answers (Poisson-binomial) by curves from
 * applications drawn anew, so that it holds both that answers come by luck and that the curves are made from few. The
 * same search always gives the same range. Source: Efron & Tibshirani, An Introduction to the Bootstrap (1993); Poisson
 * weights for whole cases as in Hanley & MacGibbon, Comput. Methods Programs Biomed. 83 (2006) 57–62.
 */
export function* stillToCome(waits: Waits): Generator<undefined, StillToCome> {
  const { sample, courses, observations, until, blurred } = waits;
  const out = narrow({ courses, leftOut: sample.leftOut }, ({ answered, waiting }) =>
    answered ? "answered" : waiting ? undefined : "ended",
  );
  const about = { ...sampleOf(out, 0), needed: sample.needed, until, blurred };
  if (until === undefined) return { ...about, answers: undefined, positive: undefined };
  const days = new Map<number, number>();
  courses.forEach(({ waiting }, index) => {
    const { time = until } = observations[index] ?? {};
    if (waiting && time < until) days.set(time, (days.get(time) ?? 0) + 1);
  });
  const silences = [...days].map(([day, count]) => ({ day, count })).sort((a, b) => a.day - b.day);
  const redrawn = new Redrawn(observations, until);
  const plain = redrawn.plain();
  const sums = [answerChance, positiveChance].map((chance) => new Sum(silences, until, plain, chance));
  const random = randomNumbers(observations.length);
  for (let draw = 0; draw < draws; draw++) {
    const curves = redrawn.draw(random);
    for (const sum of sums) sum.add(curves);
    if (draw % inTurn === 0) yield;
  }
  const [answers, positive] = sums.map((sum) => sum.expected());
  return { ...about, answers, positive };
}

/** The chance by day `until` of who has waited until `day`; NaN where the curves leave nobody waiting so long. */
type Chance = (curves: DayCurves, day: number, until: number) => number;

const answerChance: Chance = ({ waiting }, day, until) => 1 - (waiting[until] ?? 0) / (waiting[day] ?? 0);
const positiveChance: Chance = ({ waiting, positive }, day, until) =>
  ((positive[until] ?? 0) - (positive[day] ?? 0)) / (waiting[day] ?? 0);

/** The number of answers that come to these silences, over the curves that are added. */
class Sum {
  readonly #silences: readonly Silence[];
  readonly #until: number;
  readonly #chance: Chance;
  readonly #plain: readonly number[];
  readonly #trials: number;
  /** How probable each number is, added up over all curves, for few trials; else the moments. */
  readonly #probabilities: Float64Array;
  #curves = 0;
  #mean = 0;
  #square = 0;
  #variance = 0;

  constructor(silences: readonly Silence[], until: number, plain: DayCurves, chance: Chance) {
    this.#silences = silences;
    this.#until = until;
    this.#chance = chance;
    this.#plain = silences.map(({ day }) => chance(plain, day, until));
    this.#trials = silences.reduce((sum, { count }) => sum + count, 0);
    this.#probabilities = new Float64Array(this.#trials + 1);
  }

  add(curves: DayCurves): void {
    const chances = this.#silences.map(({ day }, index) => {
      const chance = this.#chance(curves, day, this.#until);
      return Number.isNaN(chance) ? (this.#plain[index] ?? 0) : Math.min(1, Math.max(0, chance));
    });
    this.#curves++;
    if (this.#trials <= mostTrials) {
      const trials = this.#silences.flatMap(({ count }, index) => Array<number>(count).fill(chances[index] ?? 0));
      poissonBinomial(trials).forEach((probability, number) => {
        this.#probabilities[number] = (this.#probabilities[number] ?? 0) + probability;
      });
    } else {
      let mean = 0;
      this.#silences.forEach(({ count }, index) => {
        const chance = chances[index] ?? 0;
        mean += count * chance;
        this.#variance += count * chance * (1 - chance);
      });
      this.#mean += mean;
      this.#square += mean ** 2;
    }
  }

  expected(): Expected {
    const expected = this.#silences.reduce((sum, { count }, index) => sum + count * (this.#plain[index] ?? 0), 0);
    return { expected, range: this.#trials <= mostTrials ? this.#exactRange() : this.#normalRange() };
  }

  #exactRange(): Interval {
    let below = 0;
    let low: number | undefined;
    for (let number = 0; number < this.#trials; number++) {
      below += (this.#probabilities[number] ?? 0) / this.#curves;
      if (low === undefined && below > 0.025) low = number;
      if (below >= 0.975) return { low: low ?? number, high: number };
    }
    return { low: low ?? this.#trials, high: this.#trials };
  }

  #normalRange(): Interval {
    const mean = this.#mean / this.#curves;
    const variance = (this.#variance + this.#square) / this.#curves - mean ** 2;
    const reach = z95 * Math.sqrt(Math.max(0, variance));
    return { low: Math.max(0, Math.floor(mean - reach)), high: Math.min(this.#trials, Math.ceil(mean + reach)) };
  }
}
