import assert from "node:assert/strict";
import type { Day } from "../../../src/core/dates/dates.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { problemsOf, referenceProblems } from "../../../src/core/document/problemsOf.ts";
import { type Fix, fixesOf, journalFixesOf } from "../../../src/core/edit/fixProblem.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";

/** The fixes of a text's first problem: the word each writes, behind a question mark where it is not certain. */
function offered(text: string): string {
  const document = parseApplications(text);
  const [problem] = problemsOf(document, "2026-09-22" as Day);
  const words = (problem ? fixesOf(document, problem) : []).map(
    (fix: Fix) => `${fix.isCertain ? "" : "? "}${"word" in fix ? fix.word : fix.kind}`,
  );
  return words.join(", ");
}

/** The text after the fix of its first problem; undefined without a fix. */
function fixed(text: string): string | undefined {
  const document = parseApplications(text);
  const [problem] = problemsOf(document, "2026-09-22" as Day);
  const [fix] = problem ? fixesOf(document, problem) : [];
  return fix && applyEdits(text, fix.edits);
}

function fixedJournal(text: string, ids: readonly string[]): string | undefined {
  const journal = parseJournal(text);
  const log = parseApplications(
    `applications:\n${ids.map((id) => `  - {id: ${JSON.stringify(id)}, company: A, role: R}\n`).join("")}`,
  );
  const [problem] = referenceProblems(journal, log);
  const [fix] = problem ? journalFixesOf(journal, problem, ids) : [];
  return fix && applyEdits(text, fix.edits);
}

const referring = (id: string, reference: string) =>
  `applications:\n  - id: ${id}\n    company: A\n    role: R\n  - company: B\n    role: R\n    led_to: ${reference}\n`;

describe("fixes", () => {
  it("write a word of the format", () => {
    const events = (type: string) =>
      `applications:\n  - company: A\n    role: R\n    events: [{date: 2026-09-01, type: ${type}}]\n`;
    assert.equal(fixed(events("aplied")), events("applied"));
  });

  it("write an id that needs quotes in quotes", () => {
    assert.equal(fixed(referring("'#north'", "'#nort'")), referring("'#north'", "'#north'"));
    assert.equal(fixed(referring("north", "nort # meant")), referring("north", "north # meant"));
  });

  it("write an id into the journal as it must be written there", () => {
    const plan = (id: string) => `plan:\n  - then: no moment\n  - if: a\n    then: b\n    from: ${id}\n`;
    assert.equal(fixedJournal(plan("northwind 1"), ["northwind: 1"]), plan('"northwind: 1"'));
    const reflections = (id: string) => `reflections: [{date: 2026-09-01, application: ${id}}]\n`;
    assert.equal(fixedJournal(reflections("a north"), ["a, north"]), reflections('"a, north"'));
  });

  it("are not offered where two ids may be meant", () => {
    assert.equal(fixed(`${referring("north-1", "north-3")}  - {id: north-2, company: C, role: R}\n`), undefined);
    assert.equal(fixedJournal("plan: [{if: a, then: b, from: north-3}]\n", ["north-1"]), undefined);
  });
});

describe("the nearest word", () => {
  const key = (word: string) => `applications:\n  - company: A\n    role: R\n    ${word}:\n`;
  const type = (word: string) =>
    `applications:\n  - company: A\n    role: R\n    events: [{date: 2026-09-01, type: ${word}}]\n`;
  const keys: Readonly<Record<string, string>> = {
    lokation: "location",
    documnets: "documents",
    skils: "skills",
    contact: "contacts",
    saalary: "salary",
    Tags: "tags",
    "waiting-until": "waiting_until",
    // Two slips, or one in a short word.
    lokatio: "? location",
    postng_: "? posting",
    tagz: "? tags",
    event_x: "? events",
    // Words that mean something else.
    stages: "",
    stage: "",
    contract: "",
    who: "",
  };
  for (const [word, expected] of Object.entries(keys))
    it(`for the key ${word}: ${expected}`, () => assert.equal(offered(key(word)), expected));
  const types: Readonly<Record<string, string>> = {
    aplied: "applied",
    interveiw: "interview",
    "On Hold": "on_hold",
    decline: "declined",
    offr: "? offer",
    accept: "? accepted",
    applied_to: "? applied",
    steps: "",
    location: "",
  };
  for (const [word, expected] of Object.entries(types))
    it(`for the type ${word}: ${expected}`, () => assert.equal(offered(type(word)), expected));

  it("for an id is certain by the same rule", () => {
    assert.equal(offered(referring("northwind", "northwnd")), "northwind");
    assert.equal(offered(referring("north", "nort")), "? north");
    assert.equal(offered(referring("northwind", "nortwnd")), "? northwind");
  });
});
