import assert from "node:assert/strict";
import { suggestDate } from "../../../src/core/dates/suggestDate.ts";
import { parseTimestamp } from "../../../src/core/dates/timestamp.ts";

const table: Readonly<Record<string, string | undefined>> = {
  // Midnight, as programs write a day.
  "2026-09-01T00:00:00.000Z": "midnight 2026-09-01",
  "2026-09-01T00:00:00Z": "midnight 2026-09-01",
  "2026-09-01 00:00:00": "midnight 2026-09-01",
  "2026-09-01T00:00": "midnight 2026-09-01",
  "2026-09-01T00:00:00+00:00": "midnight 2026-09-01",
  "2026-09-01t00:00:00.0000000": "midnight 2026-09-01",
  "2026-09-01 00:00:00.000000000 Z": "midnight 2026-09-01",
  "2026-09-01 00:00:00 UTC": "midnight 2026-09-01",
  "2026-09-01 00:00:00 +0000": "midnight 2026-09-01",
  "2026-09-01T00:00-00:00": "midnight 2026-09-01",
  "2026-09-01T00:00+02:00[Europe/Berlin]": "midnight 2026-09-01",
  "2026-09-01T00:00:00-05:00": "midnight 2026-09-01",
  "2024-02-29T00:00Z": "midnight 2024-02-29",
  // Another time, without a zone.
  "2026-09-01 14:30": "time 2026-09-01 14:30",
  "2026-09-01T14:30:00": "time 2026-09-01 14:30",
  "2026-09-01  9:05": "time 2026-09-01 09:05",
  "2026-09-01T23:59:59.999": "time 2026-09-01 23:59",
  "2026-09-01T00:00:01": "time 2026-09-01 00:00",
  // Another time, with one.
  "2026-08-31T22:00:00Z": "zoned 2026-08-31 2026-09-01",
  "2026-12-31T23:00:00.000Z": "zoned 2026-12-31 2027-01-01",
  "2026-09-01T04:00:00Z": "zoned 2026-08-31 2026-09-01",
  "2026-09-01 14:30:00 +0200": "zoned 2026-09-01 2026-09-02",
  "2026-09-01T14:30+02": "zoned 2026-09-01 2026-09-02",
  // As mails have it.
  "Tue, 1 Sep 2026 14:30:00 +0200": "zoned 2026-09-01 2026-09-02",
  "Tue, 01 Sep 2026 08:05:09 +0000 (UTC)": "zoned 2026-08-31 2026-09-01",
  "1 Sep 2026 14:30 GMT": "zoned 2026-09-01 2026-09-02",
  "Tue, 31 Feb 2026 14:30:00 +0200": undefined,
  "Tue, 1 Foo 2026 14:30:00 +0200": undefined,
  "Tue, 1 Sep 2026 25:30:00 +0200": undefined,
  // None.
  "2026-09-01": undefined,
  "2026-02-30T00:00:00Z": undefined,
  "2026-09-01T24:00": undefined,
  "2026-09-01T14:60": undefined,
  "2026-09-01 14": undefined,
  "2026-09-01 at 14:30": undefined,
  "2026-09-01T00:00:00Z later": undefined,
  "9/1/2026 00:00": undefined,
};

describe("a day with a time behind it", () => {
  for (const [text, expected] of Object.entries(table))
    it(`${text} → ${String(expected)}`, () => {
      const stamp = parseTimestamp(text);
      const { written: _, ...plain } = stamp?.kind === "zoned" ? stamp : { ...stamp, written: undefined };
      const said = stamp && Object.values(plain).flat().join(" ");
      assert.equal(said, expected);
    });

  it("in another form is suggested without a zone alone", () => {
    assert.equal(suggestDate("2026/9/1 14:30"), "2026-09-01");
    assert.equal(suggestDate("2026/9/1 22:00Z"), undefined);
    assert.equal(suggestDate("2026-9-1T22:00:00+02:00"), undefined);
  });
});
