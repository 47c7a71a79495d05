import assert from "node:assert/strict";
import { progressBy, progressOf } from "../../../src/core/application/progress.ts";
import { day, events } from "../nextSteps/log.ts";

describe("the progress of an application", () => {
  for (const [log, stage, state, interviews] of [
    ["", "lead", "live", 0],
    ["2026-09-01 applied\n2026-09-05 assessment", "interview", "live", 0],
    ["2026-09-01 applied\n2026-09-03 screen\n2026-09-05 interview\n2026-09-30 interview", "interview", "live", 2],
    ["2026-09-05 interview\n2026-09-08 offer\n2026-09-09 declined", "offer", "declined", 1],
    ["2026-03-01 applied\n2026-03-05 interview\n2026-03-09 rejected\n2026-09-01 applied", "applied", "live", 0],
    ["2026-03-01 applied\n2026-03-05 interview\n2026-03-09 rejected\n2026-09-01 interview", "interview", "live", 2],
    [
      "2026-03-01 applied\n2026-03-05 interview\n2026-03-09 withdrawn\n2026-09-01 applied\n2026-09-03 rejected",
      "applied",
      "rejected",
      0,
    ],
    ["2026-03-01 applied\n2026-03-05 interview\n2026-03-09 applied", "interview", "live", 1],
  ] as const) {
    it(`is ${stage}, ${state} with ${interviews} interviews after: ${log.replaceAll("\n", ", ") || "nothing"}`, () =>
      assert.deepEqual(progressOf(events(log)), { stage, state, interviews }));
  }

  it("counts no talk that was still ahead when the no came", () => {
    const log = events("2026-09-01 applied\n2026-09-12 interview\n2026-09-20 interview");
    assert.deepEqual(progressBy(log, day("2026-09-15")), { stage: "interview", state: "live", interviews: 1 });
    assert.deepEqual(progressBy(log, day("2026-09-11")), { stage: "applied", state: "live", interviews: 0 });
    assert.equal(progressBy(log, day("2026-09-20")).interviews, 2);
  });
});
