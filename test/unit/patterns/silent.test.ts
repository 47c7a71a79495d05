import assert from "node:assert/strict";
import { answered, kept, waiting } from "./answered.ts";
import { application, summary, times } from "./log.ts";

describe("silent applications", () => {
  it("have the share of those who waited longer and heard within two weeks, from eight watched to their end", () => {
    const log = [
      ...times(4, () => answered(100, 10)),
      ...times(6, () => answered(100, 20)),
      ...times(10, () => waiting(60)),
      waiting(15),
      kept,
    ];
    const { silent } = summary(log);
    const [shortest] = silent.applications;
    assert.deepEqual([silent.n, silent.waiting, shortest?.days, shortest?.others], [11, 11, 15, 10]);
    assert.equal(shortest?.chance?.toFixed(4), (6 / 16).toFixed(4));
    assert.ok(shortest.interval && shortest.interval.low < 6 / 16 && 6 / 16 < shortest.interval.high);
    assert.deepEqual([silent.applications[1]?.days, silent.applications[1]?.chance], [60, undefined]);
  });

  it("get no chance from fewer than eight at the end of the two weeks", () => {
    const log = (count: number) => [
      ...times(8, () => answered(100, 20)),
      ...times(count, () => waiting(60)),
      waiting(15),
      kept,
    ];
    assert.equal(summary(log(7)).silent.applications[0]?.chance, undefined);
    assert.equal(summary(log(8)).silent.applications[0]?.chance, 0.5);
  });

  it("have an interval beside a chance of none", () => {
    const [first] = summary([...times(12, () => waiting(60)), waiting(15), kept]).silent.applications;
    assert.equal(first?.chance, 0);
    assert.equal(first.interval?.high.toFixed(4), (1 - 0.025 ** (1 / 12)).toFixed(4));
  });

  it("are those still going on that nobody answered, on hold or not", () => {
    const { silent } = summary([
      waiting(5),
      application(["2026-09-01 applied", "2026-09-02 on_hold"]),
      application(["2026-09-01 applied", "2026-09-02 withdrawn"]),
      answered(30, 3),
      application(["2026-09 applied"]),
    ]);
    assert.deepEqual(
      silent.applications.map(({ days }) => days),
      [5, 30],
    );
    assert.deepEqual(silent.leftOut, [
      { reason: "dayUnknown", count: 1 },
      { reason: "answered", count: 1 },
      { reason: "ended", count: 1 },
    ]);
  });
});
