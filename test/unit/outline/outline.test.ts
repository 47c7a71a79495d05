import assert from "node:assert/strict";
import fc from "fast-check";
import type { Day } from "../../../src/core/dates/dates.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { groupNames, outline } from "../../../src/core/outline/outline.ts";
import { type EventType, eventTypes } from "../../../src/core/schema/vocabulary.ts";

const today = "2026-09-22" as Day;

/** An applications file; each entry is what a record says besides company and role. */
function file(...records: readonly (readonly string[])[]): string {
  return [
    "applications:",
    ...records.flatMap((lines, index) => [
      `  - company: C${index}`,
      "    role: Engineer",
      ...lines.map((line) => `    ${line}`),
    ]),
    "",
  ].join("\n");
}

/** The lines of a record's events, two days apart, the last one on 20 September. */
function events(...types: readonly EventType[]): readonly string[] {
  const day = (index: number): string => String(20 - 2 * (types.length - 1 - index)).padStart(2, "0");
  return types.length === 0
    ? []
    : ["events:", ...types.map((type, index) => `  - { date: 2026-09-${day(index)}, type: ${type} }`)];
}

/** The group of the only record. */
function groupOf(lines: readonly string[]): string | undefined {
  return outline(parseApplications(file(lines)), today)[0]?.name;
}

describe("the outline", () => {
  for (const [types, group] of [
    [[], "leads"],
    [["saved"], "leads"],
    [["note"], "leads"],
    [["applied"], "waiting"],
    [["applied", "acknowledged"], "waiting"],
    [["applied", "reply"], "waiting"],
    [["applied", "on_hold"], "waiting"],
    [["applied", "screen"], "interviewing"],
    [["applied", "assessment"], "interviewing"],
    [["interview", "thank_you_sent"], "interviewing"],
    [["interview", "offer"], "offers"],
    [["offer", "accepted"], "offers"],
    [["interview", "rejected"], "closed"],
    [["rejected"], "closed"],
    [["offer", "declined"], "closed"],
    [["applied", "withdrawn"], "closed"],
    [["interview", "rejected", "reopened"], "interviewing"],
    [["applied", "rejected", "feedback_asked"], "closed"],
  ] satisfies readonly (readonly [readonly EventType[], string])[]) {
    it(`puts ${types.join(", ") || "nothing"} under ${group}`, () => assert.equal(groupOf(events(...types)), group));
  }

  it("puts what is archived under archived, whatever happened", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...eventTypes), { maxLength: 5 }), (types) =>
        assert.equal(groupOf(["archived: true", ...events(...types)]), "archived"),
      ),
    );
  });

  it("shows every record once, and only groups that have some, in their order", () => {
    const record = fc.tuple(fc.boolean(), fc.array(fc.constantFrom(...eventTypes), { maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        const document = parseApplications(
          file(...records.map(([archived, types]) => [`archived: ${archived}`, ...events(...types)])),
        );
        const groups = outline(document, today);
        assert.deepEqual(
          groups.map(({ name }) => name),
          groupNames.filter((name) => groups.some((group) => group.name === name)),
        );
        assert.ok(groups.every(({ rows }) => rows.length > 0));
        assert.deepEqual(
          groups.flatMap(({ rows }) => rows.map(({ key }) => key)).toSorted(),
          document.records.map(({ key }) => key).toSorted(),
        );
      }),
    );
  });

  it("shows the latest first, and those without a date last, in the order of the file", () => {
    const document = parseApplications(
      file(["applied: 2026-09-01"], ["applied: 2026-09-03"], ["applied: 2026-08"], ["applied: 2026-09-03"]),
    );
    assert.deepEqual(
      outline(document, today)[0]?.rows.map(({ company }) => company),
      ["C1", "C3", "C0", "C2"],
    );
    assert.deepEqual(
      outline(parseApplications(file([], [])), today)[0]?.rows.map(({ company }) => company),
      ["C0", "C1"],
    );
  });

  it("counts days since the last event, or until it, when its day is known", () => {
    const days = (applied: string): number | undefined =>
      outline(parseApplications(file([`applied: ${applied}`])), today)[0]?.rows[0]?.days;
    assert.equal(days("2026-09-22"), 0);
    assert.equal(days("2025-09-22"), 365);
    assert.equal(days("2026-09"), undefined);
    assert.equal(days("2026-09-30"), -8);
  });

  it("keeps how far it got after a rejection", () => {
    const [row] =
      outline(parseApplications(file(events("applied", "interview", "interview", "rejected"))), today)[0]?.rows ?? [];
    assert.deepEqual([row?.stage, row?.interviews, row?.state], ["interview", 2, "rejected"]);
  });

  it("names rows apart, by what stays when a record is given an id", () => {
    const names = (text: string) => outline(parseApplications(text), today)[0]?.rows.map(({ name }) => name);
    const text =
      "applications:\n  - company: Northwind\n    role: Engineer\n  - company: Northwind\n    role: Engineer\n  - company: Contoso\n    role: Engineer\n";
    assert.deepEqual(names(text), ["Northwind · Engineer", "Northwind · Engineer (2)", "Contoso · Engineer"]);
    assert.deepEqual(names(text.replace("- company: Contoso", "- id: contoso\n    company: Contoso")), names(text));
  });

  it("is empty without applications", () => assert.deepEqual(outline(parseApplications(""), today), []));
});
