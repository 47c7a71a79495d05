import assert from "node:assert/strict";
import fc from "fast-check";
import jstat from "jstat";
import { wilsonInterval, z95 } from "../../../src/core/statistics/wilson.ts";

function gives(count: number, n: number, low: number, high: number, digits: number): void {
  it(`${count} of ${n} is ${low} to ${high} %`, () => {
    const interval = wilsonInterval(count, n);
    assert.equal(Number((interval.low * 100).toFixed(digits)), low);
    assert.equal(Number((interval.high * 100).toFixed(digits)), high);
  });
}

describe("Wilson interval", () => {
  gives(3, 7, 15.82, 74.95, 2);
  gives(0, 7, 0, 35.4, 1);
  gives(1, 10, 1.8, 40.4, 1);
  gives(2, 40, 1.4, 16.5, 1);
  gives(3, 9, 12, 65, 0);
  gives(0, 0, 0, 100, 0);

  it("uses the normal quantile that jStat computes", () => {
    assert.ok(Math.abs(z95 - jstat.normal.inv(0.975, 0, 1)) < 1e-9);
  });

  const counts = fc
    .integer({ min: 1, max: 5000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  it("ends where the score test, by jStat's normal distribution, gives 5 %", () => {
    fc.assert(
      fc.property(counts, ([count, n]) => {
        const { low, high } = wilsonInterval(count, n);
        for (const [bound, atEdge] of [
          [low, count === 0],
          [high, count === n],
        ] as const) {
          if (atEdge) continue;
          const score = Math.abs(count / n - bound) / Math.sqrt((bound * (1 - bound)) / n);
          assert.ok(Math.abs(2 * (1 - jstat.normal.cdf(score, 0, 1)) - 0.05) < 1e-6);
        }
      }),
    );
  });

  it("begins at 0 exactly where there is none, and ends at 1 exactly where there are all", () => {
    fc.assert(
      fc.property(counts, ([, n]) => {
        assert.equal(wilsonInterval(0, n).low, 0);
        assert.equal(wilsonInterval(n, n).high, 1);
      }),
    );
  });

  it("holds the share, stays within 0 and 1, and mirrors", () => {
    fc.assert(
      fc.property(counts, ([count, n]) => {
        const { low, high } = wilsonInterval(count, n);
        const mirrored = wilsonInterval(n - count, n);
        assert.ok(0 <= low && low <= count / n + 1e-12 && count / n <= high + 1e-12 && high <= 1);
        assert.ok(Math.abs(mirrored.low - (1 - high)) < 1e-12);
      }),
    );
  });
});
