import assert from "node:assert/strict";
import fc from "fast-check";
import jstat from "jstat";
import { benjaminiHochberg } from "../../../src/core/statistics/benjaminiHochberg.ts";
import { type FourCells, fisherExact } from "../../../src/core/statistics/fisher.ts";

describe("Fisher's exact test", () => {
  function gives(cells: FourCells, p: number, source: string): void {
    it(`gives ${p} for ${JSON.stringify(cells)} (${source})`, () => assert.ok(Math.abs(fisherExact(cells) - p) < 5e-7));
  }
  gives(
    [
      [3, 1],
      [1, 3],
    ],
    0.485714,
    "the lady tasting tea",
  );
  gives(
    [
      [2, 15],
      [10, 3],
    ],
    0.0005367,
    "convictions of twins, the example of R's fisher.test",
  );
  gives(
    [
      [0, 0],
      [5, 5],
    ],
    1,
    "an empty group",
  );
  gives(
    [
      [0, 4],
      [0, 9],
    ],
    1,
    "an outcome nobody has",
  );

  const cells = fc.tuple(fc.tuple(fc.nat(30), fc.nat(30)), fc.tuple(fc.nat(30), fc.nat(30)));

  it("agrees with a sum over jStat's hypergeometric distribution", () => {
    fc.assert(
      fc.property(cells, (table) => {
        const [[a, b], [c, d]] = table;
        const total = a + b + c + d;
        const density = (k: number): number => jstat.hypgeom.pdf(k, total, a + c, a + b);
        let expected = 0;
        for (let k = Math.max(0, a - d); k <= Math.min(a + b, a + c); k++) {
          if (density(k) <= density(a) * (1 + 1e-7)) expected += density(k);
        }
        assert.ok(Math.abs(fisherExact(table) - expected) < 1e-7, `${fisherExact(table)} against ${expected}`);
      }),
    );
  });

  it("is the same whichever group or outcome is named first", () => {
    fc.assert(
      fc.property(cells, ([[a, b], [c, d]]) => {
        const p = fisherExact([
          [a, b],
          [c, d],
        ]);
        for (const other of [
          fisherExact([
            [c, d],
            [a, b],
          ]),
          fisherExact([
            [b, a],
            [d, c],
          ]),
          fisherExact([
            [a, c],
            [b, d],
          ]),
        ]) {
          assert.ok(Math.abs(other - p) < 1e-9);
        }
      }),
    );
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
