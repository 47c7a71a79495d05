import assert from "node:assert/strict";
import type { Condition } from "../../../src/core/reflection/conditions.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";
import type { Journal } from "../../../src/core/schema/journal.ts";
import { circumstances, event, rejected } from "./hunt.ts";

const applied = event("2026-09-01", "applied");
const screen = event("2026-09-05", "screen", { round: "recruiter screen" });
const interview = (more: Partial<ApplicationEvent> = {}) => event("2026-09-09", "interview", more);

function holds(
  title: string,
  application: Application,
  yes: readonly Condition[],
  no: readonly Condition[],
  others: readonly Application[] = [],
  journal: Journal = {},
) {
  it(title, () => {
    const { holding } = circumstances(application, others, journal);
    assert.deepEqual(
      yes.filter((condition) => !holding.has(condition)),
      [],
      "should hold",
    );
    assert.deepEqual(
      no.filter((condition) => holding.has(condition)),
      [],
      "should not hold",
    );
  });
}

function turnedDown(count: number): readonly Application[] {
  return Array.from({ length: count }, (_, index) => ({
    company: `C${index}`,
    role: "R",
    events: [event("2026-08-01", "rejected")],
  }));
}

describe("conditions", () => {
  holds(
    "a form letter",
    rejected([applied]),
    ["always", "first", "unmet", "no_reason", "none_live"],
    ["met", "rounds", "several", "fifth", "words", "others_live"],
  );
  holds("an automatic receipt is nobody", rejected([applied, event("2026-09-02", "acknowledged")]), ["unmet"], ["met"]);
  holds("one conversation", rejected([applied, screen]), ["met", "round_named"], ["unmet", "rounds"]);
  holds("two conversations", rejected([applied, screen, interview()]), ["met", "rounds", "round_named"], ["unmet"]);
  holds("a conversation without a name", rejected([interview()]), ["met"], ["round_named"]);
  holds(
    "a conversation after the rejection is not one before it",
    {
      ...rejected([]),
      events: [
        event("2026-09-20", "rejected"),
        event("2026-09-25", "interview", { round: "exit talk", liked: ["x"], red_flags: ["y"], note: "z" }),
      ],
    },
    ["unmet"],
    ["met", "liked", "red_flags", "notes"],
  );
  holds("a system design round", rejected([interview({ round: "System design" })]), ["technical"], ["presentation"]);
  holds(
    "a presentation",
    rejected([interview({ round: "Presentation to the team" })]),
    ["presentation"],
    ["technical"],
  );
  holds(
    "a task with hours",
    rejected([event("2026-09-07", "assessment", { hours: 6 })]),
    ["assessment", "effort"],
    ["met", "unmet"],
  );
  holds(
    "notes, signs and what was liked",
    rejected([interview({ note: "n", red_flags: ["f"], liked: ["l"] })]),
    ["notes", "red_flags", "liked"],
    [],
  );
  holds(
    "stated skills",
    rejected([], { reason: "skills", basis: "stated" }),
    ["about_skills"],
    ["no_reason", "guessed", "their_side"],
  );
  holds(
    "stated timing",
    rejected([], { reason: "timing", basis: "stated" }),
    ["their_side"],
    ["no_reason", "guessed", "about_skills"],
  );
  holds("stated pay", rejected([], { reason: "compensation", basis: "stated" }), ["terms"], []);
  holds("stated culture", rejected([], { reason: "culture", basis: "stated" }), ["culture"], []);
  holds(
    "a guess is never taken for stated",
    rejected([], { reason: "skills", basis: "guessed" }),
    ["guessed"],
    ["about_skills", "no_reason"],
  );
  holds(
    "a reason without a basis is neither",
    rejected([], { reason: "skills" }),
    [],
    ["guessed", "about_skills", "no_reason"],
  );
  holds("their words", rejected([], { text: "We went with somebody else." }), ["words"], ["no_reason"]);
  holds(
    "feedback after it",
    { ...rejected([]), events: [event("2026-09-20", "rejected"), event("2026-09-22", "feedback_received")] },
    ["feedback"],
    ["no_reason"],
  );
  holds("thirty days", rejected([event("2026-08-21", "applied")]), ["long_wait"], []);
  holds("twenty-nine days", rejected([event("2026-08-22", "applied")]), [], ["long_wait"]);
  holds("a month is no number of days", rejected([event("2026-03", "applied")]), [], ["long_wait"]);
  holds("wanted", rejected([], {}, { interest: 4 }), ["wanted"], ["internal"]);
  holds("with a why", rejected([], {}, { why: "small team" }), ["wanted"], []);
  holds("internal", rejected([], {}, { kind: "internal" }), ["internal"], ["unmet"]);
  holds("an ask to somebody", rejected([applied], {}, { kind: "outreach" }), [], ["unmet", "internal"]);
  holds("the third rejection", rejected([]), ["several"], ["first", "fifth"], turnedDown(2));
  holds("the fifth rejection", rejected([]), ["several", "fifth"], ["first"], turnedDown(4));
  holds(
    "a second rejection by the same company",
    rejected([event("2026-08-01", "rejected"), event("2026-08-20", "reopened")]),
    [],
    ["first", "several"],
  );
  holds(
    "two rejections by another company",
    rejected([]),
    ["several"],
    ["first"],
    [
      {
        company: "B",
        role: "R",
        events: [event("2026-07-01", "rejected"), event("2026-07-20", "reopened"), event("2026-08-01", "rejected")],
      },
    ],
  );
  holds(
    "a rejection by another company that was reopened",
    rejected([]),
    [],
    ["first", "several"],
    [
      {
        company: "B",
        role: "R",
        events: [event("2026-07-01", "rejected"), event("2026-07-20", "reopened"), event("2026-10-01", "rejected")],
      },
    ],
  );
  holds(
    "later rejections do not count",
    rejected([]),
    ["first"],
    ["several"],
    [{ company: "B", role: "R", events: [event("2026-10-01", "rejected")] }],
  );
  holds(
    "another one open",
    rejected([]),
    ["others_live"],
    ["none_live"],
    [{ company: "B", role: "R", applied: applied.date }],
  );
  holds("a lead is not open", rejected([]), ["none_live"], ["others_live"], [{ company: "B", role: "R" }]);
  holds(
    "an archived one is not open",
    rejected([]),
    ["none_live"],
    ["others_live"],
    [{ company: "B", role: "R", applied: applied.date, archived: true }],
  );
  holds("a plan that is not done", rejected([]), ["planned"], [], [], { plan: [{ if: "a", then: "b" }] });
  holds("people", rejected([]), ["people"], ["planned"], [], { people: [{ name: "Sam" }] });
});
