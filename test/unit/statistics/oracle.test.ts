import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { aalenJohansen } from "../../../src/core/statistics/aalenJohansen.ts";
import { benjaminiHochberg } from "../../../src/core/statistics/benjaminiHochberg.ts";
import { betaDistribution, betaQuantile } from "../../../src/core/statistics/beta.ts";
import { betaProductInterval } from "../../../src/core/statistics/betaProduct.ts";
import { chiSquareTail } from "../../../src/core/statistics/chiSquare.ts";
import { grayTest } from "../../../src/core/statistics/grayTest.ts";
import { chanceWithin, kaplanMeier, logLogInterval, timeUntil } from "../../../src/core/statistics/kaplanMeier.ts";
import { lifeTable, type Observation } from "../../../src/core/statistics/lifeTable.ts";
import { logRank } from "../../../src/core/statistics/logRank.ts";
import { poissonBinomial } from "../../../src/core/statistics/poissonBinomial.ts";
import { againstRest, gridOf, type TwoSampleRow, tallyOf } from "../../../src/core/statistics/twoSamples.ts";
import { wilsonInterval } from "../../../src/core/statistics/wilson.ts";

type Numbers = readonly (number | null)[];
type Rows = readonly (readonly number[])[];

/** What R says; `test/fixtures/statistics/make.R` makes it. */
const oracle = JSON.parse(readFileSync(new URL("../../fixtures/statistics/oracle.json", import.meta.url), "utf8")) as {
  readonly madeWith: string;
  readonly searches: readonly {
    readonly observations: Rows;
    readonly survival: {
      readonly steps: readonly Numbers[];
      readonly quarter: Numbers | null;
      readonly half: Numbers | null;
      readonly chances: readonly (Numbers | null)[];
    };
    readonly incidence: Rows | null;
  }[];
  readonly tests: readonly { readonly observations: Rows; readonly gray: Numbers; readonly logRank: Numbers }[];
  readonly lateTests: readonly { readonly observations: Rows; readonly logRank: Numbers }[];
  readonly wilson: Rows;
  readonly exact: Rows;
  readonly products: readonly {
    readonly atRisk: readonly number[];
    readonly events: readonly number[];
    readonly watched: number;
    readonly interval: Numbers;
  }[];
  readonly beta: Rows;
  readonly chiSquare: Rows;
  readonly poissonBinomial: readonly { readonly chances: readonly number[]; readonly probabilities: Numbers }[];
  readonly adjusted: readonly { readonly p: readonly number[]; readonly q: Numbers }[];
};

type Cause = "positive" | "rejected";

function observation(time = 0, cause = 0, entry = 0): Observation<Cause> {
  return { entry, time, cause: cause === 0 ? undefined : cause === 1 ? "positive" : "rejected" };
}

/** Fails unless each number is R's, but for the last digits. */
function agree(ours: readonly (number | undefined)[], theirs: Numbers | undefined, tolerance = 1e-9): void {
  assert.equal(ours.length, theirs?.length);
  ours.forEach((one, index) => {
    const other = theirs?.[index] ?? undefined;
    const isNear =
      one === undefined || other === undefined
        ? one === other
        : Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(other));
    assert.ok(isNear, `${ours.join(" ")} where R has ${theirs?.join(" ")}`);
  });
}

function twoSamples(observations: Rows): readonly TwoSampleRow[] {
  const grid = gridOf(
    observations.map(([, time, cause, entry]) => observation(time, cause, entry)),
    "positive",
  );
  const indexes = observations.map((_, index) => index);
  return againstRest(
    tallyOf(
      grid,
      indexes.filter((index) => observations[index]?.[0] === 1),
    ),
    tallyOf(grid, indexes),
  );
}

describe(`as ${oracle.madeWith} say`, () => {
  oracle.searches.forEach(({ observations, survival, incidence }, index) => {
    const table = lifeTable(observations.map(([entry, time, cause]) => observation(time, cause, entry)));
    const curve = kaplanMeier(table);
    const name = `search ${index + 1} of ${observations.length}`;

    it(`Kaplan–Meier with its log–log band: ${name}`, () => {
      const steps = curve.map((step) => {
        const band = logLogInterval(step.survival, step.greenwood);
        return [
          ...[step.time, step.atRisk, step.events, step.censored, step.survival],
          // Where R's band is the estimate itself or missing, ours says that it knows nothing.
          ...(band && step.greenwood < Infinity ? [band.low, band.high] : [undefined, undefined]),
        ];
      });
      assert.equal(steps.length, survival.steps.length);
      steps.forEach((step, at) => {
        const theirs = survival.steps[at] ?? [];
        agree(step.slice(0, 5), theirs.slice(0, 5));
        if (step[5] !== undefined) agree(step.slice(5), theirs.slice(5));
      });
    });

    it(`the days until a quarter and half were answered: ${name}`, () => {
      for (const [waiting, theirs] of [
        [0.75, survival.quarter],
        [0.5, survival.half],
      ] as const) {
        if (!theirs) continue;
        const found = timeUntil(curve, waiting);
        agree(
          found ? [found.time, found.low, found.high] : [undefined, undefined, undefined],
          found ? theirs : [theirs[0] ?? null, null, null],
        );
      }
    });

    it(`the chance within two weeks after some silence: ${name}`, () => {
      for (const chance of survival.chances) {
        if (!chance) continue;
        const [day = 0, theirs = 0] = chance;
        const ours = chanceWithin(table, day ?? 0, 14);
        agree([ours?.chance], [theirs]);
      }
    });

    if (!incidence) return;
    it(`Aalen–Johansen with its variances: ${name}`, () => {
      const steps = aalenJohansen(table, ["positive", "rejected"] as const);
      for (const [time, ...theirs] of incidence) {
        const step = steps.find((one) => one.time === time);
        assert.ok(step);
        agree(
          [step.incidence.positive, step.variance.positive, step.incidence.rejected, step.variance.rejected],
          theirs,
        );
      }
    });
  });

  oracle.tests.forEach(({ observations, gray, logRank: rank }, index) => {
    const rows = twoSamples(observations);
    const name = `groups ${index + 1} of ${observations.length}`;

    it(`Gray’s test: ${name}`, () => {
      const result = grayTest(rows);
      // Where nothing ended with the cause R says −1.
      if (gray[0] === -1) assert.equal(result, undefined);
      else agree([result?.statistic, result?.p], gray, 1e-8);
    });

    it(`log-rank: ${name}`, () => {
      const result = logRank(rows);
      if (gray[0] === -1) assert.equal(result, undefined);
      else agree([result?.statistic, result?.p], rank);
    });
  });

  it("log-rank with late entries", () => {
    for (const { observations, logRank: rank } of oracle.lateTests) {
      const result = logRank(twoSamples(observations));
      agree([result?.statistic, result?.p], rank);
    }
  });

  it("Wilson’s interval", () => {
    for (const [count = 0, n = 0, low, high] of oracle.wilson) {
      const interval = wilsonInterval(count, n);
      agree([interval.low, interval.high], [low ?? null, high ?? null]);
    }
  });

  it("the beta product interval, by its formula and, without censoring, as the exact one of a share", () => {
    for (const { atRisk, events, watched, interval } of oracle.products) {
      const rows = atRisk.map((number, index) => ({ atRisk: number, events: events[index] ?? 0 }));
      const { low, high } = betaProductInterval(rows, watched);
      agree([low, high], interval);
    }
    for (const [count = 0, n = 0, low = 0, high = 0] of oracle.exact) {
      // Those that ended one after the other: the product over them telescopes.
      const rows = Array.from({ length: count }, (_, index) => ({ atRisk: n - index, events: 1 }));
      const waiting = betaProductInterval(rows, n - count);
      agree([1 - waiting.high, 1 - waiting.low], [low, high]);
    }
  });

  it("the beta distribution and its quantiles", () => {
    for (const [p = 0, a = 0, b = 0, quantile = 0, below = 0] of oracle.beta) {
      agree([betaDistribution(p, a, b)], [below]);
      agree([betaQuantile(p, a, b)], [quantile], 1e-8);
    }
  });

  it("the tail of χ² with one degree of freedom", () => {
    for (const [x = 0, tail = 0] of oracle.chiSquare) {
      assert.ok(Math.abs(chiSquareTail(x) / tail - 1) < 1e-12, `${chiSquareTail(x)} where R has ${tail} at ${x}`);
    }
  });

  it("the Poisson-binomial distribution", () => {
    for (const { chances, probabilities } of oracle.poissonBinomial) agree(poissonBinomial(chances), probabilities);
  });

  it("Benjamini and Hochberg’s q-values", () => {
    for (const { p, q } of oracle.adjusted) agree(benjaminiHochberg(p), q);
  });
});
