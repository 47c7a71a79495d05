import assert from "node:assert/strict";
import type { Day } from "../../../src/core/dates/dates.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { problemsOf } from "../../../src/core/document/problemsOf.ts";
import { fixesOf, journalFixesOf } from "../../../src/core/edit/fixProblem.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";

const today = "2026-09-22" as Day;

/** What is wrong in an application, with numbers and booleans where people write words. */
const wrong: Readonly<Record<string, object>> = {
  "a day as a number": { applied: 20260901 },
  "a month as a number": { applied: 2026.5 },
  "another day as a number": { waiting_until: 20261001 },
  "a day in words": { applied: "1 Sep 2026" },
  "a day with midnight": { events: [{ date: "2026-09-01T00:00:00Z", type: "applied" }] },
  "a day with a time": { events: [{ date: "2026-09-01 14:30", type: "reply" }] },
  "a time without its zero": { events: [{ date: "2026-09-01", type: "interview", time: "9:00" }] },
  "minutes of a day": { events: [{ date: "2026-09-01", type: "interview", time: 870 }] },
  "a word for yes": { archived: "yes" },
  "a number for yes": { archived: 1 },
  "another word in capitals": { follow_up: "None" },
  "a type of others": { events: [{ date: "2026-09-01", type: "Phone Screen" }] },
  "a slip of the finger": { events: [{ date: "2026-09-01", type: "interveiw" }] },
  "a key with a slip": { salray: "75k" },
  "a word for silence": { events: [{ date: "2026-09-01", type: "ghosted" }] },
  "a no to nothing": { events: [{ date: "2026-09-01", type: "declined" }] },
  "events out of order": {
    events: [
      { date: "2026-09-02", type: "reply" },
      { date: "2026-09-01", type: "applied" },
    ],
  },
  "a talk behind an end": {
    events: [
      { date: "2026-09-01", type: "rejected" },
      { date: "2026-09-05", type: "interview" },
    ],
  },
};

describe("a JSON file", () => {
  for (const [name, part] of Object.entries(wrong))
    for (const space of [0, 2, "\t"])
      it(`stays JSON after each fix of ${name}, ${space === 0 ? "on one line" : `indented by ${JSON.stringify(space)}`}`, () => {
        const applications = [
          { company: "A", role: "R", ...part },
          { company: "B", role: "R" },
        ];
        const text = `${JSON.stringify({ applications }, null, space)}\n`;
        const document = parseApplications(text);
        const fixes = problemsOf(document, today).flatMap((problem) => fixesOf(document, problem));
        assert.notEqual(fixes.length, 0);
        for (const { edits } of fixes) JSON.parse(applyEdits(text, edits));
      });

  it("stays JSON after each fix of the journal", () => {
    const text = JSON.stringify({
      achievements: [{ date: 20260901, text: "x" }],
      people: [{ name: "A", last: "1/2026" }],
    });
    const document = parseJournal(text);
    const fixes = problemsOf(document, today).flatMap((problem) => journalFixesOf(document, problem, []));
    assert.notEqual(fixes.length, 0);
    for (const { edits } of fixes) JSON.parse(applyEdits(text, edits));
  });
});
