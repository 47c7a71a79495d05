import assert from "node:assert/strict";
import { application, summary, times } from "./log.ts";

const kept = application(["2026-10-01 note"]);
const heard = (forecast: number) =>
  application(["2026-07-01 applied", "2026-07-05 reply", "2026-07-09 rejected"], { forecast });
const turnedDown = (forecast: number) => application(["2026-07-01 applied", "2026-07-05 rejected"], { forecast });

describe("forecasts", () => {
  const log = [heard(20), heard(50), turnedDown(20), turnedDown(0), kept];

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
      summary([heard(100), heard(80), kept]).forecasts.bands.map(({ from, n }) => [from, n]),
      [[0.8, 2]],
    );
  });

  it("are measured from ten on: 0 when all was foreseen, 0.25 for 50 % every time", () => {
    assert.deepEqual([summary(log).forecasts.brier, summary(log).forecasts.needed], [undefined, 6]);
    assert.equal(summary([...times(5, () => heard(100)), ...times(5, () => turnedDown(0)), kept]).forecasts.brier, 0);
    assert.equal(
      summary([...times(5, () => heard(50)), ...times(5, () => turnedDown(50)), kept]).forecasts.brier,
      0.25,
    );
    // Four at 20 % that came, six at 20 % that did not: (4 × 0.64 + 6 × 0.04) / 10.
    assert.equal(
      summary([...times(4, () => heard(20)), ...times(6, () => turnedDown(20)), kept]).forecasts.brier,
      0.28,
    );
  });

  const on = (applied: string, ...more: readonly string[]) =>
    application([`${applied} applied`, ...more], { forecast: 20 });
  /** What becomes of an application with a forecast on 1 October: the outcome that counts, or why there is none. */
  function settles(name: string, one: ReturnType<typeof on>, expected: boolean | string): void {
    it(`${name}: ${expected}`, () => {
      const { n, positive, leftOut } = summary([one, application(["2026-10-01 note"])]).forecasts;
      const reason = leftOut.find(({ reason }) => reason !== "lead")?.reason;
      assert.equal(n === 1 ? positive === 1 : reason, expected);
    });
  }
  settles("silent for 60 days", on("2026-08-02"), false);
  settles("silent for 59", on("2026-08-03"), "unsettled");
  settles("answered soon, but sent less than 60 days ago", on("2026-09-01", "2026-09-05 interview"), "unsettled");
  settles("turned down soon, but sent less than 60 days ago", on("2026-09-01", "2026-09-05 rejected"), "unsettled");
  settles("answered after 60 days", on("2026-06-01", "2026-07-31 reply"), true);
  settles("answered after 61", on("2026-06-01", "2026-08-01 reply"), false);
  settles("a no, and then an interview", on("2026-06-01", "2026-06-20 rejected", "2026-07-01 interview"), true);
  settles("withdrawn while silent", on("2026-06-01", "2026-06-20 withdrawn"), "ended");
  settles("withdrawn after 60 days of silence", on("2026-06-01", "2026-08-20 withdrawn"), false);
  settles("answered in an unknown month", on("2026-06-01", "2026-07 reply"), "dayUnknown");
  settles("answered before applying", on("2026-06-01", "2026-05-20 reply"), false);
  settles("without a forecast", application(["2026-06-01 applied", "2026-06-05 reply"]), "noForecast");
});
