import assert from "node:assert/strict";
import { addDays } from "../../../src/core/dates/dates.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { application, day, event, summary, times, today } from "./log.ts";

/** Applied so many days ago, and answered `after` days later with a word of the type. */
function answered(ago: number, after: number, type = "reply"): Application {
  const applied = addDays(today, -ago);
  return application([`${applied} applied`, `${addDays(applied, after)} ${type}`]);
}

function waiting(ago: number): Application {
  return application([`${addDays(today, -ago)} applied`]);
}

describe("time to answer", () => {
  const { times: few, incidence } = summary([
    answered(50, 2),
    answered(50, 3, "rejected"),
    answered(50, 4),
    waiting(10),
    waiting(20),
    waiting(30),
    waiting(40),
  ]);

  it("is the Kaplan–Meier curve of the days until the first word, good or bad", () => {
    assert.deepEqual(
      few.steps.map(({ day, atRisk, answered, stillWaiting, silent }) => [
        day,
        atRisk,
        answered,
        stillWaiting,
        silent.toFixed(4),
      ]),
      [
        [2, 7, 1, 0, "0.8571"],
        [3, 6, 1, 0, "0.7143"],
        [4, 5, 1, 0, "0.5714"],
        [10, 4, 0, 1, "0.5714"],
        [20, 3, 0, 1, "0.5714"],
        [30, 2, 0, 1, "0.5714"],
        [40, 1, 0, 1, "0.5714"],
      ],
    );
    assert.deepEqual([few.n, few.waiting, few.needed, few.median], [7, 4, 1, undefined]);
    const band = few.steps[2]?.interval;
    assert.ok(band && band.low < 0.5714 && 0.5715 < band.high);
  });

  it("keeps kinds of answers apart", () => {
    assert.equal(incidence.steps.at(-1)?.positive.toFixed(4), "0.2857");
    assert.equal(incidence.steps.at(-1)?.rejected.toFixed(4), "0.1429");
  });

  it("tells a median only when there are enough and the curve gets there", () => {
    assert.equal(summary(times(8, (index) => answered(50, index + 1))).times.median, 4);
    assert.equal(summary(times(7, (index) => answered(50, index + 1))).times.median, undefined);
    assert.equal(summary([...times(3, () => answered(50, 5)), ...times(5, () => waiting(40))]).times.median, undefined);
  });

  function observes(name: string, events: readonly string[], time: number, answers: number): void {
    it(name, () => {
      const { steps } = summary([application(events)]).times;
      assert.deepEqual(
        steps.map((step) => [step.day, step.answered]),
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
  observes("only the first answer counts", ["2026-09-01 applied", "2026-09-04 reply", "2026-09-20 rejected"], 3, 1);
  observes("an interview still to come is not an answer heard", ["2026-09-01 applied", "2026-10-20 interview"], 30, 0);
  observes("the same day is day 0", ["2026-09-01 applied", "2026-09-01 rejected"], 0, 1);

  function leavesOut(reason: string, events: readonly string[]): void {
    it(`leaves out ${events.join(", ")}: ${reason}`, () => {
      const figure = summary([application(events)]);
      assert.equal(figure.answers.n, 1);
      assert.equal(figure.times.n, 0);
      assert.deepEqual(figure.times.leftOut, [{ reason, count: 1 }]);
    });
  }
  leavesOut("dayUnknown", ["2026-09 applied", "2026-09-20 rejected"]);
  leavesOut("dayUnknown", ["2026-08-01 applied", "2026-09 rejected"]);
  leavesOut("beforeApplying", ["2026-08-01 reply", "2026-08-05 applied"]);
});

describe("silent applications", () => {
  it("have the share of those who waited longer and heard within two weeks", () => {
    const log = [
      ...times(4, () => answered(100, 10)),
      ...times(6, () => answered(100, 20)),
      ...times(10, () => waiting(60)),
      waiting(15),
    ];
    const { silent } = summary(log);
    const [shortest] = silent.applications;
    assert.deepEqual([silent.n, silent.waiting, shortest?.days, shortest?.others], [11, 11, 15, 16]);
    assert.equal(shortest?.chance?.toFixed(4), (6 / 16).toFixed(4));
    assert.ok(shortest.interval && shortest.interval.low < 6 / 16 && 6 / 16 < shortest.interval.high);
    assert.deepEqual(
      [silent.applications[1]?.days, silent.applications[1]?.others, silent.applications[1]?.chance],
      [60, 0, undefined],
    );
  });

  it("get no chance from fewer than eight", () => {
    const { silent } = summary([...times(3, () => answered(100, 20)), ...times(4, () => waiting(60)), waiting(15)]);
    assert.deepEqual([silent.applications[0]?.others, silent.applications[0]?.chance], [7, undefined]);
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
      { reason: "answered", count: 1 },
      { reason: "dayUnknown", count: 1 },
      { reason: "ended", count: 1 },
    ]);
  });
});

describe("pace", () => {
  it("counts applications by week, from the first to this one", () => {
    const { pace } = summary(
      ["2026-09-07", "2026-09-13", "2026-09-14", "2026-09", "2026-12-01"].map((date) =>
        application([`${date} applied`]),
      ),
    );
    assert.deepEqual(pace.counts, [
      { monday: "2026-09-07", count: 2 },
      { monday: "2026-09-14", count: 1 },
    ]);
    assert.deepEqual([pace.n, pace.weeks], [3, 4]);
    assert.deepEqual(pace.leftOut, [
      { reason: "future", count: 1 },
      { reason: "dayUnknown", count: 1 },
    ]);
  });

  it("ends with the filter when that is earlier", () => {
    assert.equal(
      summary([application(["2026-09-01 applied"])], { kind: "application", to: day("2026-09-08") }).pace.weeks,
      2,
    );
  });
});

describe("rounds and follow-ups", () => {
  it("rounds are counted by type and name with their hours, once they have been", () => {
    const { rounds } = summary([
      application([
        "2026-09-01 applied",
        event("2026-09-02 screen", { round: "recruiter screen" }),
        event("2026-09-05 assessment", { hours: 4 }),
        event("2026-09-09 interview", { round: "System  design", hours: 1.5 }),
      ]),
      application([event("2026-09-03 interview", { round: "system design" }), "2026-10-05 interview"]),
    ]);
    assert.deepEqual([rounds.rounds, rounds.hours, rounds.applications, rounds.n], [4, 5.5, 2, 2]);
    assert.deepEqual(rounds.types, [
      { type: "screen", count: 1, hours: 0 },
      { type: "assessment", count: 1, hours: 4 },
      { type: "interview", count: 2, hours: 1.5 },
    ]);
    assert.deepEqual(rounds.names, [
      { name: "System design", count: 2, applications: 2 },
      { name: "recruiter screen", count: 1, applications: 1 },
    ]);
  });

  it("an answer counts once, for the message before it, and only if it can be one", () => {
    const { followUps } = summary([
      application([
        "2026-08-01 applied",
        "2026-08-09 check_in_sent",
        "2026-08-17 check_in_sent",
        "2026-08-20 rejected",
        "2026-08-21 feedback_asked",
        "2026-08-25 feedback_received",
      ]),
      application(["2026-08-01 applied", "2026-08-05 reply", "2026-08-10 thank_you_sent", "2026-08-15 interview"]),
      application(["2026-08-01 applied", "2026-08-09 check_in_sent", "2026-08-12 screen", "2026-08-15 interview"]),
    ]);
    assert.deepEqual(
      followUps.map(({ type, count, n, waiting }) => `${type} ${count}/${n} (${waiting})`),
      ["thank_you_sent 0/1 (1)", "check_in_sent 2/3 (1)", "feedback_asked 1/1 (0)", "kept_in_touch 0/0 (0)"],
    );
  });
});
