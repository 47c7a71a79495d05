import assert from "node:assert/strict";
import type { ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { type StepKind, stepKinds } from "../../../src/core/schema/vocabulary.ts";
import { eventInWords } from "../../../src/words/events.ts";
import { day } from "../nextSteps/log.ts";

describe("a step that was left out", () => {
  it("is named in the timeline", () => {
    assert.equal(skipped("thank_you"), "2026-09-21  Thank-you left out");
    assert.equal(skipped("reflect"), "2026-09-21  Looking back left out");
    for (const step of stepKinds) assert.match(skipped(step), /^2026-09-21 {2}\S.* left out$/u, step);
  });

  it("stays a skipped step where none is named", () => {
    assert.equal(skipped(), "2026-09-21  Step skipped");
  });
});

function skipped(step?: StepKind): string {
  const event: ApplicationEvent = { date: day("2026-09-21"), type: "skipped", ...(step && { step }) };
  return eventInWords(event);
}
