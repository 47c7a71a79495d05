import assert from "node:assert/strict";
import { Parser } from "yaml";
import type { PartialDate } from "../../../src/core/dates/dates.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { planApplicationsEdits } from "../../../src/core/edit/planEdits.ts";
import { realSearch } from "./law.ts";

const parser = Parser.prototype as {
  parse: (this: Parser, ...given: Parameters<Parser["parse"]>) => ReturnType<Parser["parse"]>;
};

/** The texts that the YAML parser was really given meanwhile. */
function parsedBy(work: () => unknown): readonly string[] {
  const texts: string[] = [];
  const { parse } = parser;
  parser.parse = function (text, incomplete) {
    texts.push(text);
    return parse.call(this, text, incomplete);
  };
  try {
    work();
  } finally {
    parser.parse = parse;
  }
  return texts;
}

/** With tags, which only the parser reads. */
const head = "# mine\napplications:\n";
const lines = Array.from({ length: 12 }, (_, index) => `  - company: A${index}\n    role: R\n    tags: !!seq [a, b]\n`);
const tail = "other: !!int 1\n";
const text = head + lines.join("") + tail;
const changed = "  - company: A5\n    role: S\n    tags: !!seq [a, b]\n";
const document = parseApplications(text);

describe("what is parsed", () => {
  it("of a list that can be cut: each record once, and what stands around the list", () =>
    assert.deepEqual(
      parsedBy(() => parseApplications(text)),
      [head + tail, ...lines],
    ));

  it("of the real search: nothing, as the fast reader reads it, its problems and places included", () =>
    assert.deepEqual(
      parsedBy(() => {
        const { records, problems } = parseApplications(realSearch);
        assert.ok(problems.length > 0);
        for (const record of records) assert.ok(record.rangeOf(["company"]));
      }),
      [],
    ));

  const later: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    "nothing has changed": [text, []],
    "one record has changed: that one": [head + lines.with(5, changed).join("") + tail, [changed]],
    "a record is new: that one": [head + lines.toSpliced(3, 0, changed).join("") + tail, [changed]],
    "a record is gone": [head + lines.toSpliced(3, 1).join("") + tail, []],
    "two records have changed places": [
      head +
        lines
          .with(2, lines[9] ?? "")
          .with(9, lines[2] ?? "")
          .join("") +
        tail,
      [],
    ],
    "the last record has changed: that one": [head + lines.with(11, changed).join("") + tail, [changed]],
    "a comment below a record is new: that record": [
      head + lines.with(5, `${lines[5] ?? ""}# c\n`).join("") + tail,
      [`${lines[5] ?? ""}# c\n`],
    ],
    "something above the list has changed: what stands around it": [`# yours\n${text}`, [`# yours\n${head}${tail}`]],
    "something below the list has changed: what stands around it": [`${text}more: 2\n`, [`${head}${tail}more: 2\n`]],
  };
  for (const [name, [next, expected]] of Object.entries(later)) {
    it(`when ${name}`, () =>
      assert.deepEqual(
        parsedBy(() => parseApplications(next, document)),
        expected,
      ));
  }

  it("when an alias stands for another record's value: no more than its own lines", () => {
    const shared =
      head +
      lines.with(0, "  - company: &a A\n    role: R\n").with(1, "  - company: *a\n    role: R\n").join("") +
      tail;
    assert.ok(!parsedBy(() => parseApplications(shared, document)).includes(shared));
    const read = parseApplications(shared);
    assert.equal(read.records[1]?.application.company, "A");
    const place = read.records[1].rangeOf(["company"]);
    assert.equal(place && shared.slice(place.start, place.end), "*a");
  });

  it("for an edit: never the whole text, and no record but those it looks at", () => {
    const event = { date: "2026-09-01" as PartialDate, type: "applied" } as const;
    const all = parsedBy(() => planApplicationsEdits(document, [{ kind: "addEvent", record: "A5 · R", event }]));
    const near = ["A4", "A5", "A6"];
    assert.ok(all.length > 0);
    for (const one of all)
      assert.ok(
        near.some((company) => one.startsWith(`  - company: ${company}\n`)),
        one,
      );
  });
});
