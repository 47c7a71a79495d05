import assert from "node:assert/strict";
import fc from "fast-check";
import type { LoggedApplication } from "../../../src/core/application/record.ts";
import { rest } from "../../../src/core/reflection/choosePrompt.ts";
import { keep, type Pending, withPending } from "../../../src/core/reflection/pending.ts";
import { steps } from "../../../src/core/reflection/steps.ts";
import { type ReflectionView, reflectionOn } from "../../../src/core/reflection/view.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import type { Journal, Reflection } from "../../../src/core/schema/journal.ts";
import { date, day, event, rejected } from "./hunt.ts";

const settings = { coolOffDays: 1, stayInTouchAfterDays: 90 };

function recordOf(application: Application, index = 0): LoggedApplication {
  return { key: application.id ?? `record ${index}`, application };
}

function view(
  application: Application,
  others: readonly Application[] = [],
  journal: Journal = {},
  today = "2026-09-22",
  language = "en",
  kept: Pending = {},
): ReflectionView {
  const records = [application, ...others].map(recordOf);
  const [record] = records;
  const seen = record && reflectionOn(record, { records, journal, settings, today: day(today), language }, kept);
  if (!seen) throw new RangeError("nothing to look back on");
  return seen;
}

const talkedTo = rejected(
  [
    event("2026-09-01", "applied"),
    event("2026-09-09", "interview", { round: "panel", hours: 2, red_flags: ["no budget"] }),
    event("2026-09-12", "assessment", { hours: 3.5 }),
  ],
  { red_flags: ["sour grapes"] },
  { tags: ["Fintech"], skills: ["Go"] },
);

describe("the reflection on a rejection", () => {
  it("asks the seven steps in their order", () => {
    assert.deepEqual(
      view(talkedTo).steps.map(({ step }) => step),
      steps,
    );
  });

  it("is the same for the same files and day, and the order of the other records changes no question", () => {
    const others: readonly Application[] = [
      { company: "A", role: "R", applied: date("2026-09-02") },
      { company: "B", role: "R" },
      rejected([], {}, { id: "c" }),
    ];
    const questions = (shown: ReflectionView) => shown.steps.map(({ question }) => question);
    assert.deepEqual(view(talkedTo, others), view(talkedTo, others));
    assert.deepEqual(questions(view(talkedTo, others)), questions(view(talkedTo, others.toReversed())));
  });

  it("asks other questions in another reflection by the same person", () => {
    const one = view(talkedTo);
    const asked = Object.fromEntries(one.steps.map((step) => [step.step, step.asked]));
    const again = view(rejected([event("2026-09-09", "interview", { round: "panel" })], {}, { id: "other" }), [], {
      reflections: [{ date: day("2026-09-21"), asked }],
    });
    assert.deepEqual(
      again.steps.filter((step, index) => step.asked === one.steps[index]?.asked),
      [],
    );
  });

  it("asks nothing that was asked lately in a step left out, in the journal or still kept aside", () => {
    const letters = Array.from({ length: 8 }, (_, index) =>
      rejected([event("2026-09-01", "applied")], {}, { id: `letter-${index}` }),
    );
    const records = letters.map(recordOf);
    for (const inJournal of [true, false]) {
      const reflections: Reflection[] = [];
      const aside: Pending[] = [];
      for (const record of records) {
        const seen = reflectionOn(record, {
          records,
          journal: { reflections },
          aside,
          settings,
          today: day("2026-09-22"),
          language: "en",
        });
        const entries = (seen?.steps ?? []).map(({ step, asked }) => ({ kind: "skip", step, asked }) as const);
        const kept = entries.reduce(keep, {});
        if (inJournal) reflections.push({ application: record.key, date: day("2026-09-22"), ...withPending({}, kept) });
        else aside.unshift(kept);
      }
      for (const step of steps) {
        const asked = inJournal
          ? reflections.toReversed().map((reflection) => reflection.asked?.[step])
          : aside.map((kept) => kept[step]?.asked);
        for (const at of asked.keys())
          assert.equal(
            new Set(asked.slice(at, at + rest)).size,
            Math.min(rest, asked.length - at),
            `${step}: ${asked.join()}`,
          );
      }
    }
  });

  it("keeps asking what an answer was given to, whatever the day and the log say since", () => {
    const reflections = [
      {
        application: "northwind",
        date: day("2026-09-22"),
        asked: { friend: "friend-colleague" },
        answers: { friend: "Take your time." },
      },
    ];
    const [friend] = view(talkedTo, [], { reflections }, "2026-09-29").steps;
    assert.equal(friend?.asked, "friend-colleague");
    assert.deepEqual(friend.answers, { friend: "Take your time." });
  });

  it("shows the long line only when there is more on it than this search", () => {
    const achievements = [{ date: date("2025-11"), text: "Cut the p99" }];
    assert.deepEqual(
      view(talkedTo, [], { achievements }).arc?.map(({ kind }) => kind),
      ["achievement", "search"],
    );
    assert.equal(view(talkedTo).arc, undefined);
  });

  it("does not stumble over a wording it does not know", () => {
    const reflections = [
      {
        application: "northwind",
        date: day("2026-09-22"),
        asked: { friend: "from a later version" },
        answers: { friend: "x" },
      },
    ];
    assert.ok(view(talkedTo, [], { reflections }).steps[0]?.question);
  });

  it("shows what is kept aside over what the journal says", () => {
    const reflections = [
      {
        application: "northwind",
        date: day("2026-09-22"),
        asked: { friend: "friend-evening" },
        answers: { friend: "Old" },
        skipped: ["happened", "next"],
      },
    ];
    const kept: Pending = {
      friend: { asked: "friend-colleague", texts: { friend: "New" }, skipped: false },
      if_then: { asked: "plan-moment", texts: { if: "it rains" }, skipped: true },
      next: { asked: "next-small", texts: { next: "Rest" }, skipped: false },
    };
    const seen = view(talkedTo, [], { reflections }, "2026-09-22", "en", kept).steps;
    assert.deepEqual(
      seen.map(({ answers, skipped }) => [...Object.values(answers), skipped]),
      [
        ["New", false],
        ["", false],
        ["", true],
        ["", false],
        ["", false],
        ["it rains", "", true],
        ["Rest", false],
      ],
    );
    assert.equal(seen[0]?.asked, "friend-colleague");
  });

  it("speaks German", () => {
    assert.notEqual(view(talkedTo, [], {}, "2026-09-22", "de").steps[0]?.question, view(talkedTo).steps[0]?.question);
  });

  for (const [today, until] of [
    ["2026-09-20", "2026-09-21"],
    ["2026-09-21", undefined],
    ["2026-09-19", "2026-09-21"],
  ] as const) {
    it(`on ${today} ${until ? "waits until the next morning" : "does not wait"}`, () => {
      assert.equal(view(talkedTo, [], {}, today).coolingOffUntil, until);
    });
  }

  it("does not wait for a day it does not know", () => {
    assert.equal(
      view({ company: "C", role: "R", events: [{ date: date("2026-09"), type: "rejected" }] }).coolingOffUntil,
      undefined,
    );
  });

  it("has nothing to say where nobody said no", () => {
    const record = recordOf({ company: "C", role: "R", applied: date("2026-09-01") });
    assert.equal(
      reflectionOn(record, { records: [record], journal: {}, settings, today: day("2026-09-22"), language: "en" }),
      undefined,
    );
  });
});

describe("the facts beside it", () => {
  const { facts } = view({
    ...talkedTo,
    events: [...(talkedTo.events ?? []), event("2026-09-25", "note", { red_flags: ["later"], note: "n" })],
  });

  it("are how far it got and what it took", () => {
    const { events: _, ...figures } = facts;
    assert.deepEqual(figures, { furthest: "interview", rounds: 1, assessments: 1, hours: 5.5, days: 19 });
  });

  it("show the signs written before the decision and no others", () => {
    assert.deepEqual(
      facts.events.flatMap(({ red_flags }) => red_flags ?? []),
      ["no budget"],
    );
    assert.equal(facts.events.length, 5);
  });

  it("never lose how far it got to the rejection", () => {
    const type = fc.constantFrom("applied", "reply", "screen", "assessment", "interview", "offer");
    fc.assert(
      fc.property(fc.array(type, { maxLength: 6 }), (types) => {
        const events = types.map((kind) => event("2026-09-05", kind));
        assert.equal(
          view(rejected(events)).facts.furthest,
          view(rejected([...events, event("2026-09-06", "rejected")])).facts.furthest,
        );
      }),
    );
  });
});

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
