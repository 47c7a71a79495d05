import assert from "node:assert/strict";
import { application, summary, times } from "./log.ts";

const heard = (forecast: number) =>
  application(["2026-08-01 applied", "2026-08-05 reply", "2026-08-09 rejected"], { forecast });
const turnedDown = (forecast: number) => application(["2026-08-01 applied", "2026-08-05 rejected"], { forecast });

describe("forecasts", () => {
  const log = [heard(20), heard(50), turnedDown(20), turnedDown(0)];

  it("are set beside what came, in steps of a fifth", () => {
    const { n, expected, positive, bands } = summary(log).forecasts;
    assert.deepEqual([n, expected, positive], [4, 0.9, 2]);
    assert.deepEqual(
      bands.map(({ from, to, n, expected, positive }) => [from, to, n, expected, positive]),
      [
        [0, 0.2, 1, 0, 0],
        [0.2, 0.4, 2, 0.4, 1],
        [0.4, 0.6, 1, 0.5, 1],
      ],
    );
    assert.deepEqual(
      summary([heard(100), heard(80)]).forecasts.bands.map(({ from, n }) => [from, n]),
      [[0.8, 2]],
    );
  });

  it("are measured from ten on: 0 when all was foreseen, 0.25 for 50 % every time", () => {
    assert.deepEqual([summary(log).forecasts.brier, summary(log).forecasts.needed], [undefined, 6]);
    assert.equal(summary([...times(5, () => heard(100)), ...times(5, () => turnedDown(0))]).forecasts.brier, 0);
    assert.equal(summary([...times(5, () => heard(50)), ...times(5, () => turnedDown(50))]).forecasts.brier, 0.25);
    // Four at 20 % that came, six at 20 % that did not: (4 × 0.64 + 6 × 0.04) / 10.
    assert.equal(summary([...times(4, () => heard(20)), ...times(6, () => turnedDown(20))]).forecasts.brier, 0.28);
  });

  it("count when their answer has come", () => {
    const { n, leftOut } = summary([
      heard(20),
      application(["2026-08-01 applied"], { forecast: 20 }),
      application(["2026-08-01 applied", "2026-08-02 withdrawn"], { forecast: 20 }),
      application(["2026-08-01 applied", "2026-08-05 reply"]),
    ]).forecasts;
    assert.equal(n, 1);
    assert.deepEqual(leftOut, [
      { reason: "ended", count: 1 },
      { reason: "noForecast", count: 1 },
      { reason: "unanswered", count: 1 },
    ]);
  });
});
