import assert from "node:assert/strict";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { fixesOf } from "../../../src/core/edit/fixProblem.ts";
import { eventTypes } from "../../../src/core/schema/vocabulary.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";

const log = (type: string, more = "") =>
  `applications:\n  - company: A\n    role: R\n    events:\n      - date: 2026-09-01\n        type: ${type}\n${more}`;

function read(text: string) {
  const document = parseApplications(text);
  const { events = [] } = document.records[0]?.application ?? {};
  return { document, events, problems: document.problems };
}

/** The text after the only fix of the only problem, and whether that is certain. */
function mended(text: string): readonly [string, boolean] {
  const { document, problems } = read(text);
  const [problem] = problems;
  assert.ok(problem && problems.length === 1, JSON.stringify(problems));
  const [fix, ...others] = fixesOf(document, problem);
  assert.ok(fix);
  assert.deepEqual(others, []);
  return [applyEdits(text, fix.edits), fix.isCertain];
}

describe("a type in other words", () => {
  for (const [word, type, round] of [
    ["Interview", "interview"],
    ["On Hold", "on_hold"],
    ["on-hold", "on_hold"],
    ["THANK YOU SENT", "thank_you_sent"],
    ["bookmarked", "saved"],
    ["Wishlist", "saved"],
    ["to apply", "saved"],
    ["vorgemerkt", "saved"],
    ["Submitted", "applied"],
    ["sent", "applied"],
    ["application submitted", "applied"],
    ["beworben", "applied"],
    ["application received", "acknowledged"],
    ["Eingangsbestätigung", "acknowledged"],
    ["responded", "reply"],
    ["Rückmeldung", "reply"],
    ["Screening", "screen"],
    ["Telefonat", "screen"],
    ["phone screen", "screen", "phone screen"],
    ["recruiter_call", "screen", "recruiter_call"],
    ["HR call", "screen", "HR call"],
    ["Telefoninterview", "screen", "Telefoninterview"],
    ["homework", "assessment"],
    ["Testaufgabe", "assessment"],
    ["OA", "assessment", "OA"],
    ["take-home", "assessment", "take-home"],
    ["coding challenge", "assessment", "coding challenge"],
    ["Fallstudie", "assessment", "Fallstudie"],
    ["interviewed", "interview"],
    ["Vorstellungsgespräch", "interview"],
    ["technical interview", "interview", "technical interview"],
    ["Onsite", "interview", "Onsite"],
    ["final round", "interview", "final round"],
    ["Zweitgespräch", "interview", "Zweitgespräch"],
    ["offer received", "offer"],
    ["negotiating", "offer"],
    ["Angebot", "offer"],
    ["hired", "accepted"],
    ["angenommen", "accepted"],
    ["rejection", "rejected"],
    ["not selected", "rejected"],
    ["Absage", "rejected"],
    ["abgelehnt", "rejected"],
    ["I withdrew", "withdrawn"],
    ["zurückgezogen", "withdrawn"],
    ["paused", "on_hold"],
    ["reactivated", "reopened"],
    ["Thank you!", "thank_you_sent"],
    ["followed up", "check_in_sent"],
    ["follow-up", "check_in_sent"],
    ["nachgefragt", "check_in_sent"],
    ["feedback", "feedback_received"],
    ["in touch", "kept_in_touch"],
    ["Notiz", "note"],
  ] as const) {
    it(`${word} is read as ${type}, and a certain fix writes it`, () => {
      const text = log(word);
      const { events, problems } = read(text);
      assert.deepEqual(events, [{ date: "2026-09-01", type }]);
      assert.deepEqual(
        problems.map(({ code, severity }) => [code, severity]),
        [["other-word", "hint"]],
      );
      assert.deepEqual(mended(text), [log(type, round === undefined ? "" : `        round: ${round}\n`), true]);
    });
  }

  it("keeps the round that is said already", () => {
    const more = "        round: with the team\n";
    assert.deepEqual(mended(log("onsite", more)), [log("interview", more), true]);
  });

  it("keeps quotes and comments", () => {
    assert.deepEqual(mended(log('"Absage" # by mail')), [log('"rejected" # by mail'), true]);
  });

  it("is no hint where the word is the format's own", () => {
    for (const type of eventTypes.filter((one) => one !== "declined")) assert.deepEqual(read(log(type)).problems, []);
  });
});

describe("a type that says nothing known", () => {
  for (const word of ["dancing", "coffee chat", "Gehaltsrunde", "5", "true", "x".repeat(200)]) {
    it(`is read as a note on its day: ${word.slice(0, 20)}`, () => {
      const { events, problems } = read(log(word, "        note: with Jane\n"));
      assert.deepEqual(events, [{ date: "2026-09-01", type: "note", note: "with Jane" }]);
      assert.deepEqual(
        problems.map(({ code, severity }) => [code, severity]),
        [["unknown-word", "warning"]],
      );
    });
  }

  it("is read as what it is a slip of the finger for", () => {
    assert.deepEqual(read(log("interveiw")).events, [{ date: "2026-09-01", type: "interview" }]);
    assert.deepEqual(mended(log("interveiw")), [log("interview"), true]);
  });
});

describe("a word for silence", () => {
  for (const word of ["ghosted", "Ghosting", "no response", "No-Reply", "keine Antwort", "Funkstille"]) {
    it(`is no event that counts, is explained, and goes with the fix: ${word}`, () => {
      const text = log("applied", `      - date: 2026-10-01\n        type: ${word}\n`);
      const { events, problems } = read(text);
      assert.deepEqual(events.at(-1), { date: "2026-10-01", type: "note" });
      assert.deepEqual(
        problems.map(({ code, severity }) => [code, severity]),
        [["silence", "hint"]],
      );
      assert.deepEqual(mended(text), [log("applied"), true]);
    });
  }
});

describe("declined where there is no offer", () => {
  for (const [name, text, isAsked] of [
    ["alone", log("declined"), true],
    ["after a talk", log("interview", "      - date: 2026-09-02\n        type: declined\n"), true],
    ["before the offer", log("declined", "      - date: 2026-09-02\n        type: offer\n"), true],
    ["after an offer", log("offer", "      - date: 2026-09-02\n        type: declined\n"), false],
    [
      "after an offer beside the company",
      log("declined").replace("    role", "    offer: 2026-08-01\n    role"),
      false,
    ],
    ["after a yes that was taken back", log("accepted", "      - date: 2026-09-02\n        type: declined\n"), false],
  ] as const) {
    it(`${name}: ${isAsked ? "asks who said no, and prefers no answer" : "is what it says"}`, () => {
      const { document, problems } = read(text);
      const found = problems.filter(({ code }) => code === "declined-nothing");
      assert.equal(found.length, isAsked ? 1 : 0);
      for (const problem of found) {
        assert.equal(problem.severity, "warning");
        assert.deepEqual(
          fixesOf(document, problem).map(({ edits, isCertain }) => [applyEdits(text, edits), isCertain]),
          ["rejected", "withdrawn"].map((type) => [text.replace("declined", type), false]),
        );
      }
    });
  }
});
