import assert from "node:assert/strict";
import { rest } from "../../../src/core/reflection/choosePrompt.ts";
import { keep, type Pending, withPending } from "../../../src/core/reflection/pending.ts";
import { steps } from "../../../src/core/reflection/steps.ts";
import { type ReflectionView, reflectionOn } from "../../../src/core/reflection/view.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import type { Reflection } from "../../../src/core/schema/journal.ts";
import { date, day, event, rejected } from "./hunt.ts";
import { recordOf, settings, talkedTo, view } from "./viewOf.ts";

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
