import assert from "node:assert/strict";
import { wilsonInterval } from "../../../src/core/statistics/wilson.ts";
import { silent } from "./fewApplications.ts";
import { application, summary, times } from "./log.ts";

describe("asks", () => {
  const ask = (...events: readonly string[]) => application(["2026-08-01 applied", ...events], { kind: "outreach" });
  const granted = [
    ask("2026-08-10 offer"),
    ask("2026-08-10 accepted"),
    application(["2026-08-01 applied", "2026-08-05 withdrawn"], { kind: "outreach", led_to: "northwind" }),
  ];

  it("3 granted of 9 is 12 to 65 %, when all are over", () => {
    const { asks } = summary([
      ...granted,
      ask("2026-08-10 reply", "2026-08-20 rejected"),
      ask("2026-08-10 rejected"),
      ...times(4, () => ask("2026-08-20 withdrawn")),
      silent(),
    ]);
    assert.deepEqual([asks.count, asks.n, asks.answered, asks.waiting], [3, 9, 5, 0]);
    assert.equal(asks.interval?.low.toFixed(2), "0.12");
    assert.equal(asks.interval.high.toFixed(2), "0.65");
    assert.deepEqual(asks.leftOut, [{ reason: "otherKind", count: 1 }]);
  });

  it("those still open may turn out either way, answered or not", () => {
    const { asks } = summary([...granted, ask("2026-08-10 rejected"), ask("2026-08-10 reply"), ask()]);
    assert.deepEqual([asks.count, asks.n, asks.waiting], [3, 6, 2]);
    assert.equal(asks.interval?.low.toFixed(4), wilsonInterval(3, 6).low.toFixed(4));
    assert.equal(asks.interval.high.toFixed(4), wilsonInterval(5, 6).high.toFixed(4));
  });
});
