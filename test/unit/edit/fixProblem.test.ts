import assert from "node:assert/strict";
import type { Day } from "../../../src/core/dates/dates.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { problemsOf, referenceProblems } from "../../../src/core/document/problemsOf.ts";
import type { Fix } from "../../../src/core/edit/fix.ts";
import { fixesOf, journalFixesOf } from "../../../src/core/edit/fixProblem.ts";
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

  it("offer both ways in which a talk can stand behind an end, and prefer neither", () => {
    const log = (...lines: readonly string[]) =>
      `applications:\n  - company: A\n    role: R\n    events:\n${lines.map((line) => `      - { ${line} }\n`).join("")}`;
    const [end, talk] = ["date: 2026-08-20, type: rejected", "date: 2026-09-03, type: interview"];
    assert.equal(offered(log(end, talk)), "? came-back, ? not-held");
    assert.equal(fixed(log(end, talk)), log(end, "date: 2026-09-02, type: reopened", talk));
    const document = parseApplications(log(end.replace("rejected", "withdrawn"), talk));
    const [problem] = problemsOf(document, "2026-09-22" as Day);
    const [, notHeld] = problem ? fixesOf(document, problem) : [];
    assert.equal(
      notHeld && applyEdits(document.text, notHeld.edits),
      log(end.replace("rejected", "withdrawn"), `${talk}, cancelled: by_me`),
    );
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

describe("a day with a time behind it", () => {
  const log = (...dates: readonly string[]) =>
    `applications:\n  - company: A\n    role: R\n    events:\n${dates.map((date) => `      - date: ${date}\n        type: reply # x\n`).join("")}`;

  const midnights: Readonly<Record<string, readonly [string, string]>> = {
    "all in one": [
      log("2026-09-01T00:00:00.000Z", "2026-09-02 00:00:00", "2026-09-03"),
      log("2026-09-01", "2026-09-02", "2026-09-03"),
    ],
    "the only one": [log("2026-09-01T00:00"), log("2026-09-01")],
    "in their quotes": [
      log('"2026-09-01T00:00:00Z"', "'2026-09-02T00:00:00+00:00'"),
      log('"2026-09-01"', "'2026-09-02'"),
    ],
    "in JSON": [
      '{"since": "2026-06-01T00:00:00Z", "applications": [{"company": "A", "role": "R", "applied": "2026-09-01T00:00:00Z"}]}\n',
      '{"since": "2026-06-01", "applications": [{"company": "A", "role": "R", "applied": "2026-09-01"}]}\n',
    ],
    "with an anchor and an alias": [
      log("&d 2026-09-01T00:00:00Z", "*d", "2026-09-02"),
      log("&d 2026-09-01", "2026-09-01", "2026-09-02"),
    ],
    "with a merge key": [
      "applications:\n  - &a {company: A, role: R, applied: 2026-09-01T00:00:00Z}\n  - {<<: *a, company: B}\n",
      "applications:\n  - &a {company: A, role: R, applied: 2026-09-01}\n  - {<<: *a, company: B}\n",
    ],
    "beside days that are not certain": [
      log("2026-09-01T00:00:00Z", "2026-09-01T22:00:00Z", "2026-09-02 00:00"),
      log("2026-09-01", "2026-09-01T22:00:00Z", "2026-09-02"),
    ],
  };
  for (const [name, [before, after]] of Object.entries(midnights))
    for (const end of ["\n", "\r\n"])
      it(`midnight is taken off, ${name}${end === "\n" ? "" : ", with CRLF"}`, () => {
        const text = before.replaceAll("\n", end);
        const document = parseApplications(text);
        const problem = problemsOf(document, "2026-09-22" as Day).find(({ code }) => code === "date-with-time");
        const [fix] = problem ? fixesOf(document, problem) : [];
        assert.equal(fix && applyEdits(text, fix.edits), after.replaceAll("\n", end));
        assert.equal(fix?.isCertain, true);
      });

  it("midnight is taken off in the journal too", () => {
    const text = "achievements:\n  - {date: 2026-09-01T00:00Z, text: x}\nreflections:\n  - date: 2026-09-02 00:00\n";
    const document = parseJournal(text);
    const [problem] = problemsOf(document, "2026-09-22" as Day);
    const [fix] = problem ? journalFixesOf(document, problem, []) : [];
    assert.equal(fix && applyEdits(text, fix.edits), text.replace("T00:00Z", "").replace(" 00:00", ""));
  });

  const others: Readonly<Record<string, readonly [string, string, string]>> = {
    "goes into the event's time": [
      log("2026-09-01 14:30"),
      "2026-09-01",
      log("2026-09-01").replace("reply # x", 'reply # x\n        time: "14:30"'),
    ],
    "goes into the time of an event in braces": [
      "applications:\n  - {company: A, role: R, events: [{date: 2026-09-01T14:30:00, type: reply}]}\n",
      "2026-09-01",
      'applications:\n  - {company: A, role: R, events: [{date: 2026-09-01, type: reply, time: "14:30"}]}\n',
    ],
    "is dropped where the event has one": [
      log("2026-09-01 14:30\n        time: 15:00"),
      "? 2026-09-01",
      log("2026-09-01\n        time: 15:00"),
    ],
    "is dropped where there is no key for it": [
      "applications:\n  - {company: A, role: R, applied: 2026-09-01 14:30}\n",
      "? 2026-09-01",
      "applications:\n  - {company: A, role: R, applied: 2026-09-01}\n",
    ],
    "with a zone leaves two days to choose from": [
      log("2026-08-31T22:00:00Z"),
      "? 2026-08-31, ? 2026-09-01",
      log("2026-08-31").replace("reply # x", 'reply # x\n        time: "22:00"\n        zone: UTC'),
    ],
  };
  for (const [name, [before, words, after]] of Object.entries(others))
    it(`another time ${name}`, () => {
      assert.equal(offered(before), words);
      assert.equal(fixed(before), after);
    });

  it("says how far it got as the plain day does", () => {
    const plain = "applications:\n  - {company: A, role: R, events: [{date: 2026-09-01, type: rejected}]}\n";
    for (const behind of ["T00:00:00.000Z", " 00:00:00", "T00:00"]) {
      const [record] = parseApplications(plain.replace("09-01", `09-01${behind}`)).records;
      assert.deepEqual(record?.application, parseApplications(plain).records[0]?.application);
    }
  });
});
