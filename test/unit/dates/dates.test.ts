import assert from "node:assert/strict";
import fc from "fast-check";
import {
  addDays,
  compareDates,
  type Day,
  daysBetween,
  earliestDay,
  latestDay,
  type PartialDate,
  parseDate,
  parseDay,
  weekday,
  workingDayFrom,
} from "../../../src/core/dates/dates.ts";
import { suggestDate } from "../../../src/core/dates/suggestDate.ts";

function date(text: string): PartialDate {
  const parsed = parseDate(text);
  assert.ok(parsed !== undefined, text);
  return parsed;
}

function day(text: string): Day {
  const parsed = parseDay(text);
  assert.ok(parsed !== undefined, text);
  return parsed;
}

const anyDay = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9000-12-31"), noInvalidDate: true })
  .map((any) => day(any.toISOString().slice(0, 10)));

describe("dates of the log", () => {
  for (const text of ["2026", "2026-09", "2026-09-30", "2024-02-29", "2000-02-29"]) {
    it(`${text} is one`, () => assert.equal(parseDate(text), text));
  }
  for (const text of [
    "2026-02-30",
    "2025-02-29",
    "1900-02-29",
    "2026-13",
    "2026-00-10",
    "2026-09-00",
    "8/8/2026",
    "26-09-01",
    "2026-9-1",
    "",
    " 2026",
    "2026-09-01T10:00",
  ]) {
    it(`${JSON.stringify(text)} is none`, () => assert.equal(parseDate(text), undefined));
  }

  it("a month or a year is no day, and has a first and a last one", () => {
    assert.equal(parseDay("2026-09"), undefined);
    for (const [text, first, last] of [
      ["2026", "2026-01-01", "2026-12-31"],
      ["2024-02", "2024-02-01", "2024-02-29"],
      ["2026-09-05", "2026-09-05", "2026-09-05"],
    ] as const) {
      assert.deepEqual([earliestDay(date(text)), latestDay(date(text))], [first, last]);
    }
  });

  it("contradict each other only where they must", () => {
    const order = (a: string, b: string): number => Math.sign(compareDates(date(a), date(b)));
    assert.equal(order("2026-09", "2026-09-05"), 0);
    assert.equal(order("2026", "2027-01-01"), -1);
    assert.equal(order("2026-10", "2026-09-30"), 1);
  });

  it("are counted as days of the calendar, over months, leap days and changes of the clock", () => {
    for (const [from, to, days] of [
      ["2026-03-28", "2026-03-30", 2],
      ["2026-10-24", "2026-10-26", 2],
      ["2024-02-28", "2024-03-01", 2],
      ["2026-12-31", "2027-01-01", 1],
      ["2026-09-10", "2026-09-01", -9],
    ] as const) {
      assert.equal(daysBetween(day(from), day(to)), days);
    }
  });

  it("adding days and counting them are each other's opposite", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (from, count) => {
        const to = addDays(from, count);
        assert.equal(addDays(to, daysBetween(to, from)), from);
      }),
    );
  });

  it("a weekend moves to Monday, all other days stay", () => {
    for (const [text, moved] of [
      ["2026-11-20", "2026-11-20"],
      ["2026-11-21", "2026-11-23"],
      ["2026-11-22", "2026-11-23"],
      ["2026-11-23", "2026-11-23"],
    ] as const) {
      assert.equal(workingDayFrom(day(text)), moved);
    }
    fc.assert(
      fc.property(anyDay, (any) => weekday(workingDayFrom(any)) <= 5 && daysBetween(any, workingDayFrom(any)) <= 2),
    );
  });
});

describe("a date in another form", () => {
  const forms: Readonly<Record<string, string | undefined>> = {
    "Sep 1, 2026": "2026-09-01",
    "1 Sept. 2026": "2026-09-01",
    "September 2026": "2026-09",
    "may 2026": "2026-05",
    "1.9.2026": "2026-09-01",
    "Market 2026": undefined,
    "Juneau 3, 2026": undefined,
    "Decision 2026": undefined,
    "8/9/2026": undefined,
    "2026-02-30": undefined,
  };
  for (const [text, meant] of Object.entries(forms))
    it(`${text} means ${String(meant)}`, () => assert.equal(suggestDate(text), meant));
});
