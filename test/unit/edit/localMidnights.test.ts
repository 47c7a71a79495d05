import assert from "node:assert/strict";
import type { Day } from "../../../src/core/dates/dates.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { problemsOf } from "../../../src/core/document/problemsOf.ts";
import { fixesOf, journalFixesOf } from "../../../src/core/edit/fixProblem.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";

const today = "2026-11-22" as Day;
const log = (...dates: readonly string[]) =>
  `applications:\n  - company: A\n    role: R\n    events:\n${dates.map((date) => `      - date: ${date}\n        type: reply\n`).join("")}`;

/** The problems with days left open, and the fixes of the first. */
function open(text: string) {
  const document = parseApplications(text);
  const problems = problemsOf(document, today).filter(({ code }) => code === "not-a-date");
  const [first] = problems;
  const fixes = first ? fixesOf(document, first) : [];
  return { document, problems, fixes };
}

describe("times that are all midnight where somebody was", () => {
  const places: Readonly<Record<string, readonly (readonly [written: string, day: string])[]>> = {
    "Berlin in summer": [
      ["2026-08-31T22:00:00.000Z", "2026-09-01"],
      ["2026-09-08T22:00:00.000Z", "2026-09-09"],
    ],
    "Berlin in summer and winter": [
      ["2026-08-31T22:00:00Z", "2026-09-01"],
      ["2026-11-01T23:00:00Z", "2026-11-02"],
      ["2026-11-30T23:00:00Z", "2026-12-01"],
    ],
    "New York in summer and winter": [
      ["2026-07-01T04:00:00Z", "2026-07-01"],
      ["2026-01-15T05:00:00Z", "2026-01-15"],
    ],
    "London, where midnight is that of UTC in winter": [
      ["2026-07-31T23:00:00Z", "2026-08-01"],
      ["2026-01-15T00:00:00Z", "2026-01-15"],
    ],
    "India, half an hour off": [
      ["2026-08-31T18:30:00Z", "2026-09-01"],
      ["2026-12-30T18:30:00Z", "2026-12-31"],
      ["2026-12-31T18:30:00Z", "2027-01-01"],
    ],
    "Los Angeles, as another offset writes it": [
      ["2026-09-01T07:00:00+00:00", "2026-09-01"],
      ["2026-09-02T09:00:00+02:00", "2026-09-02"],
    ],
    "Tokyo, in quotes": [
      ['"2026-08-31T15:00:00Z"', '"2026-09-01"'],
      ["'2026-09-01 15:00:00 UTC'", "'2026-09-02'"],
    ],
  };
  for (const [place, dates] of Object.entries(places))
    it(`are said once and mended at once, which is only offered: ${place}`, () => {
      const text = log(...dates.map(([written]) => written));
      const { problems, fixes } = open(text);
      const zoned = dates.filter(([written]) => !written.includes("T00:00")).length;
      const [problem] = problems;
      assert.ok(problem?.code === "not-a-date" && problems.length === 1);
      assert.deepEqual(problem.midnights, { count: zoned, day: (dates[0]?.[1] ?? "").replaceAll(/["']/g, "") });
      assert.equal(problem.severity, "warning");
      assert.deepEqual(
        fixes.map(({ kind, isCertain }) => [kind, isCertain]),
        [
          ["replace", false],
          ["replace", false],
          ["local-days", false],
        ],
      );
      assert.equal(applyEdits(text, fixes.at(-1)?.edits ?? []), log(...dates.map(([, day]) => day)));
    });

  const others: Readonly<Record<string, readonly string[]>> = {
    "one alone": ["2026-08-31T22:00:00Z"],
    "at different hours": ["2026-08-31T22:00:00Z", "2026-09-02T09:15:00Z"],
    "two hours apart": ["2026-08-31T22:00:00Z", "2026-09-02T20:00:00Z"],
    "at three hours": ["2026-08-31T22:00:00Z", "2026-09-02T23:00:00Z", "2026-09-03T21:00:00Z"],
    "with seconds": ["2026-08-31T22:00:07Z", "2026-09-02T22:00:07Z"],
    "beside midnights of UTC": ["2026-08-31T22:00:00Z", "2026-09-02T22:00:00Z", "2026-09-03T00:00:00Z"],
    "as mails have it": ["Tue, 1 Sep 2026 22:00:00 +0200", "Wed, 2 Sep 2026 22:00:00 +0200"],
  };
  for (const [name, dates] of Object.entries(others))
    it(`are none ${name}: each is asked about`, () => {
      const { problems, fixes } = open(log(...dates));
      assert.equal(problems.length, dates.filter((date) => !date.includes("T00:00")).length);
      assert.ok(problems.every((problem) => problem.code === "not-a-date" && !problem.midnights));
      assert.deepEqual(
        fixes.map(({ isCertain }) => isCertain),
        [false, false],
      );
    });

  it("do not count midnights of the clock on the wall against themselves", () => {
    const { problems } = open(log("2026-08-31T22:00:00Z", "2026-09-02T22:00:00Z", "2026-09-03 00:00:00"));
    assert.equal(problems.length, 1);
  });

  it("count once where a merge key repeats them", () => {
    const text =
      "applications:\n  - &a {company: A, role: R, applied: 2026-08-31T22:00:00Z}\n  - {<<: *a, company: B}\n";
    assert.ok(open(text).problems.every((problem) => problem.code === "not-a-date" && !problem.midnights));
  });

  it("are mended in the journal", () => {
    const text = "achievements:\n  - {date: 2026-08-31T22:00Z, text: x}\n  - {date: 2026-12-01T23:00Z, text: y}\n";
    const document = parseJournal(text);
    const [problem] = problemsOf(document, "2026-12-22" as Day);
    const fix = problem && journalFixesOf(document, problem, []).at(-1);
    assert.equal(
      fix && applyEdits(text, fix.edits),
      "achievements:\n  - {date: 2026-09-01, text: x}\n  - {date: 2026-12-02, text: y}\n",
    );
  });
});

describe("a time with a zone", () => {
  for (const [written, read] of [
    ["2026-09-10T14:30:00Z", "2026-09"],
    ["2026-08-31T22:00:00Z", "2026"],
    ["2026-12-31T23:30:00Z", "unknown"],
    ["2026-09-10 09:15 +0200", "2026-09"],
    ["Tue, 1 Sep 2026 14:30:00 +0200", "2026-09"],
  ] as const)
    it(`is read as much as is certain, and no event is dropped: ${written}`, () => {
      const [record] = parseApplications(log(written)).records;
      assert.deepEqual(record?.application.events, [{ date: read, type: "reply" }]);
    });

  for (const [written, day, keys] of [
    ["2026-09-10T14:30:00Z", "2026-09-10", '        time: "14:30"\n        zone: UTC\n'],
    ["2026-09-10T14:30:00+02:00", "2026-09-10", '        time: "14:30"\n'],
    ["2026-09-10T09:15:00+02:00[Europe/Berlin]", "2026-09-10", '        time: "09:15"\n        zone: Europe/Berlin\n'],
    ["2026-09-10 23:59 -0500", "2026-09-10", '        time: "23:59"\n'],
    ["Tue, 1 Sep 2026 14:30:00 +0200", "2026-09-01", '        time: "14:30"\n'],
  ] as const)
    it(`keeps its time on the day that is written: ${written}`, () => {
      const { document, fixes } = open(log(written));
      const texts = fixes.map(({ edits }) => applyEdits(document.text, edits));
      assert.ok(texts.includes(log(day) + keys), texts.join("\n"));
      assert.ok(fixes.every(({ isCertain }) => !isCertain));
    });
});

describe("a time without a zone behind an event's day", () => {
  for (const [fields, time] of [
    ["date: 2026-09-10 14:30, type: interview", "14:30"],
    ["date: 2026-09-10T09:15:00, type: screen", "09:15"],
    ["type: note, date: 2026-09-10 9:05", "09:05"],
    ["date: 2026-09-10 14:30, type: interview, time: 15:00", "15:00"],
    ["date: 2026-09-10 14:30, type: interview, time: later", undefined],
    ["date: 2026-09-10 00:00, type: interview", undefined],
  ] as const)
    it(`is read as its time, unless it has one: ${fields}`, () => {
      const text = `applications:\n  - {company: A, role: R, events: [{${fields}}]}\n`;
      const [event] = parseApplications(text).records[0]?.application.events ?? [];
      assert.deepEqual([event?.date, event?.time], ["2026-09-10", time]);
    });
});
