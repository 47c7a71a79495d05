import assert from "node:assert/strict";
import { suggestDate } from "../../../src/core/dates/suggestDate.ts";

describe("a date as people paste it", () => {
  for (const [text, meant] of [
    // Letters.
    ["1. Oktober 2026", "2026-10-01"],
    ["1.Oktober 2026", "2026-10-01"],
    ["Donnerstag, den 1. Oktober 2026", "2026-10-01"],
    ["Do., 1. Okt. 2026", "2026-10-01"],
    ["3. März 2026", "2026-03-03"],
    ["3. M\u0061\u0308rz 2026", "2026-03-03"],
    ["3. Mrz. 2026", "2026-03-03"],
    ["31. Dezember 2026, 14:30 Uhr", "2026-12-31"],
    ["15. Mai 2026 um 9.30 Uhr", "2026-05-15"],
    ["5. Jänner 2026", "2026-01-05"],
    ["Oktober 2026", "2026-10"],
    ["Thursday, October 1, 2026", "2026-10-01"],
    ["Thursday, 1 October 2026", "2026-10-01"],
    ["Thu, Oct 1st, 2026", "2026-10-01"],
    ["1st of October 2026", "2026-10-01"],
    ["Thursday, October 1, 2026 at 2:30 PM", "2026-10-01"],
    ["Oct. 1, 2026, 9:05 a.m.", "2026-10-01"],
    ["Sat, 3 Oct 2026", "2026-10-03"],
    ["So, 4. Oktober 2026", "2026-10-04"],
    ["1\u00a0Oct\u00a02026", "2026-10-01"],
    // Mail headers without a zone, file names, sheets and calendars.
    ["Thu, 1 Oct 2026 14:30:00", "2026-10-01"],
    ["20261001", "2026-10-01"],
    ["2026_10_01", "2026-10-01"],
    ["20261001T143000", "2026-10-01"],
    ["01-Oct-2026", "2026-10-01"],
    ["2026/10/1 14:30", "2026-10-01"],
    ["1.10.2026 14:30", "2026-10-01"],
    // What may be two days, or is none.
    ["3/4/2026", undefined],
    ["03-04-2026", undefined],
    ["3/4/2026 14:30", undefined],
    ["1.10.26", undefined],
    ["Oct 1", undefined],
    ["31. Februar 2026", undefined],
    ["20261301", undefined],
    ["Thu, 1 Oct 2026 14:30:00 +0200", undefined],
    ["20261001T143000Z", undefined],
    ["1. Oktobber 2026", undefined],
    ["1 de octubre de 2026", undefined],
    ["next Thursday", undefined],
    ["Mo", undefined],
    ["", undefined],
  ] as const) {
    it(`${JSON.stringify(text)} means ${meant ?? "no one day"}`, () => assert.equal(suggestDate(text), meant));
  }
});
