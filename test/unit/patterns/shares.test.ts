import assert from "node:assert/strict";
import { silent } from "./fewApplications.ts";
import { application, day, summary, times } from "./log.ts";

const refused = () => application(["2026-09-01 applied", "2026-09-08 rejected"]);

const interviewed = () =>
  application(["2026-09-01 applied", "2026-09-05 screen", "2026-09-10 interview", "2026-09-20 rejected"]);

describe("shares", () => {
  it("counts a no as an answer, and a receipt as none", () => {
    const { answers } = summary([
      silent(),
      refused(),
      interviewed(),
      application(["2026-09-01 applied", "2026-09-01 acknowledged"]),
    ]);
    assert.deepEqual([answers.count, answers.n, answers.waiting, answers.needed], [2, 4, 2, 1]);
    assert.equal(answers.interval, undefined);
  });

  it("gives an interval from five applications on", () => {
    const { answers } = summary([...times(4, silent), ...times(3, refused)]);
    assert.equal(answers.needed, 0);
    assert.equal(answers.interval?.low.toFixed(4), "0.1582");
    assert.equal(answers.interval.high, 1, "those still waiting may all be answered");
    const over = summary([
      ...times(3, refused),
      ...times(4, () => application(["2026-09-01 applied", "2026-09-08 withdrawn"])),
    ]);
    assert.equal(over.answers.interval?.high.toFixed(4), "0.7495");
  });

  it("an interval of a share holds it whatever becomes of those still open", () => {
    const log = [
      ...times(10, interviewed),
      ...times(5, () => application(["2026-09-01 applied", "2026-09-10 interview"])),
    ];
    const step = (some: typeof log) => summary(some).stages.find(({ from }) => from === "interview");
    const { interval: before } = step(log) ?? {};
    for (const offers of [0, 2, 5]) {
      const later = log.map((one, index) =>
        index < 10
          ? one
          : application([...(one.events ?? []), index < 10 + offers ? "2026-09-20 offer" : "2026-09-20 rejected"]),
      );
      const after = step(later)?.interval;
      const ended = summary(later).stages.find(({ from }) => from === "interview");
      assert.ok(before && after && before.low <= after.low && (ended?.waiting !== 0 || after.high <= before.high));
    }
  });

  it("takes a later stage for the earlier ones too, and never takes one back", () => {
    const { reached, stages } = summary([
      application(["2026-09-01 applied", "2026-09-20 offer", "2026-09-21 declined"]),
      interviewed(),
      application(["2026-09-01 applied", "2026-09-04 reply"]),
      silent(),
    ]);
    assert.deepEqual(
      reached.map(({ stage, count }) => `${stage} ${count}`),
      ["applied 4", "reply 3", "screen 2", "interview 2", "offer 1"],
    );
    assert.deepEqual(
      stages.map(({ from, to, count, n, waiting }) => `${from}>${to} ${count}/${n} (${waiting})`),
      [
        "applied>reply 3/4 (1)",
        "reply>screen 2/3 (1)",
        "screen>interview 2/2 (0)",
        "interview>offer 1/2 (0)",
        "offer>accepted 0/1 (0)",
      ],
    );
  });

  /** The steps that are told of applications that got this far. */
  function steps(name: string, types: readonly string[], expected: readonly string[]): void {
    it(name, () => {
      const log = types.map((type) => application(["2026-09-01 applied", `2026-09-10 ${type}`]));
      const { stages, flow } = summary(log);
      assert.deepEqual(
        stages.map(({ from, to, count, n }) => `${from}>${to} ${count}/${n}`),
        expected,
      );
      const places = new Set(flow.links.flatMap(({ from, to }) => [from, to]));
      for (const { from } of stages) assert.ok(places.has(from as never), `${from} is in the flow`);
      for (const stage of ["reply", "screen", "interview"] as const)
        assert.equal(
          places.has(stage),
          types.includes(stage) || (stage === "interview" && types.includes("assessment")),
        );
    });
  }
  const of13 = Array<string>(13).fill("interview");
  steps("leaves out first calls where none is ever logged", of13, ["applied>interview 13/13", "interview>offer 0/13"]);
  steps(
    "leaves out replies where none is ever logged",
    ["screen", "interview"],
    ["applied>screen 2/2", "screen>interview 1/2", "interview>offer 0/1"],
  );
  steps(
    "leaves out interviews where none is ever logged",
    ["screen", "offer"],
    ["applied>screen 2/2", "screen>offer 1/2", "offer>accepted 0/1"],
  );
  steps(
    "leaves out offers where none is ever logged",
    ["interview", "accepted"],
    ["applied>interview 2/2", "interview>accepted 1/2"],
  );
  steps(
    "takes an assessment for an interview",
    ["assessment", "reply"],
    ["applied>reply 2/2", "reply>interview 1/2", "interview>offer 0/1"],
  );
  steps("never waits for a first call", ["reply", "reply"], ["applied>reply 2/2", "reply>interview 0/2"]);
  steps("begins with the application", ["rejected"], ["applied>reply 0/1"]);

  it("goes from interview to interview, those of one day being one", () => {
    const talks = (...days: readonly string[]) =>
      application(["2026-09-01 applied", ...days.map((one) => `2026-09-${one} interview`), "2026-09-29 rejected"]);
    const { interviews } = summary([
      talks("05", "10", "15"),
      talks("05", "10"),
      talks("05", "05"),
      application(["2026-09-01 applied", "2026-09-05 interview", "2026-09-20 offer"]),
      application(["2026-09-01 applied", "2026-09-05 interview"]),
      silent(),
    ]);
    assert.deepEqual(
      interviews.map(({ interview, count, n, waiting }) => `${interview}: ${count}/${n} (${waiting})`),
      ["1: 3/5 (1)", "2: 1/2 (0)", "3: 0/1 (0)"],
    );
  });

  it("says where a no came, by what had been reached until then", () => {
    const { endings } = summary([
      refused(),
      interviewed(),
      application([
        "2026-09-01 applied",
        "2026-09-02 screen",
        "2026-09-03 rejected",
        "2026-09-04 thank_you_sent",
        "2026-09-09 reply",
      ]),
      application(["2026-09-01 applied", "2026-09-02 rejected", "2026-09-03 reopened"]),
    ]);
    assert.deepEqual(endings.counts, [
      { stage: "applied", count: 1 },
      { stage: "screen", count: 1 },
      { stage: "interview", count: 1 },
    ]);
    assert.equal(endings.n, 3);
  });

  it("leaves out leads, other kinds and those without an application, and says so", () => {
    const { answers, total } = summary([
      silent(),
      application([]),
      application(["2026-09-01 saved", "2026-09-02 note"]),
      application(["2026-09-01 applied"], { kind: "outreach" }),
      application(["2026-09-01 applied"], { kind: "internal" }),
      application(["2026-09-01 reply", "2026-09-03 withdrawn"]),
    ]);
    assert.equal(total, 6);
    assert.equal(answers.n, 1);
    assert.deepEqual(answers.leftOut, [
      { reason: "lead", count: 2 },
      { reason: "otherKind", count: 2 },
      { reason: "notApplied", count: 1 },
    ]);
  });

  it("leaves out what is dated after today, in every figure alike, and says so", () => {
    const { answers, flow, pace, times, rounds, events, ahead, silent } = summary([
      application(["2026-10-02 applied"]),
      application([], { applied: day("2026-10-02") }),
      application(["2026-10-02 note"]),
      application(["2026-09-01 applied", "2026-11-01 interview"]),
      application(["2026-10-02 applied"], { applied: day("2026-09-01") }),
    ]);
    for (const { n, leftOut } of [answers, flow, pace, times, rounds, events]) {
      assert.equal(n, 2);
      assert.deepEqual(leftOut, [
        { reason: "future", count: 2 },
        { reason: "lead", count: 1 },
      ]);
    }
    assert.deepEqual(
      [answers.count, answers.waiting, pace.counts.length, silent.applications.length, rounds.rounds],
      [0, 2, 1, 2, 0],
    );
    assert.equal(ahead, 5);
  });

  it("counts what is dated in a month or year that has begun", () => {
    assert.deepEqual(
      ["2026-10", "2026", "2026-11"].map((date) => summary([application([`${date} applied`])]).answers.n),
      [1, 1, 0],
    );
  });

  it("takes the short form of applying", () => {
    const { applied } = { applied: day("2026-09-01") };
    assert.equal(summary([application(["2026-09-08 rejected"], { applied })]).answers.n, 1);
  });

  it("filters by the day of applying, with both ends, and by kind", () => {
    const log = [
      ...["2026-07-31", "2026-08-01", "2026-08-31", "2026-09-01", "2026-08", "2026", "2025"].map((date) =>
        application([`${date} applied`]),
      ),
      application(["2026-08-05 applied"], { kind: "internal" }),
    ];
    const august = { from: day("2026-08-01"), to: day("2026-08-31") };
    const { answers } = summary(log, { kind: "application", ...august });
    assert.equal(answers.n, 3);
    assert.deepEqual(answers.leftOut, [
      { reason: "otherKind", count: 1 },
      { reason: "outsideRange", count: 3 },
      { reason: "rangeUnclear", count: 1 },
    ]);
    assert.equal(summary(log, { kind: "internal", ...august }).answers.n, 1);
    assert.equal(summary(log, { kind: "application", from: day("2026-09-01") }).answers.n, 1);
  });
});
