import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { type AtOffset, at } from "../../../src/core/document/atOffset.ts";
import type { ApplicationsDocument, JournalDocument, Path } from "../../../src/core/document/document.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { formOf, type Shape } from "../../../src/core/document/shape.ts";
import { applicationSchema } from "../../../src/core/schema/applications.ts";
import { journalSchema } from "../../../src/core/schema/journal.ts";
import type { TextRange } from "../../../src/core/text/textEdit.ts";
import { pathsIn } from "../edit/pathsIn.ts";
import { factor, law } from "./law.ts";
import { messyJournal, randomEdit } from "./messyFile.ts";

type Document = ApplicationsDocument | JournalDocument;

/** `A · R/events/0/date: "2026-09-01"`, with a `key` in front where it is one; "nothing" where nothing is. */
function said({ text }: Document, found: AtOffset | undefined): string {
  if (!found) return "nothing";
  const { record, path, range, isKey } = found;
  const name = [...(record ? [record.key] : []), ...path].join("/");
  return `${isKey ? "key " : ""}${name}: ${JSON.stringify(text.slice(range.start, range.end))}`;
}

/** Texts with a mark for the cursor, and what is there. */
function test(parse: (text: string) => Document, cases: Readonly<Record<string, readonly [string, string]>>): void {
  for (const [name, [marked, expected]] of Object.entries(cases)) {
    it(name, () => {
      const offset = marked.indexOf("|");
      const document = parse(marked.replace("|", ""));
      assert.equal(said(document, at(document, offset)), expected);
    });
  }
}

const list = (lines: string): string => `applications:\n  - company: A\n    role: R\n${lines}`;
const whole = '"- company: A\\n    role: R"';

describe("what is at an offset of the applications", () => {
  test(parseApplications, {
    "the beginning of a value": ["applications:\n  - company: |A\n    role: R\n", 'A · R/company: "A"'],
    "the end of a value": ["applications:\n  - company: Acme|\n    role: R\n", 'Acme · R/company: "Acme"'],
    "a key": ["applications:\n  - com|pany: A\n    role: R\n", 'key A · R/company: "company"'],
    "the end of a key": ["applications:\n  - company|: A\n    role: R\n", 'key A · R/company: "company"'],
    "a record's dash": ["applications:\n  |- company: A\n    role: R\n", `A · R: ${whole}`],
    "a key without a value": [list("    appli|ed:\n"), 'key A · R/applied: "applied"'],
    "a key of one's own": [list("    mi|ne: {a: 1}\n"), 'key A · R/mine: "mine"'],
    "a value of one's own": [list("    mine: {a|: 1}\n"), 'A · R/mine: "{a: 1}"'],
    "words that cannot be used": [list("    applied: 31.0|2.2026\n"), 'A · R/applied: "31.02.2026"'],
    "a date of an event": [
      list("    events:\n      - date: 2026-09-0|1\n        type: applied\n"),
      'A · R/events/0/date: "2026-09-01"',
    ],
    "the dash of an event": [
      list("    events:\n      |- {date: 2026-09-01, type: note}\n"),
      'A · R/events: "- {date: 2026-09-01, type: note}"',
    ],
    "an event behind one that cannot be used": [
      list("    events:\n      - {type: note}\n      - {date: 2026-09-01, type: no|te}\n"),
      'A · R/events/0/type: "note"',
    ],
    "flow style": [
      "applications: [{company: A, role: R, tags: [x, |yy]}, {company: B, role: S}]\n",
      'A · R/tags/1: "yy"',
    ],
    "the second of two in flow style": [
      "applications: [{company: A, role: R}, {company: B, ro|le: S}]\n",
      'key B · S/role: "role"',
    ],
    "a text where a list belongs": [list("    tags: on|e\n"), 'A · R/tags/0: "one"'],
    "a quoted value": [list("    why: 'it''|s near'\n"), "A · R/why: \"'it''s near'\""],
    "a block scalar": [list("    why: >\n      near\n      ho|me\n"), 'A · R/why: ">\\n      near\\n      home"'],
    CRLF: ["applications:\r\n  - company: A\r\n    role: |R\r\n", 'A · R/role: "R"'],
    "a lone CR": ["applications:\r  - company: A\r    role: |R\r", 'A · R/role: "R"'],
    "a byte order mark": ["\ufeffapplications:\n  - company: A\n    role: |R\n", 'A · R/role: "R"'],
    "the key behind a byte order mark": ["\ufeff|applications:\n  - company: A\n", 'key applications: "applications"'],
    "a comment behind a value": [
      list("    why: near # ho|me\n    url: u\n"),
      `A · R: ${whole.slice(0, -1)}\\n    why: near # home\\n    url: u"`,
    ],
    "a comment between records": [list("# mi|ne\n  - {company: B, role: S}\n"), "nothing"],
    "a comment above all": [`# mi|ne\n${list("")}`, "nothing"],
    "the key of the list": ["applica|tions:\n  - company: A\n", 'key applications: "applications"'],
    "a value above the list": [`since: 2026|-09-01\n${list("")}`, 'since: "2026-09-01"'],
    "a key below the list": [`${list("")}sin|ce: 2026-09-01\n`, 'key since: "since"'],
    "a value below a list in flow style": [
      "applications: [{company: A, role: R}]\nsince: |2026-09-01\n",
      'since: "2026-09-01"',
    ],
    "a record beside one that is broken": [list("    tags: [\n  - company: B\n    role: |S\n"), 'B · S/role: "S"'],
    "a record that is broken": [list("    tags: [|\n  - company: B\n    role: S\n"), "nothing"],
    "both sides of a conflict": [
      "applications:\n<<<<<<< HEAD\n  - company: |A\n=======\n  - company: B\n>>>>>>> b\n",
      'A · /company: "A"',
    ],
    "an alias": [list("    why: &w near\n    url: |*w\n"), 'A · R/url: "*w"'],
    "what a merge brings in": [
      "applications:\n  - &a {company: A, role: |R}\n  - {<<: *a, role: S}\n",
      'A · R/role: "R"',
    ],
    "an empty text": ["|", "nothing"],
    "a text that is no mapping": ["- |a\n", "nothing"],
  });
});

describe("the shape of what is at an offset", () => {
  const shapeAt = (marked: string): Shape | undefined =>
    at(parseApplications(marked.replace("|", "")), marked.indexOf("|"))?.shape;

  it("is that of the value, at its key too", () => {
    for (const event of ["{date: 2026-09-01, type: |note}", "{date: 2026-09-01, ty|pe: note}"])
      assert.ok(shapeAt(list(`    events: [${event}]\n`))?.options?.includes("rejected"), event);
  });
  it("is that of an item in a list", () => assert.equal(shapeAt(list("    tags: [a, |b]\n"))?.type, "string"));
  it("is none at one's own keys", () => assert.equal(shapeAt(list("    mine: |1\n")), undefined));
});

describe("what is at an offset of the journal", () => {
  test(parseJournal, {
    "a value": ["me: {name: A|da}\n", 'me/name: "Ada"'],
    "a key": ["m|e:\n  name: Ada\n", 'key me: "me"'],
    "a value in a list": ["comforts:\n  - tea\n  - a ru|n\n", 'comforts/1: "a run"'],
    "a plan": ["plan:\n  - {if: x, then: y}\n  - if: x\n    then: |z\n", 'plan/1/then: "z"'],
    "a plan behind one that cannot be used": ["plan:\n  - x\n  - {if: x, then: |y}\n", 'plan/0/then: "y"'],
    "a plan that cannot be used": ["plan:\n  - |x\n  - {if: x, then: y}\n", 'plan: "- x\\n  - {if: x, then: y}"'],
    "the key of a list": ["# mine\npl|an:\n  - {if: x, then: y}\n", 'key plan: "plan"'],
    "the dash of a plan": ["plan:\n  |- {if: x, then: y}\n", 'plan: "- {if: x, then: y}"'],
    "the key of an empty list": ["plan|:\n", 'key plan: "plan"'],
    "a quoted key": ['"pl|an":\n  - {if: x, then: y}\n', 'key plan: "\\"plan\\""'],
    "CRLF and a byte order mark": ["\ufeffme:\r\n  name: |Ada\r\n", 'me/name: "Ada"'],
    "a comment": ["me: {name: Ada}\n# mi|ne\nplan: []\n", "nothing"],
    "a flow mapping that is all": ["{me: {name: |Ada}, plan: []}\n", 'me/name: "Ada"'],
    "a key beside one that is broken": ["me: {name: |Ada}\nplan: [\n", 'me/name: "Ada"'],
    "an empty text": ["|", "nothing"],
  });
});

/** Whatever has places: a record, or the journal as a whole. */
interface Placed {
  rangeOf(path: Path): TextRange | undefined;
}

/**
 * Fails where a value is not found again at the start of its place; else how many there were. At the start of a mapping
 * is its first key. What an alias stands for is found where it is written.
 */
function foundAgain(document: Document, placed: Placed, schema: Shape, value: object): number {
  let count = 0;
  const itself = placed === document ? [] : [[[], value] as const];
  for (const [path, inner] of [...itself, ...pathsIn(schema, value)]) {
    const range = placed.rangeOf(path);
    if (!range) continue;
    count++;
    const found = at(document, range.start);
    const where = `${path.join("/")} in ${JSON.stringify(document.text)}`;
    assert.ok(found, where);
    const owner: Placed = found.record ?? (document as JournalDocument);
    const ways = found.path.map((_, index) => found.path.slice(0, index + 1));
    assert.ok(
      [[], ...ways].some((way) => isDeepStrictEqual(owner.rangeOf(way), range)),
      where,
    );
    if (/[*&]/.test(document.text)) continue;
    assert.equal(found.record, placed === document ? undefined : placed, where);
    if (typeof inner === "object") assert.deepEqual(found.path.slice(0, path.length), path, where);
    else assert.deepEqual([found.path, found.range, found.isKey], [path, range, false], where);
  }
  return count;
}

/** Fails where what is found is not at the offset, or has another place than it is said to have. */
function isThere(document: Document, offset: number): void {
  const found = at(document, offset);
  if (!found) return;
  const { range, path, isKey } = found;
  assert.ok(range.start <= offset && offset <= range.end, document.text);
  const owner: Placed = found.record ?? (document as JournalDocument);
  const own = "rangeOf" in owner && !isKey && !/[*&]/.test(document.text) && owner.rangeOf(path);
  if (own && document.problems.length === 0) assert.deepEqual(own, range, document.text);
}

const [applicationShape, journalShape] = [formOf(applicationSchema).shape, formOf(journalSchema).shape];

describe("laws of the way back", function () {
  this.timeout(60_000 * factor);

  law("each value of a record is found again at its place, and whatever is found is there", {
    runs: 60,
    given: (text) => fc.array(fc.nat({ max: text.length }), { maxLength: 20 }),
    check: (text, offsets) => {
      const document = parseApplications(text);
      for (const offset of offsets) isThere(document, offset);
      const counts = document.records.map((record) =>
        foundAgain(document, record, applicationShape, record.application),
      );
      return counts.some((count) => count > 1);
    },
  });

  law("so it is after any edit", {
    runs: 60,
    given: randomEdit,
    check: (_, text) => {
      const document = parseApplications(text);
      const counts = document.records.map((record) =>
        foundAgain(document, record, applicationShape, record.application),
      );
      return counts.some((count) => count > 1);
    },
  });

  it("each value of a journal is found again at its place, and whatever is found is there", () => {
    let found = 0;
    const drawn = messyJournal().chain((text) =>
      fc.tuple(fc.constant(text), fc.array(fc.nat({ max: text.length }), { maxLength: 20 })),
    );
    fc.assert(
      fc.property(drawn, ([text, offsets]) => {
        const document = parseJournal(text);
        for (const offset of offsets) isThere(document, offset);
        const isDoubled = document.problems.some(({ code }) => code === "duplicate-key");
        if (!isDoubled && foundAgain(document, document, journalShape, document.journal) > 0) found++;
      }),
      { numRuns: 200 * factor },
    );
    assert.ok(found > 80 * factor, `only in ${found} anything was found`);
  });
});
