import assert from "node:assert/strict";
import { kept } from "./answered.ts";
import { application, day, event, summary } from "./log.ts";

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
