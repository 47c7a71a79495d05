import assert from "node:assert/strict";
import fc from "fast-check";
import { eventsOf } from "../../../src/core/application/events.ts";
import { isSameEvent } from "../../../src/core/application/sameEvent.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { fixesOf } from "../../../src/core/edit/fixProblem.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { problemInWords } from "../../../src/words/problems.ts";
import { brief, stepsOn } from "../nextSteps/log.ts";
import { anyLog } from "../patterns/arbitrary.ts";
import { application, event, summary } from "../patterns/log.ts";

describe("an event that is written twice", () => {
  const talk = event("2026-09-01 interview");
  for (const [name, a, b, expected] of [
    ["the same", talk, talk, true],
    ["one with its round, one without", talk, { ...talk, round: "system design" }, true],
    ["one round in other letters", { ...talk, round: "System  Design" }, { ...talk, round: "system design" }, true],
    ["two rounds", { ...talk, round: "system design" }, { ...talk, round: "culture" }, false],
    ["two times", { ...talk, time: "09:00" }, { ...talk, time: "14:00" }, false],
    ["two people", { ...talk, with: ["Jane Roe"] }, { ...talk, with: ["Bob Lee"] }, false],
    ["two types", talk, event("2026-09-01 screen"), false],
    ["two days", talk, event("2026-09-02 interview"), false],
    ["a month, in which there may be two", event("2026-09 reply"), event("2026-09 reply"), false],
    ["one that was called off and one that was not", { ...talk, cancelled: "by_them" }, talk, false],
    [
      "an import’s, with what the first does not say",
      event("2026-09-01 applied"),
      event("2026-09-01 applied", { channel: "online" }),
      true,
    ],
    ["two notes", event("2026-09-01 note", { note: "a" }), event("2026-09-01 note", { note: "b" }), false],
    ["one note", event("2026-09-01 note", { note: "a" }), event("2026-09-01 note", { note: "a" }), true],
    [
      "thanks to one and to another",
      event("2026-09-01 thank_you_sent", { with: ["Jane Roe"] }),
      event("2026-09-01 thank_you_sent", { with: ["Bob Lee"] }),
      false,
    ],
    [
      "thanks to one and to all",
      event("2026-09-01 thank_you_sent", { with: ["Jane Roe"] }),
      event("2026-09-01 thank_you_sent"),
      false,
    ],
    [
      "two replies of different words",
      event("2026-09-01 reply", { text: "Hello" }),
      event("2026-09-01 reply", { text: "Hi" }),
      false,
    ],
    [
      "two steps left out",
      event("2026-09-01 skipped", { step: "thank_you" }),
      event("2026-09-01 skipped", { step: "archive" }),
      false,
    ],
  ] as const) {
    it(`is ${expected ? "one" : "two"}: ${name}`, () => {
      assert.equal(isSameEvent(a, b), expected);
      assert.equal(isSameEvent(b, a), expected);
      assert.equal(eventsOf(application([a, b])).length, expected ? 1 : "cancelled" in a ? 1 : 2);
    });
  }

  it("is said once, with a fix that is only offered and takes the second out", () => {
    const first =
      "applications:\n  - company: A\n    role: R\n    events:\n      - date: 2026-09-01\n        type: reply\n";
    const text = `${first}      - {date: 2026-09-01, type: reply}\n`;
    const document = parseApplications(text);
    const [problem, ...others] = document.problems;
    assert.ok(problem && others.length === 0);
    assert.deepEqual(
      [problem.severity, problemInWords(problem)],
      ["hint", "reply on 2026-09-01 is written twice, and counts once."],
    );
    const [fix] = fixesOf(document, problem);
    assert.equal(fix?.isCertain, false);
    assert.equal(applyEdits(text, fix.edits), first);
  });

  it("is not said of two words that nobody knows", () => {
    const of = (type: string) => `      - date: 2026-09-01\n        type: ${type}\n`;
    const text = `applications:\n  - company: A\n    role: R\n    events:\n${of("background check")}${of("contract sent")}`;
    assert.ok(parseApplications(text).problems.every(({ code }) => code === "unknown-word"));
  });

  it("changes no figure and no step", () => {
    fc.assert(
      fc.property(
        anyLog.filter((log) => log.some(({ events = [] }) => events.some((one) => isSameEvent(one, one)))),
        fc.nat(),
        (log, at) => {
          const places = log.flatMap(({ events = [] }, index) =>
            events.flatMap((one, place) => (isSameEvent(one, one) ? [[index, place] as const] : [])),
          );
          const [index, place] = places[at % places.length] ?? [0, 0];
          const twice = log.map((one, other) => {
            const events = one.events ?? [];
            const again = events[place];
            return other === index && again ? { ...one, events: events.toSpliced(place + 1, 0, again) } : one;
          });
          assert.deepEqual(summary(twice), summary(log));
          const steps = (some: typeof log) =>
            stepsOn(
              "2026-10-01",
              some.map((application, key) => ({ key: String(key), application })),
            ).map(brief);
          assert.deepEqual(steps(twice), steps(log));
        },
      ),
    );
  });
});
