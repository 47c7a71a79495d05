import assert from "node:assert/strict";
import { localDay, untilMidnight } from "../../../src/extension/host/localTime.ts";

const hour = 3_600_000;

describe("the time where the machine is", () => {
  const before = process.env["TZ"];
  afterEach(() => {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  });

  const places = [
    ["Pacific/Auckland", "2026-09-23"],
    ["Pacific/Kiritimati", "2026-09-23"],
    ["America/Los_Angeles", "2026-09-22"],
    ["UTC", "2026-09-22"],
  ] as const;
  for (const [zone, day] of places) {
    it(`is ${day} in ${zone}`, () => {
      process.env["TZ"] = zone;
      assert.equal(localDay(new Date("2026-09-22T12:30:00Z")), day);
    });
  }

  const days = [
    ["an ordinary day", "Europe/Berlin", "2026-09-22T00:00:00+02:00", 24],
    ["the day the clocks go forward", "Europe/Berlin", "2026-03-29T00:00:00+01:00", 23],
    ["the day the clocks go back", "America/New_York", "2026-11-01T00:00:00-04:00", 25],
    ["a day that begins at one", "America/Santiago", "2026-09-06T01:00:00-03:00", 23],
  ] as const;
  for (const [name, zone, midnight, hours] of days) {
    it(`knows how long ${name} is, and looks when it is over`, () => {
      process.env["TZ"] = zone;
      const start = new Date(midnight);
      const wait = untilMidnight(start);
      assert.ok(wait > hours * hour && wait < hours * hour + 2000, String(wait / hour));
      assert.notEqual(localDay(new Date(start.getTime() + wait)), localDay(start));
    });
  }
});
