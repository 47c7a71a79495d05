import assert from "node:assert/strict";
import { silent } from "./fewApplications.ts";
import { application, event, summary, times } from "./log.ts";

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
