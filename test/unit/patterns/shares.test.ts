import assert from "node:assert/strict";
import { application, day, event, summary, times } from "./log.ts";

const silent = () => application(["2026-09-01 applied"]);
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
    assert.equal(answers.interval.high.toFixed(4), "0.7495");
  });

  it("takes a later stage for the earlier ones too, and never takes one back", () => {
    const { reached, stages } = summary([
      application(["2026-09-01 applied", "2026-09-20 offer", "2026-09-21 declined"]),
      interviewed(),
      silent(),
    ]);
    assert.deepEqual(
      reached.map(({ stage, count }) => `${stage} ${count}`),
      ["applied 3", "reply 2", "screen 2", "interview 2", "offer 1", "accepted 0"],
    );
    assert.deepEqual(
      stages.map(({ from, to, count, n, waiting }) => `${from}>${to} ${count}/${n} (${waiting})`),
      [
        "applied>reply 2/3 (1)",
        "reply>screen 2/2 (0)",
        "screen>interview 2/2 (0)",
        "interview>offer 1/2 (0)",
        "offer>accepted 0/1 (0)",
      ],
    );
  });

  it("says where a no came, by what had been reached until then", () => {
    const { endings } = summary([
      refused(),
      interviewed(),
      application(["2026-09-01 applied", "2026-09-02 screen", "2026-09-03 rejected", "2026-09-09 reply"]),
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
    const { answers, flow, pace, times, rounds, events, ahead } = summary([
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
      [
        answers.count,
        answers.waiting,
        pace.counts.length,
        times.steps.map(({ stillWaiting }) => stillWaiting),
        rounds.rounds,
      ],
      [0, 2, 1, [2], 0],
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

describe("reasons", () => {
  const no = (reason: "skills" | "experience" | "unknown", basis?: "stated" | "guessed") =>
    application(["2026-09-01 applied", event("2026-09-08 rejected", basis ? { reason, basis } : { reason })]);

  it("stand apart by basis, from five on", () => {
    const { stated, guessed } = summary([
      ...times(2, () => no("experience", "stated")),
      ...times(3, () => no("skills", "stated")),
      ...times(4, () => no("skills", "guessed")),
      no("unknown"),
      silent(),
    ]).reasons;
    assert.deepEqual(stated.counts, [
      { reason: "skills", count: 3 },
      { reason: "experience", count: 2 },
    ]);
    assert.deepEqual(guessed.counts, []);
    assert.equal(guessed.needed, 1);
    assert.deepEqual(stated.leftOut, [
      { reason: "noReason", count: 1 },
      { reason: "notRejected", count: 1 },
      { reason: "guessed", count: 4 },
    ]);
  });

  it("without a basis are not called stated", () => {
    const { stated, guessed } = summary(times(5, () => no("skills"))).reasons;
    assert.equal(stated.n, 0);
    assert.deepEqual(guessed.counts, [{ reason: "skills", count: 5 }]);
  });
});

describe("asks", () => {
  it("3 granted of 9 is 12 to 65 %", () => {
    const { asks } = summary([
      application(["2026-08-01 applied", "2026-08-10 offer"], { kind: "outreach" }),
      application(["2026-08-01 applied", "2026-08-10 accepted"], { kind: "outreach" }),
      application(["2026-08-01 applied"], { kind: "outreach", led_to: "northwind" }),
      application(["2026-08-01 applied", "2026-08-10 reply"], { kind: "outreach" }),
      application(["2026-08-01 applied", "2026-08-10 rejected"], { kind: "outreach" }),
      ...times(4, () => application(["2026-08-01 applied"], { kind: "outreach" })),
      silent(),
    ]);
    assert.deepEqual([asks.count, asks.n, asks.answered], [3, 9, 5]);
    assert.equal(asks.interval?.low.toFixed(2), "0.12");
    assert.equal(asks.interval.high.toFixed(2), "0.65");
    assert.deepEqual(asks.leftOut, [{ reason: "otherKind", count: 1 }]);
  });
});
