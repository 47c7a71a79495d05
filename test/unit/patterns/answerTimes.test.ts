import assert from "node:assert/strict";
import type { Application } from "../../../src/core/schema/applications.ts";
import { answered, kept, waiting } from "./answered.ts";
import { application, summary, times } from "./log.ts";

describe("time to an answer", () => {
  it("is the Kaplan–Meier curve of the days until the first word, good or bad, while eight are watched", () => {
    const { times: found, incidence } = summary([
      answered(50, 2),
      answered(50, 3, "rejected"),
      answered(50, 4),
      ...times(7, (index) => waiting(10 + index)),
    ]);
    assert.deepEqual(
      found.steps.map(({ day, atRisk, answered, censored, silent }) => [
        day,
        atRisk,
        answered,
        censored,
        silent.toFixed(4),
      ]),
      [
        [2, 10, 1, 0, "0.9000"],
        [3, 9, 1, 0, "0.8000"],
        [4, 8, 1, 0, "0.7000"],
      ],
    );
    assert.deepEqual([found.n, found.waiting, found.needed, found.until, found.half], [10, 7, 0, 4, undefined]);
    const band = found.steps[2]?.interval;
    assert.ok(band && band.low < 0.7 && 0.7 < band.high);
    assert.equal(incidence.steps.at(-1)?.positive.toFixed(4), "0.2000");
    assert.equal(incidence.steps.at(-1)?.rejected.toFixed(4), "0.1000");
  });

  /** 20 applications, of which one was answered after 40 days and 19 wait for 3 to 21: nothing is known of day 40. */
  const young = [answered(50, 40), ...times(19, (index) => waiting(3 + index)), kept];
  /** How far a curve goes, and what it says of the days until a quarter and half were answered. */
  function endsAt(name: string, log: readonly Application[], until: number | undefined, half?: number): void {
    it(`ends ${name}`, () => {
      const { times: found, incidence } = summary(log);
      assert.equal(found.until, until);
      assert.equal(found.half?.time, half);
      assert.ok([...found.steps, ...incidence.steps].every(({ day }) => day <= (until ?? -1)));
      for (const { day, share } of found.answeredBy) assert.equal(share !== undefined, day <= (until ?? -1));
    });
  }
  endsAt("on the last day on which eight were watched, not at a late answer of one", young, 15);
  endsAt(
    "nowhere with seven",
    times(7, (index) => answered(50, index + 1)),
    undefined,
  );
  endsAt(
    "with the first day after which fewer than eight are left",
    times(8, (index) => answered(50, index + 1)),
    1,
  );
  endsAt(
    "where all but seven were answered, however long these wait",
    [...times(20, (index) => answered(90, index + 1)), ...times(7, () => waiting(80)), kept],
    20,
    14,
  );
  endsAt(
    "at the eighth longest wait when nobody has answered",
    times(10, (index) => waiting(10 * (index + 1))),
    30,
  );
  endsAt(
    "on day 0 when all were sent today",
    times(9, () => waiting(0)),
    0,
  );

  it("tells the shares by day 30 and 60 with an interval, from eight that were watched for so long", () => {
    const log = [
      ...times(10, () => answered(100, 20)),
      ...times(10, () => answered(100, 40)),
      ...times(7, () => waiting(70)),
      kept,
      waiting(70),
    ];
    const [first, second] = summary(log).times.answeredBy;
    assert.deepEqual([first?.day, first?.watched, first?.share?.toFixed(4)], [30, 18, (10 / 28).toFixed(4)]);
    assert.deepEqual([second?.day, second?.watched, second?.share?.toFixed(4)], [60, 8, (20 / 28).toFixed(4)]);
    assert.ok(first?.interval && first.interval.low < 10 / 28 && 10 / 28 < first.interval.high);
    const [, late] = summary(log.slice(0, -1)).times.answeredBy;
    assert.deepEqual([late?.watched, late?.share, late?.interval], [7, undefined, undefined]);
  });

  it("never has a share without an interval, also of none and of all", () => {
    const none = summary([...times(12, () => waiting(35)), kept]).times.answeredBy[0];
    assert.equal(none?.share, 0);
    assert.equal(none.interval?.high.toFixed(4), (1 - 0.025 ** (1 / 12)).toFixed(4));
    const all = summary(times(8, () => answered(90, 3))).times.steps.at(-1);
    assert.equal(all?.silent, 0);
    assert.equal(all.interval.high.toFixed(4), (1 - 0.025 ** (1 / 8)).toFixed(4));
  });

  it("gives the days until half with an interval, and none where the band does not come down so far", () => {
    const log = [...times(20, (index) => answered(90, index + 1)), ...times(10, () => waiting(80)), kept];
    const { quarter, half } = summary(log).times;
    assert.deepEqual([quarter?.time, half?.time], [8, 15]);
    assert.ok(half?.low !== undefined && half.low < 15 && (half.high ?? 99) > 15);
  });

  function observes(name: string, events: readonly string[], time: number, answers: number): void {
    it(name, () => {
      const log = [application(events), ...times(8, () => waiting(60)), kept];
      const { steps } = summary(log).times;
      assert.deepEqual(
        steps.filter((step) => step.day < 60).map((step) => [step.day, step.answered]),
        [[time, answers]],
      );
    });
  }
  observes("a receipt is no answer", ["2026-09-01 applied", "2026-09-02 acknowledged"], 30, 0);
  observes("a pause waits on", ["2026-09-01 applied", "2026-09-05 on_hold"], 30, 0);
  observes("withdrawing ends the watch on its day", ["2026-09-01 applied", "2026-09-11 withdrawn"], 10, 0);
  observes(
    "a no after withdrawing changes nothing",
    ["2026-09-01 applied", "2026-09-11 withdrawn", "2026-09-20 rejected"],
    10,
    0,
  );
  observes(
    "reopening takes the withdrawal back",
    ["2026-09-01 applied", "2026-09-11 withdrawn", "2026-09-12 reopened", "2026-09-20 reply"],
    19,
    1,
  );
  observes(
    "a word after withdrawing reopens it",
    ["2026-09-01 applied", "2026-09-11 withdrawn", "2026-09-20 screen"],
    19,
    1,
  );
  observes("only the first answer counts", ["2026-09-01 applied", "2026-09-04 reply", "2026-09-20 rejected"], 3, 1);
  observes("an interview still to come is not an answer heard", ["2026-09-01 applied", "2026-10-20 interview"], 30, 0);
  observes("the same day is day 0", ["2026-09-01 applied", "2026-09-01 rejected"], 0, 1);
  observes("what came before applying is history", ["2026-08-20 reply", "2026-09-01 applied"], 30, 0);

  it("says who may still turn out otherwise: who withdrew does not", () => {
    const log = [
      ...times(8, () => waiting(20)),
      ...times(3, () => application(["2026-09-01 applied", "2026-09-11 withdrawn"])),
      ...times(2, () => application(["2026-09-01 applied", "2026-09-11 declined"])),
    ];
    const { times: found, incidence, silent, answers } = summary(log);
    assert.deepEqual([found.n, found.waiting, incidence.waiting, silent.n, answers.waiting], [13, 8, 8, 8, 8]);
  });

  it("leaves out whose days are unknown", () => {
    const log = [
      ...times(12, () => answered(50, 5)),
      application(["2026-09 applied", "2026-09-20 rejected"]),
      ...times(12, () => waiting(40)),
      application(["2026-08 applied"]),
    ];
    const { times: found, answers } = summary(log);
    assert.equal(answers.n, 26);
    assert.deepEqual([found.n, found.leftOut, found.blurred], [24, [{ reason: "dayUnknown", count: 2 }], false]);
  });

  function blurs(name: string, log: readonly Application[], isBlurred: boolean): void {
    it(`says ${isBlurred ? "nothing" : "what it can"} with ${name}`, () => {
      const { times: found, incidence, stillToCome, groups, change, silent } = summary(log);
      assert.deepEqual(
        [found.blurred, found.until === undefined, found.steps.length === 0],
        [isBlurred, isBlurred, isBlurred],
      );
      assert.deepEqual(
        [incidence.blurred, stillToCome.blurred, groups.blurred, change.blurred],
        [isBlurred, isBlurred, isBlurred, isBlurred],
      );
      if (isBlurred) assert.ok(silent.applications.every(({ chance }) => chance === undefined));
    });
  }
  const month = (answer: string) => application(["2026-07-10 applied", `2026-08 ${answer}`]);
  const unknown = (answer?: string) => application(["2026-07 applied", ...(answer ? [`2026-08-20 ${answer}`] : [])]);
  blurs(
    "30 of 40 answered, all of them known to the month",
    [...times(30, () => month("reply")), ...times(10, () => waiting(40)), kept],
    true,
  );
  blurs(
    "noes known to the month",
    [...times(12, () => answered(60, 9)), ...times(2, () => month("rejected")), ...times(10, () => waiting(40))],
    true,
  );
  blurs(
    "days of applying known to the month where somebody answered",
    [...times(12, () => answered(60, 9)), ...times(3, () => unknown("reply")), ...times(10, () => waiting(40))],
    true,
  );
  blurs(
    "silent ones of which only the month is known",
    [...times(12, () => answered(60, 9)), ...times(10, () => waiting(40)), ...times(5, () => unknown())],
    true,
  );
  blurs(
    "one answer in twelve known to the month",
    [...times(12, () => answered(60, 9)), month("reply"), ...times(10, () => waiting(40))],
    false,
  );
  blurs(
    "receipts known to the month",
    times(20, () => application(["2026-08-01 applied", "2026-08 acknowledged"])),
    false,
  );
});
