import assert from "node:assert/strict";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";

describe("a broken file", () => {
  for (const key of ["applications", '"applications"', "'applications'"]) {
    it(`a broken record below ${key} is named at its place, and hides no other`, () => {
      const text = `${key}:\n  - company: A\n    role: R\n  - company: B\n    role: [R\n  - company: C\n    role: R\n`;
      const document = parseApplications(text);
      assert.deepEqual(
        document.records.map(({ key: name }) => name),
        ["A · R", "C · R"],
      );
      assert.equal(document.writable, false);
      assert.deepEqual(
        document.problems.map(({ code, range }) => [code, text.slice(range.start, range.end)]),
        [["syntax", "[R"]],
      );
    });
  }

  const inJson: Readonly<Record<string, string>> = {
    "a quote missing at the end": '{"company": "B", "role": "R}',
    "a brace missing": '{"company": "B", "role": "R"',
    "a brace too many": '{"company": "B", "role": "R"}}',
    "no brace at the start": '"company": "B", "role": "R"}',
    "a bracket never closed": '{"company": "B", "role": [R}',
    "a comma missing": '{"company": "B" "role": "R"}',
    "a comma missing between records": '{"company": "B", "role": "R"} {"company": "E", "role": "R"}',
    "a comment of another language": '{"company": "B", "role": "R" // first\n    }',
  };
  for (const [name, broken] of Object.entries(inJson)) {
    it(`of JSON with ${name} are said where it begins to be wrong or behind, and nothing is written`, () => {
      const text = `{\n  "applications": [\n    {"company": "A", "role": "R"},\n    ${broken},\n    {"company": "C", "role": "R"}\n  ]\n}\n`;
      const document = parseApplications(text);
      assert.equal(document.records[0]?.key, "A · R");
      assert.equal(document.writable, false);
      const [first] = document.problems.filter(({ code }) => code === "syntax");
      assert.ok(first && first.range.start >= text.indexOf(broken));
    });
  }

  it("a word typed at the left edge hides no record", () => {
    const document = parseApplications(
      "applications:\n  - company: A\n    role: R\nx\n  - company: C\n    role: R\n  - company: D\n    role: R\n",
    );
    assert.deepEqual(
      document.records.map(({ key }) => key),
      ["A · R", "C · R", "D · R"],
    );
    assert.deepEqual(
      document.problems.map(({ range }) => document.text.slice(range.start, range.end)),
      ["x"],
    );
    assert.equal(document.writable, false);
  });

  const [before, after] = ["  - company: A\n    role: R\n", "  - company: C\n    role: R\n"];
  const slips: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    "a dash without a blank": ["  -company: B\n    role: R\n", ["A", "C"]],
    "a dash too far right": ["   - company: B\n     role: R\n", ["A", "B", "C"]],
    "two dashes too far right": [
      "   - company: B\n     role: R\n   - company: B\n     role: S\n",
      ["A", "B", "B", "C"],
    ],
    "a dash too far left": [" - company: B\n   role: R\n", ["A", "B", "C"]],
    "a dash at the left edge": ["- company: B\n  role: R\n", ["A", "B", "C"]],
    "a word in the column of the dashes": ["  x\n", ["A", "C"]],
    "a word between dash and key": ["   x\n", ["A", "C"]],
    "a key in the column of the dashes": ["  company: B\n", ["A", "C"]],
    "a comment at the left edge and a word": ["# c\nx y\n", ["A", "C"]],
  };
  for (const [name, [lines, expected]] of Object.entries(slips)) {
    it(`${name} hides no record`, () => {
      const document = parseApplications(`applications:\n${before}${lines}${after}`);
      assert.deepEqual(
        document.records.map(({ application }) => application.company),
        expected,
      );
      assert.equal(document.writable, false);
      assert.ok(document.problems.some(({ code }) => code === "syntax"));
    });
  }

  it("a word typed at the left edge leaves what was read of the records as it was", () => {
    const text = `applications:\n${Array.from({ length: 20 }, (_, index) => `  - company: A${index}\n    role: R\n`).join("")}`;
    const first = parseApplications(text);
    const at = text.indexOf("  - company: A10");
    const typed = parseApplications(`${text.slice(0, at)}x\n${text.slice(at)}`, first);
    const more = parseApplications(`${text.slice(0, at)}xy\n${text.slice(at)}`, typed);
    for (const document of [typed, more])
      first.records.forEach(({ application }, index) =>
        assert.equal(document.records[index]?.application, application),
      );
  });

  it("both sides of a conflict can be read, and nothing is written", () => {
    const document = parseApplications(
      "applications:\n<<<<<<< ours\n  - company: A\n    role: R\n=======\n  - company: B\n    role: R\n>>>>>>> theirs\n",
    );
    assert.deepEqual(
      document.records.map(({ key }) => key),
      ["A · R", "B · R"],
    );
    assert.equal(document.writable, false);
  });

  const journals: Readonly<Record<string, readonly [string, object, readonly string[]]>> = {
    "an open quote in one key": [
      'comforts: ["a run]\nplan:\n  - if: a\n    then: b\n',
      { plan: [{ if: "a", then: "b" }] },
      ['["a run]'],
    ],
    "an open quote in one item": [
      'people:\n  - name: "Sam\n  - name: Kim\nplan: []\n',
      { people: [{ name: "Kim" }], plan: [] },
      ['"Sam'],
    ],
    "an open brace": ["me: {name: Ada\ncomforts: [tea]\n", { comforts: ["tea"] }, ["{name: Ada"]],
    "a dash too far right": [
      "plan:\n- if: a\n  then: b\n - if: c\n   then: d\ncomforts: [tea]\n",
      {
        plan: [
          { if: "a", then: "b" },
          { if: "c", then: "d" },
        ],
        comforts: ["tea"],
      },
      [],
    ],
    "a word at the left edge": [
      "comforts: [tea]\nx y\nme:\n  name: Ada\n",
      { comforts: ["tea"], me: { name: "Ada" } },
      ["x y"],
    ],
  };
  for (const [name, [text, expected, places]] of Object.entries(journals)) {
    it(`${name} hides nothing else of a journal`, () => {
      const document = parseJournal(text);
      assert.deepEqual(document.journal, expected);
      assert.equal(document.writable, false);
      const found = document.problems
        .filter(({ code }) => code === "syntax")
        .map(({ range }) => text.slice(range.start, range.end));
      assert.ok(found.length > 0);
      for (const place of places) assert.ok(found.includes(place), found.join(", "));
    });
  }

  it("what was read of a journal's items stays as it was when others change", () => {
    const text = `reflections:\n${Array.from({ length: 20 }, (_, index) => `  - date: 2026-09-01\n    note: n${index}\n`).join("")}`;
    const first = parseJournal(text);
    const typed = parseJournal(text.replace("n7", 'n7\n    answers: {friend: "x}'), first);
    assert.equal(typed.journal.reflections?.length, 19);
    typed.journal.reflections.forEach((reflection, index) =>
      assert.equal(reflection, first.journal.reflections?.[index < 7 ? index : index + 1]),
    );
  });

  for (const text of [
    "me:\n  name: Ada\n---\ncomforts: [tea]\n",
    "comforts:\n  a run\n---\n",
    "--- # mine\n---\nme: {}\n",
  ])
    it(`of a journal are told of a second document, and nothing is written: ${JSON.stringify(text)}`, () => {
      const document = parseJournal(text);
      assert.ok(
        document.problems.some(({ code }) => code === "unsupported"),
        JSON.stringify(document.problems),
      );
      assert.equal(document.writable, false);
    });
});
