import assert from "node:assert/strict";
import fc from "fast-check";
import { aalenJohansen } from "../../../src/core/statistics/aalenJohansen.ts";
import { chanceWithin, kaplanMeier, logLogInterval, timeUntil } from "../../../src/core/statistics/kaplanMeier.ts";
import { lifeTable, type Observation } from "../../../src/core/statistics/lifeTable.ts";

type Cause = "positive" | "rejected";
const causes = ["positive", "rejected"] as const;

function ended(cause: Cause, ...times: number[]): Observation<Cause>[] {
  return times.map((time) => ({ time, cause }));
}

function waiting(...times: number[]): Observation<Cause>[] {
  return times.map((time) => ({ time, cause: undefined }));
}

function survivalOf(observations: readonly Observation<Cause>[]) {
  return kaplanMeier(lifeTable(observations));
}

/** Rounded to four digits, as printed tables are. */
function round(value: number | undefined): number {
  return Number((value ?? NaN).toFixed(4));
}

const observations = fc.array(
  fc.record({ time: fc.nat(60), cause: fc.constantFrom("positive" as const, "rejected" as const, undefined) }),
  { maxLength: 60 },
);

describe("Kaplan–Meier", () => {
  const few = survivalOf([...ended("positive", 2, 3, 4), ...waiting(10, 20, 30, 40)]);

  it("with answers on days 2, 3 and 4 and four waiting comes down to .5714 and reaches no median", () => {
    assert.deepEqual(
      few.slice(0, 3).map((step) => [step.time, step.atRisk, round(step.survival)]),
      [
        [2, 7, 0.8571],
        [3, 6, 0.7143],
        [4, 5, 0.5714],
      ],
    );
    assert.equal(timeUntil(few, 0.5), undefined);
    assert.deepEqual(
      few.slice(3).map((step) => [step.time, step.atRisk, step.events, step.censored]),
      [
        [10, 4, 0, 1],
        [20, 3, 0, 1],
        [30, 2, 0, 1],
        [40, 1, 0, 1],
      ],
    );
  });

  /*
   * The remission times of Freireich et al. (Blood 21, 1963) as Gehan (Biometrika 52, 1965) uses them, with the
   * estimates and log–log limits that Stata's `sts list` prints for them (G. Rodríguez, Princeton, "The Gehan survival
   * data").
   */
  const published: Record<
    string,
    {
      readonly observations: Observation<Cause>[];
      readonly table: readonly (readonly number[])[];
      readonly median: number;
    }
  > = {
    treated: {
      observations: [
        ...ended("positive", 6, 6, 6, 7, 10, 13, 16, 22, 23),
        ...waiting(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
      ],
      table: [
        [6, 21, 0.8571, 0.6197, 0.9516],
        [7, 17, 0.8067, 0.5631, 0.9228],
        [10, 15, 0.7529, 0.5032, 0.8894],
        [13, 12, 0.6902, 0.4316, 0.8491],
        [16, 11, 0.6275, 0.3675, 0.8049],
        [22, 7, 0.5378, 0.2678, 0.7468],
        [23, 6, 0.4482, 0.1881, 0.6801],
      ],
      median: 23,
    },
    control: {
      observations: ended("positive", 1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23),
      table: [[1, 21, 0.9048, 0.67, 0.9753]],
      median: 8,
    },
  };
  for (const [name, { observations, table, median }] of Object.entries(published)) {
    it(`gives the published estimates and limits of the ${name} group`, () => {
      const steps = survivalOf(observations);
      for (const [time, atRisk, survival, low, high] of table) {
        const step = steps.find((one) => one.time === time);
        assert.ok(step);
        const band = logLogInterval(step.survival, step.greenwood);
        assert.deepEqual(
          [step.atRisk, round(step.survival), round(band?.low), round(band?.high)],
          [atRisk, survival, low, high],
        );
      }
      assert.equal(timeUntil(steps, 0.5)?.time, median);
    });
  }

  it("without anybody waiting is the empirical distribution", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 50 }), (times) => {
        for (const { time, survival } of survivalOf(ended("positive", ...times))) {
          assert.ok(Math.abs(survival - times.filter((other) => other > time).length / times.length) < 1e-9);
        }
      }),
    );
  });

  it("only comes down, with a band around it, whatever the order of the observations", () => {
    fc.assert(
      fc.property(observations, (list) => {
        const steps = survivalOf(list);
        assert.deepEqual(survivalOf(list.toReversed()), steps);
        let before = 1;
        for (const { survival, greenwood } of steps) {
          assert.ok(survival <= before && survival >= 0);
          before = survival;
          const band = logLogInterval(survival, greenwood);
          assert.ok(!band || (0 <= band.low && band.low <= survival && survival <= band.high && band.high <= 1));
        }
      }),
    );
  });

  it("takes a half as reached in spite of rounding", () => {
    const fourteen = survivalOf(ended("positive", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14));
    assert.equal(timeUntil(fourteen, 0.5)?.time, 7);
  });

  it("has no band at 1 and at 0", () => {
    assert.equal(logLogInterval(1, 0), undefined);
    assert.equal(logLogInterval(0, Infinity), undefined);
  });
});

describe("late entries", () => {
  it("leave the estimate as it is for those who are watched from the beginning", () => {
    const early = [...ended("positive", 2, 6), ...waiting(20, 20, 20)];
    const late: Observation<Cause>[] = [{ entry: 10, time: 12, cause: "positive" }];
    assert.deepEqual(
      survivalOf([...early, ...late]).map(({ time, atRisk }) => [time, atRisk]),
      [
        [2, 5],
        [6, 4],
        [12, 4],
        [20, 3],
      ],
    );
  });

  it("count on the day they enter", () => {
    const [step] = survivalOf([{ entry: 5, time: 5, cause: "positive" }, ...waiting(9)]);
    assert.deepEqual([step?.time, step?.atRisk, step?.survival], [5, 2, 0.5]);
  });
});

describe("chance of an answer within some days", () => {
  const table = lifeTable([...ended("positive", 2, 6, 20, 30), ...waiting(40, 40, 40, 40)]);

  it("is the share of those still waiting whose answer came in the window", () => {
    assert.equal(round(chanceWithin(table, 0, 14)?.chance), 0.25);
    assert.equal(round(chanceWithin(table, 10, 14)?.chance), 0.1667);
    assert.equal(round(chanceWithin(table, 6, 24)?.chance), 0.3333);
  });

  it("has an interval also where none or all were answered", () => {
    const none = chanceWithin(table, 6, 10);
    assert.deepEqual([none?.chance, none?.interval.low], [0, 0]);
    assert.equal(round(none?.interval.high), round(1 - 0.025 ** (1 / 6)));
    const all = chanceWithin(lifeTable(ended("positive", 3, 4)), 0, 14);
    assert.deepEqual([all?.chance, all?.interval.high], [1, 1]);
    assert.equal(round(all?.interval.low), round(0.025 ** (1 / 2)));
  });

  it("is unknown where nobody was watched so long, or nobody is left", () => {
    assert.equal(chanceWithin(table, 27, 14), undefined);
    assert.equal(chanceWithin([], 0, 14)?.interval.high, 1);
    assert.equal(chanceWithin(lifeTable(ended("positive", 3)), 1, 14)?.chance, 1);
  });
});

describe("Aalen–Johansen", () => {
  it("with positive answers on days 4 and 6, rejections on 10 and 30, and two waiting gives the known shares", () => {
    const steps = aalenJohansen(
      lifeTable([...ended("positive", 4, 6), ...ended("rejected", 10, 30), ...waiting(5, 20)]),
      causes,
    );
    const at = (time: number) => steps.find((step) => step.time === time)?.incidence;
    assert.equal(round(at(4)?.positive), 0.1667);
    assert.equal(round(at(6)?.positive), 0.375);
    assert.equal(round(at(10)?.rejected), 0.2083);
    assert.equal(round(at(30)?.rejected), 0.625);
    assert.equal(round(at(30)?.positive), 0.375);
  });

  it("with the survival makes 1 at every time, and the survival is Kaplan–Meier's", () => {
    fc.assert(
      fc.property(observations, (list) => {
        const table = lifeTable(list);
        const survival = kaplanMeier(table);
        aalenJohansen(table, causes).forEach((step, index) => {
          assert.ok(Math.abs(step.incidence.positive + step.incidence.rejected + step.survival - 1) < 1e-9);
          assert.equal(step.survival, survival[index]?.survival);
        });
      }),
    );
  });

  it("is exactly 1 where all ended by one cause, however many days they took", () => {
    for (let count = 1; count <= 200; count++) {
      const days = Array.from({ length: count }, (_, day) => day);
      const last = aalenJohansen(lifeTable(ended("positive", ...days)), causes).at(-1);
      assert.deepEqual(last?.incidence, { positive: 1, rejected: 0 });
    }
  });

  it("without anybody waiting is the share that ended by then, by cause", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ time: fc.nat(30), cause: fc.constantFrom(...causes) }), { minLength: 1 }),
        (list) => {
          for (const { time, incidence } of aalenJohansen(lifeTable(list), causes)) {
            for (const cause of causes) {
              const share = list.filter((one) => one.cause === cause && one.time <= time).length / list.length;
              assert.ok(Math.abs(incidence[cause] - share) < 1e-9);
            }
          }
        },
      ),
    );
  });
});
