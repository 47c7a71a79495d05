import assert from "node:assert/strict";
import fc from "fast-check";
import { benjaminiHochberg } from "../../../src/core/statistics/benjaminiHochberg.ts";
import { grayTest } from "../../../src/core/statistics/grayTest.ts";
import type { Observation } from "../../../src/core/statistics/lifeTable.ts";
import { logRank } from "../../../src/core/statistics/logRank.ts";
import { againstRest, gridOf, type TwoSampleRow, tallyOf } from "../../../src/core/statistics/twoSamples.ts";

const observation = fc.record({
  time: fc.nat(40),
  cause: fc.constantFrom("positive" as const, "rejected" as const, undefined),
});
const sample = fc.array(observation, { minLength: 1, maxLength: 40 });

function rowsOf(first: readonly Observation[], second: readonly Observation[]): readonly TwoSampleRow[] {
  const all = [...first, ...second];
  const grid = gridOf(all, "positive");
  return againstRest(tallyOf(grid, first.keys()), tallyOf(grid, all.keys()));
}

describe("Gray’s test and the log-rank test", () => {
  for (const [name, test] of [
    ["Gray’s", grayTest],
    ["log-rank", logRank],
  ] as const) {
    it(`${name}: is the same whichever group is named first, and in any order`, () => {
      fc.assert(
        fc.property(sample, sample, (first, second) => {
          const [one, other] = [test(rowsOf(first, second)), test(rowsOf(second.toReversed(), first))];
          assert.equal(one === undefined, other === undefined);
          if (one && other) assert.ok(Math.abs(one.p - other.p) < 1e-9);
        }),
      );
    });

    it(`${name}: finds nothing between a group and itself`, () => {
      fc.assert(
        fc.property(sample, (some) => {
          const { p = 1 } = test(rowsOf(some, some)) ?? {};
          assert.ok(p > 1 - 1e-6);
        }),
      );
    });

    it(`${name}: gives a p-value from 0 to 1, also with late entries, or none where nothing can differ`, () => {
      const late = fc
        .tuple(observation, fc.nat(20))
        .map(([one, entry]): Observation => ({ ...one, time: one.time + entry, entry }));
      fc.assert(
        fc.property(fc.array(late, { maxLength: 30 }), fc.array(late, { maxLength: 30 }), (first, second) => {
          const result = test(rowsOf(first, second));
          if (result) assert.ok(result.p >= 0 && result.p <= 1 && result.statistic >= 0);
          if (![...first, ...second].some(({ cause }) => cause === "positive")) assert.equal(result, undefined);
        }),
      );
    });
  }

  it("without competing causes say nearly the same", () => {
    const first = Array.from({ length: 40 }, (_, index) => ({ time: index, cause: "positive" as const }));
    const second = Array.from({ length: 40 }, (_, index) => ({ time: 2 * index, cause: "positive" as const }));
    const rows = rowsOf(first, second);
    const [gray, rank] = [grayTest(rows), logRank(rows)];
    assert.ok(gray && rank && gray.p < 0.05 && rank.p < 0.05 && Math.abs(gray.p - rank.p) < 0.02);
  });
});

describe("Benjamini–Hochberg", () => {
  // The p-values of the worked example in the paper of 1995 (15 comparisons of a trial on myocardial infarction).
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];

  it("finds the paper's four", () => {
    assert.equal(benjaminiHochberg(published).filter((q) => q <= 0.05).length, 4);
  });

  it("gives the q-values by hand", () => {
    const expected = [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.447 / 7, 0.447 / 7, 0.0645, 0.0765];
    benjaminiHochberg(published)
      .slice(0, 9)
      .forEach((q, index) => assert.ok(Math.abs(q - (expected[index] ?? NaN)) < 1e-9));
  });

  it("calls exactly those findings that the step-up procedure of the paper rejects, in any order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }),
        fc.double({ min: 0.01, max: 0.5, noNaN: true }),
        (pValues, rate) => {
          const sorted = pValues.toSorted((x, y) => x - y);
          const last = sorted.findLastIndex((p, index) => (p * pValues.length) / (index + 1) <= rate);
          const limit = last < 0 ? -1 : (sorted[last] ?? -1);
          benjaminiHochberg(pValues).forEach((q, index) => assert.equal(q <= rate, (pValues[index] ?? 2) <= limit));
        },
      ),
    );
  });
});
