import assert from "node:assert/strict";
import fc from "fast-check";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { readYaml } from "../../../src/core/document/yamlSource.ts";
import { planApplicationsEdits } from "../../../src/core/edit/planEdits.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { realSearch, recordWith, suiteCases, suiteFiles } from "./law.ts";

const record = "applications:\n  - company: A\n    role: R\n";

function log(records: string): string {
  return `applications:\n${records}`;
}

/**
 * The YAML test suite's cases that leave a file whole as a value in a record, or those that break it, each in a record.
 */
function casesThat(areValues: boolean): string {
  const records = suiteCases.map((yaml) => recordWith(yaml, "A", "why"));
  return records.filter((lines) => parseApplications(log(lines)).writable === areValues).join("");
}

/** Texts that grow with a size. Reading twice as much may take about twice as long, never four times. */
const growing: Readonly<Record<string, (size: number) => string>> = {
  brackets: (size) => `${record}    x: ${"[".repeat(size)}`,
  "closed brackets": (size) => `${record}    x: ${"[".repeat(size)}${"]".repeat(size)}`,
  braces: (size) => `${record}    x: ${"{a: ".repeat(size)}`,
  dashes: (size) => `${record}    x:\n      ${"- ".repeat(size)}`,
  "one long scalar": (size) => `${record}    x: ${"x".repeat(size * 50)}`,
  "one long quoted line": (size) => `${record}    x: "${"x ".repeat(size * 20)}`,
  "many keys": (size) => record + Array.from({ length: size }, (_, index) => `    k${index}: 1\n`).join(""),
  "the same key": (size) => record + "    k: 1\n".repeat(size),
  "empty records": (size) => `applications:\n${"  -\n".repeat(size)}`,
  aliases: (size) => `${record}    tags: &t [a, b]\n${`  - company: B\n    role: R\n    tags: *t\n`.repeat(size / 10)}`,
  "shared events": (size) => {
    const shared = size / 5;
    const notes = `w: &w [${"p, ".repeat(shared)}]\n`;
    const events = `e: &e\n${"  - {date: 2026-01-01, type: note, odd: 1, with: *w}\n".repeat(shared)}`;
    return `${notes}${events}applications:\n  - &r {company: A, role: R, events: *e}\n${"  - *r\n".repeat(shared)}`;
  },
  "merges of merges": (size) => {
    const all = (name: string) => `[${`*${name}, `.repeat(size / 20)}]`;
    return `m0: &m0 {source: x}\n${Array.from({ length: 4 }, (_, index) => `m${index + 1}: &m${index + 1} {<<: ${all(`m${index}`)}}\n`).join("")}${record}    <<: *m4\n`;
  },
  "a circle of merges": (size) => `m: &m {<<: [${"*m, ".repeat(size)}]}\n${record}    <<: *m\n`,
  "the same application": (size) => `applications:\n${"  - company: A\n    role: R\n    id: a\n".repeat(size / 10)}`,
  NUL: (size) => record + "\0".repeat(size),
  "CR only": (size) => (record + "    a: b\n".repeat(size)).replaceAll("\n", "\r"),
  tabs: (size) => record + "\t\t# x\n".repeat(size),
  "the cases of the YAML test suite that can be a value": (size) => log(casesThat(true).repeat(Math.ceil(size / 300))),
  "the cases of the YAML test suite that cannot": (size) => log(casesThat(false).repeat(Math.ceil(size / 300))),
  "the real search": (size) =>
    realSearch + realSearch.slice(realSearch.indexOf("  - ")).repeat(Math.ceil(size / 300) - 1),
  "one contact of dashes": (size) => `${record}    contacts: "x${"- - ".repeat(size * 5)}"`,
  "one text of many tags": (size) => `${record}    tags: "${"a, ".repeat(size * 5)}"`,
  "one role by many ways": (size) =>
    `applications:\n${Array.from({ length: size / 10 }, (_, index) => `  - company: A\n    role: R\n    via: V${index}\n`).join("")}`,
  "talks of one day": (size) =>
    `${record}    events:\n${Array.from({ length: size / 5 }, (_, index) => `      - {date: 2026-01-01, type: interview, round: r${index}}\n`).join("")}`,
  "conflict markers": (size) => record + "<<<<<<< a\n".repeat(size),
};

/** Milliseconds of work. */
function timeOf(text: string): number {
  const started = process.cpuUsage();
  const document = parseApplications(text);
  assert.equal(document.text, text);
  return (process.cpuUsage(started).user + process.cpuUsage(started).system) / 1000;
}

function assertLinear(make: (size: number) => string): void {
  timeOf(make(200));
  const [small, large] = [timeOf(make(300)), timeOf(make(2400))];
  // Eight times the text; quadratic would be sixty-four. The milliseconds forgive a collection of garbage.
  assert.ok(large < 24 * small + 600, `${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`);
}

/** An alias bomb: each list holds the one before ten times. */
const bomb = `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 10 }, () => `*a${i}`).join(", ")}]\n`).join("")}${record}    tags: *a30\n    events: *a30\n`;

describe("hostile input", function () {
  this.timeout(60_000);

  // Mocha keeps whole stacks, which makes each of the parser's thousands of errors as long as the text is deep.
  const { stackTraceLimit } = Error;
  before(() => (Error.stackTraceLimit = 10));
  after(() => (Error.stackTraceLimit = stackTraceLimit));

  for (const [name, make] of Object.entries(growing)) {
    it(`${name}: answered, in time that grows with the length`, () => assertLinear(make));
  }

  it("an alias bomb does not go off", () => {
    const document = parseApplications(bomb);
    assert.deepEqual(
      document.problems.map(({ code }) => code),
      ["unsupported"],
    );
    assert.equal(document.writable, false);
    assert.deepEqual(
      document.records.map(({ application }) => application),
      [{ company: "A", role: "R" }],
    );
    assert.deepEqual(
      parseJournal(bomb).problems.map(({ code }) => code),
      ["unsupported"],
    );
  });

  it("many small ones do not go off together", () => {
    const small = `x: &x [${"a, ".repeat(30)}], y: [${"*x, ".repeat(20)}]`;
    const documents = [
      `applications:\n${`  - {company: A, role: R, ${small}}\n`.repeat(50)}`,
      Array.from({ length: 50 }, (_, index) => `k${index}: {${small}}\n`).join(""),
    ];
    for (const text of documents)
      assert.deepEqual(
        readYaml(text).errors.map(({ form }) => form),
        ["aliases"],
      );
    assert.deepEqual(
      parseApplications(documents[0] ?? "").problems.map(({ code }) => code),
      ["unsupported"],
    );
    assert.deepEqual(
      parseJournal(documents[1] ?? "").problems.map(({ code }) => code),
      ["unsupported"],
    );
  });

  it("a circle of aliases is not followed", () => {
    const document = parseApplications(
      "base: &b\n  <<: *b\n  source: x\napplications:\n  - <<: *b\n    company: A\n    role: R\n",
    );
    assert.deepEqual(
      document.problems.map(({ code }) => code),
      ["unsupported"],
    );
    assert.deepEqual(
      document.records.map(({ application }) => application),
      [{ company: "A", role: "R" }],
    );
  });

  it("what many records share is read in each", () => {
    const shared = "base: &b {source: x, location: y, tags: [a, b, c]}\n";
    const document = parseApplications(`${shared}applications:\n${"  - {<<: *b, company: A, role: R}\n".repeat(1000)}`);
    assert.equal(document.records.length, 1000);
    assert.ok(document.writable && document.records.every(({ application }) => application.tags?.length === 3));
  });

  it("__proto__ stays a key", () => {
    const journal = parseJournal(
      "reflections:\n  - date: 2026-01-01\n    answers:\n      __proto__: polluted\n__proto__:\n  name: x\n",
    );
    assert.equal(({} as Record<string, unknown>)["name"], undefined);
    assert.deepEqual(Object.keys(journal.journal.reflections?.[0]?.answers ?? {}), ["__proto__"]);
    const document = parseApplications(`${record}    __proto__: {id: x}\n    constructor: y\n`);
    assert.equal(document.records[0]?.application.id, undefined);
  });

  it("a byte order mark is no part of the first key", () => {
    assert.equal(parseApplications(`\ufeff${record}`).records.length, 1);
    assert.deepEqual(parseApplications(`\ufeff${record}`).problems, []);
  });

  it("no text makes reading fail", () => {
    const parts = fc.constantFrom(
      "applications:\n",
      "  - company: A\n",
      "    role: R\n",
      "    events:\n",
      "- ",
      "  ",
      "\n",
      ":",
      "[",
      "]",
      "{",
      "}",
      '"',
      "'",
      "|",
      ">",
      "&a",
      "*a",
      "!t",
      "#",
      "%",
      "---\n",
      "...\n",
      "? ",
      "\t",
      "\r",
      "\0",
      "\ud800",
      "é",
      "<<: ",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(parts, { maxLength: 40 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(texts, texts, (text, next) => {
        const document = parseApplications(text);
        parseApplications(next, document);
        parseJournal(text);
        for (const one of document.records) one.rangeOf(["events", 0, "date"]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("the YAML test suite", function () {
  this.timeout(60_000);

  it("is all there", () => assert.ok(suiteCases.length > 300));

  it("makes no reading fail, as a file or as a value in a record, and read on from another", () => {
    let document = parseApplications(record);
    for (const yaml of suiteCases) {
      for (const text of [yaml, log(recordWith(yaml, "A", "contacts"))]) {
        document = parseApplications(text, document);
        assert.equal(document.text, text);
      }
      for (const text of [yaml, `reflections:\n${recordWith(yaml, "A", "answers")}`])
        assert.equal(parseJournal(text).text, text);
    }
  });

  it("is not touched by edits beside it, or refused", () => {
    let made = 0;
    for (const text of suiteFiles) {
      const document = parseApplications(text);
      const plan = planApplicationsEdits(document, [
        { kind: "setField", record: document.records[0]?.key ?? "", path: ["location"], value: "Berlin" },
        { kind: "setField", record: document.records[0]?.key ?? "", path: ["archived"], value: true },
      ]);
      if (plan.kind === "refused") continue;
      made++;
      const after = applyEdits(text, plan.edits);
      const lines = after
        .split("\n")
        .filter((line) => line !== "    location: Berlin" && line !== "    archived: true");
      assert.equal(lines.join("\n"), text);
    }
    assert.ok(made > 150, `only ${made}`);
  });
});
