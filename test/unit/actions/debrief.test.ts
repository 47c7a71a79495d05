import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type Debrief,
  debriefChanges,
  hoursMeant,
  mayForecast,
  percentMeant,
  roundsToDebrief,
} from "../../../src/core/actions/debrief.ts";
import { eventsOf } from "../../../src/core/application/events.ts";
import type { PartialDate } from "../../../src/core/dates/dates.ts";
import type { ApplicationRecord } from "../../../src/core/document/document.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { planApplicationsEdits } from "../../../src/core/edit/planEdits.ts";
import { decisionOf } from "../../../src/core/reflection/decision.ts";
import { factsOf } from "../../../src/core/reflection/facts.ts";
import type { EventType } from "../../../src/core/schema/vocabulary.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { hostileText } from "../../harness/hostile.ts";
import { day } from "../nextSteps/log.ts";

const today = day("2026-09-22");
const log = `applications:
  - company: Northwind # ours
    role: Engineer
    contacts:
      - name: Jane Roe
        linkedin: jane # mine
    events:
      - date: 2026-09-01
        type: applied
      # by phone
      - date: 2026-09-03
        type: screen
        with: [jane roe]
        liked: [their questions]
      - date: 2026-09-30
        type: interview
`;
const ended = `${log.replace(/ {6}- date: 2026-09-30[^]*$/, "")}      - date: 2026-09-20
        type: rejected
`;

function recordOf(text: string): ApplicationRecord {
  const [record] = parseApplications(text).records;
  assert.ok(record);
  return record;
}

/** The file after a debrief of its first round that has taken place. */
function after(text: string, facts: Debrief): string {
  const record = recordOf(text);
  const [round] = roundsToDebrief(record.application, today);
  assert.ok(round);
  const changes = debriefChanges(record, round, facts, today);
  if (!changes) return text;
  const plan = planApplicationsEdits(parseApplications(text), changes.applications ?? []);
  assert.ok(plan.kind === "edits", JSON.stringify(plan));
  return applyEdits(text, plan.edits);
}

function signsNotedAtTheTime(text: string): readonly string[] {
  const decision = decisionOf(recordOf(text).application);
  return decision ? factsOf(decision).events.flatMap(({ red_flags }) => red_flags ?? []) : [];
}

describe("a debrief", () => {
  for (const [name, facts, from, to] of [
    ["hours", { hours: 1.5 }, "with: [jane roe]\n", "with: [jane roe]\n        hours: 1.5\n"],
    ["what was liked", { liked: ["the office"] }, "[their questions]", "[their questions, the office]"],
    ["a sign", { red_flags: ["no budget"] }, "questions]\n", "questions]\n        red_flags: [no budget]\n"],
    [
      "who was there, and to the people of the application",
      { with: ["Kim Lee", "JANE ROE", "", "kim  lee"] },
      /jane # mine\n([^]*)with: \[jane roe\]/,
      "jane # mine\n      - name: Kim Lee\n$1with: [jane roe, Kim Lee]",
    ],
  ] satisfies readonly (readonly [string, Debrief, string | RegExp, string])[]) {
    it(`adds ${name}, and nothing else`, () => assert.equal(after(log, facts), log.replace(from, to)));
  }

  it("changes nothing when nothing is told, or nothing new", () => {
    for (const facts of [{}, { with: ["Jane Roe"], liked: ["their questions", " "] }])
      assert.equal(after(log, facts), log);
  });

  it("keeps who is written as a text, and what it cannot read", () => {
    const odd = log.replace("[jane roe]", "jane roe").replace("[their questions]", "[{a: b}, their questions]");
    assert.equal(
      after(odd, { with: ["Kim"], liked: ["the office"] }),
      odd
        .replace("with: jane roe", "with: [jane roe, Kim]")
        .replace("questions]", "questions, the office]")
        .replace("mine\n", "mine\n      - name: Kim\n"),
    );
  });

  it("takes any text as text", () => {
    for (const text of [hostileText("liked"), "../..", "- a: b # c", "null", "\u0007bell", "a".repeat(80_000)]) {
      const { application } = recordOf(after(log, { liked: [text], red_flags: [text], with: [text] }));
      const round = application.events?.[1];
      assert.deepEqual([round?.liked?.[1], round?.red_flags?.[0], round?.with?.[1]], [text, text, text]);
      assert.equal(application.contacts?.[1]?.name, text);
    }
  });

  it("begins lists and people where there are none", () => {
    const { application } = recordOf(
      after("applications:\n  - company: A\n    role: B\n    events:\n      - { date: 2026-09-03, type: screen }\n", {
        with: ["Kim Lee", "Jo"],
        red_flags: ["late", "rude"],
      }),
    );
    assert.deepEqual(application.contacts, [{ name: "Kim Lee" }, { name: "Jo" }]);
    assert.deepEqual(application.events?.[0], {
      date: "2026-09-03",
      type: "screen",
      with: ["Kim Lee", "Jo"],
      red_flags: ["late", "rude"],
    });
  });

  it("writes a talk out that is only a date beside the company, and leaves the date", () => {
    const short = "applications:\n  - company: A\n    role: B\n    applied: 2026-09-01\n    interview: 2026-09-03\n";
    const { application } = recordOf(after(short, { with: ["Kim Lee"], hours: 2, red_flags: ["late"] }));
    const talk = { date: "2026-09-03", type: "interview", with: ["Kim Lee"], hours: 2, red_flags: ["late"] };
    assert.equal(application.interview, "2026-09-03");
    assert.deepEqual(application.events, [talk]);
    assert.deepEqual(
      eventsOf(application).filter(({ type }) => type === "interview"),
      [talk],
    );
    assert.equal(after(short, { liked: [" "] }), short);
    const ended = after(`${short}    rejected: 2026-09-10\n`, { liked: ["the office"], red_flags: ["late"] });
    assert.deepEqual(recordOf(ended).application.events, [
      { date: "2026-09-03", type: "interview", liked: ["the office"] },
      { date: today, type: "note", red_flags: ["late"] },
    ]);
  });

  it("is for talks and tasks that have taken place", () => {
    const { application } = recordOf(log);
    assert.deepEqual(
      roundsToDebrief(application, today).map(([index]) => index),
      [1],
    );
    assert.deepEqual(
      roundsToDebrief(application, day("2026-09-30")).map(([index]) => index),
      [1, 2],
    );
    const moved = log.replace("type: screen", "type: screen\n        cancelled: moved");
    assert.deepEqual(roundsToDebrief(recordOf(moved).application, today), []);
  });

  it("takes a forecast as long as nobody has answered, since later it is none", () => {
    const task =
      "applications:\n  - company: A\n    role: B\n    forecast: 20\n    events:\n      - date: 2026-09-03\n        type: assessment\n";
    const test = `${task}        automatic: true\n`;
    assert.equal(after(test, { forecast: 30 }), test.replace("20", "30"));
    assert.equal(after(task, { forecast: 30 }), task);
    assert.equal(mayForecast(recordOf(ended).application, today), false);
    assert.equal(
      after(`${test}      - date: 2026-09-09\n        type: withdrawn\n`, { forecast: 30 }).includes("30"),
      false,
    );
  });
});

describe("a sign that is told after the decision", () => {
  it("goes into a note of today, so that nobody reads it as noted at the time", () => {
    const told = after(ended, { red_flags: ["no budget"], hours: 2 });
    assert.equal(
      told,
      `${ended.replace("with: [jane roe]\n", "with: [jane roe]\n        hours: 2\n")}      - date: 2026-09-22
        type: note
        red_flags: [no budget]
`,
    );
    assert.deepEqual(signsNotedAtTheTime(told), []);
  });

  const type = fc.constantFrom<EventType>(
    "applied",
    "reply",
    "screen",
    "interview",
    "rejected",
    "withdrawn",
    "reopened",
    "thank_you_sent",
    "note",
  );
  const date = fc.constantFrom("2026-07", "2026-08-01", "2026-09", "2026-09-01", "2026-09-22", "2026", "unknown");

  it("never is among those of the reflection, whatever else happened", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(type, date), { minLength: 1, maxLength: 8 }),
        fc.constantFrom("", "    rejected: 2026-09-21\n", "    rejected: 2026-09-22\n"),
        (events, short) => {
          const text = `applications:\n  - company: A\n    role: B\n${short}    events:\n${events
            .map(([type, date]) => `      - { date: ${date as PartialDate}, type: ${type} }\n`)
            .join("")}`;
          const { application } = recordOf(text);
          const decision = decisionOf(application);
          const rounds = roundsToDebrief(application, today).filter(([, round]) => decision?.before.includes(round));
          fc.pre(rounds.length > 0);
          for (const round of rounds) {
            const record = recordOf(text);
            const changes = debriefChanges(record, round, { red_flags: ["late"] }, today);
            const plan = planApplicationsEdits(parseApplications(text), changes?.applications ?? []);
            assert.ok(plan.kind === "edits");
            assert.deepEqual(signsNotedAtTheTime(applyEdits(text, plan.edits)), [], text);
          }
        },
      ),
    );
  });
});

describe("numbers that are typed", () => {
  it("are hours with a comma or a point", () => {
    const typed = ["2", " 1.5", "1,25 h", "3h", "", "two", "-1", "1:30", "1000", "1e3", "1.5.2"];
    assert.deepEqual(typed.map(hoursMeant), [2, 1.5, 1.25, 3, ...Array<undefined>(7).fill(undefined)]);
  });

  it("are shares from 0 to 100", () => {
    const typed = ["0", "30%", "100 %", "5\u00A0%", "101", "-1", "3.5", "", "a"];
    assert.deepEqual(typed.map(percentMeant), [0, 30, 100, 5, ...Array<undefined>(5).fill(undefined)]);
  });
});
