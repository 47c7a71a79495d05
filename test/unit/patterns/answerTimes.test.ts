import assert from "node:assert/strict";
import { addDays } from "../../../src/core/dates/dates.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { application, day, event, summary, times, today } from "./log.ts";

/** Applied so many days ago, and answered `after` days later with a word of the type. */
function answered(ago: number, after: number, type = "reply"): Application {
  const applied = addDays(today, -ago);
  return application([`${applied} applied`, `${addDays(applied, after)} ${type}`]);
}

/** Applied so many days ago; the log is kept up to today. */
function waiting(ago: number): Application {
  return application([`${addDays(today, -ago)} applied`]);
}

const kept = application([`${today} note`]);

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
      summary([application(["2026-09-01 applied"]), kept], { kind: "application", to: day("2026-09-08") }).pace.weeks,
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
      ["thank_you_sent 0/1 (1)", "check_in_sent 2/3 (0)", "feedback_asked 1/1 (0)", "kept_in_touch 0/0 (0)"],
    );
  });
});
