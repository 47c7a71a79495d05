import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays, isDay } from "../../../src/core/dates/dates.ts";
import { nextSteps } from "../../../src/core/nextSteps/nextSteps.ts";
import { routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import { decisionOf } from "../../../src/core/reflection/decision.ts";
import { reflectionOn } from "../../../src/core/reflection/view.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import type { Journal } from "../../../src/core/schema/journal.ts";
import { applications } from "../drafts/generatedApplications.ts";
import { date, event, rejected } from "./hunt.ts";
import { talkedTo, view } from "./viewOf.ts";

describe("strengths", () => {
  const journal: Journal = {
    achievements: [
      { date: date("2025-11"), text: "p99", tags: ["performance"] },
      { date: date("2019"), text: "ledger", tags: ["fintech"] },
      { date: date("2026"), text: "mentoring" },
      { date: date("2024-03-01"), text: "migration" },
    ],
    strengths: [{ text: "Calm in incidents", evidence: "2025-11" }, { text: "Nice" }],
  };

  it("are facts: what fits the application first, then the latest, and only with evidence", () => {
    const shown = view(talkedTo, [], journal).strengths;
    assert.deepEqual(
      shown.achievements.map(({ text }) => text),
      ["ledger", "mentoring", "p99"],
    );
    assert.deepEqual(
      shown.strengths.map(({ text }) => text),
      ["Calm in incidents"],
    );
  });
});

describe("the closing page", () => {
  const others: readonly Application[] = [
    { company: "Silent", role: "R", applied: date("2026-01-01") },
    { company: "Talking", role: "R", skills: ["go"], events: [event("2026-09-10", "screen")] },
    { company: "Lead", role: "R", interest: 2 },
    { company: "Better lead", role: "R", interest: 5, tags: ["fintech"] },
    { company: "Elsewhere", role: "R", interest: 1, skills: ["GO"] },
    { company: "Put away", role: "R", tags: ["fintech"], archived: true },
    { company: "Withdrawn", role: "R", tags: ["fintech"], events: [event("2026-09-02", "withdrawn")] },
  ];

  it("tells what is open and what comes next", () => {
    const { closing } = view(talkedTo, others);
    assert.equal(closing.live, 1);
    assert.equal(closing.quiet, 1, "applied in January");
    assert.deepEqual(
      closing.answered.map(({ company, stage }) => [company, stage]),
      [["Talking", "screen"]],
    );
    assert.equal(closing.lead?.company, "Better lead");
    assert.deepEqual(
      closing.alike.map(({ company }) => company),
      ["Elsewhere"],
      "the others are named already",
    );
    assert.equal(closing.archived, false);
  });

  it("is true when there is nothing", () => {
    const { closing } = view(rejected([]));
    assert.deepEqual(closing, {
      live: 0,
      quiet: 0,
      answered: [],
      lead: undefined,
      alike: [],
      stayInTouch: undefined,
      archived: false,
    });
  });

  it("names a working day to get in touch again", () => {
    assert.equal(view(talkedTo).closing.stayInTouch, "2026-12-21", "19 December 2026 is a Saturday");
    assert.equal(view(rejected([event("2026-09-01", "applied")])).closing.stayInTouch, undefined, "nobody was met");
    for (const settled of [
      event("2026-12-20", "kept_in_touch"),
      event("2026-09-21", "skipped", { step: "stay_in_touch" }),
    ]) {
      assert.equal(view({ ...talkedTo, events: [...(talkedTo.events ?? []), settled] }).closing.stayInTouch, undefined);
    }
  });

  it("names a day to get in touch that the next steps bring, and none else", () => {
    fc.assert(
      fc.property(applications("own"), fc.integer({ min: 0, max: 400 }), (application, later) => {
        const record = { key: "own", application };
        const rejected = decisionOf(application)?.rejection.date;
        if (rejected === undefined || !isDay(rejected)) return;
        const today = addDays(rejected, later);
        const at = { records: [record], journal: {}, settings: routineDefaults, today, language: "en" };
        const named = reflectionOn(record, at)?.closing.stayInTouch;
        if (named === undefined) return;
        assert.ok(named >= today);
        const [...steps] = nextSteps([{ folder: "", records: [record] }], routineDefaults, { today: named });
        assert.ok(
          steps.some(({ kind, state }) => kind === "stay_in_touch" && state === "due"),
          named,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("names a day also where thanks were left out or it was archived without them, and none where follow-ups are off", () => {
    const skipped = event("2026-09-21", "skipped", { step: "rejection_thank_you" });
    const left = { ...talkedTo, archived: true, events: [...(talkedTo.events ?? []), skipped] };
    assert.equal(view(left).closing.stayInTouch, "2026-12-21");
    assert.equal(view({ ...talkedTo, follow_up: "none" }).closing.stayInTouch, undefined);
    const back = event("2026-10-01", "interview");
    assert.equal(view({ ...talkedTo, events: [...(talkedTo.events ?? []), back] }).closing.stayInTouch, undefined);
  });

  it("names no day that is past", () => {
    assert.equal(view(talkedTo, [], {}, "2026-12-21").closing.stayInTouch, "2026-12-21");
    assert.equal(view(talkedTo, [], {}, "2026-12-22").closing.stayInTouch, undefined);
    assert.equal(view(talkedTo, [], {}, "2029-02-06").closing.stayInTouch, undefined);
  });

  it("brings what a role must have with every fifth rejection", () => {
    const before = (count: number) =>
      Array.from({ length: count }, (_, index) => rejected([], {}, { id: `other-${index}` }));
    const journal: Journal = { must_haves: ["mentoring"] };
    assert.deepEqual(view(talkedTo, before(4), journal).wants, { must_haves: ["mentoring"], nice_to_haves: undefined });
    assert.equal(view(talkedTo, before(3), journal).wants, undefined);
  });
});
