import assert from "node:assert/strict";
import type { ReflectionState } from "../../../../src/core/panel/reflectState.ts";
import { steps } from "../../../../src/core/reflection/steps.ts";
import { beside } from "../../../../src/webview/reflect/beside.ts";

const reflection: ReflectionState = {
  company: "Northwind",
  role: "Engineer",
  rejected: "20 September 2026",
  archived: false,
  summary: ["It got far."],
  events: [],
  steps: [
    { step: "friend", asked: "friend-evening", question: "?", answers: { friend: "It is one ans" }, skipped: false },
  ],
  strengths: { achievements: ["p99"], strengths: ["Calm"] },
  arc: [{ when: "2025", what: "p99" }],
  closing: { live: "", nothingElse: false, answered: [], alike: [] },
  kept: "journal",
};

describe("beside the open step", () => {
  it("stands nothing but the facts while somebody writes to a friend, also when the first words are kept", () => {
    const { strengths, arc, ...facts } = beside(reflection, "friend");
    assert.deepEqual([strengths, arc], [undefined, undefined]);
    assert.equal(facts.summary, reflection.summary);
  });

  it("stand achievements, strengths and the long line once that step was left", () => {
    for (const open of [...steps.slice(1), "closing"] as const)
      assert.deepEqual(beside(reflection, open), reflection, open);
  });
});
