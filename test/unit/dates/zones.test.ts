import assert from "node:assert/strict";
import fc from "fast-check";
import { onClockOf } from "../../../src/core/dates/zones.ts";
import { day } from "../nextSteps/log.ts";

/** Day and time in the first zone, as the second one has them; undefined where one of them is no zone. */
const table: readonly (readonly [zone: string, home: string, shown: string, here: string | undefined])[] = [
  ["America/Los_Angeles", "Europe/Berlin", "2026-10-06 09:00", "2026-10-06 18:00"],
  ["America/Los_Angeles", "Europe/Berlin", "2026-10-06 16:30", "2026-10-07 01:30"],
  ["Asia/Tokyo", "Europe/Berlin", "2026-10-06 06:00", "2026-10-05 23:00"],
  ["Europe/Berlin", "Europe/Berlin", "2026-10-06 06:00", "2026-10-06 06:00"],
  ["UTC", "Asia/Kolkata", "2026-12-31 20:00", "2027-01-01 01:30"],
  ["Asia/Kathmandu", "America/New_York", "2026-07-01 10:00", "2026-07-01 00:15"],
  // The two change their clocks on other days: five hours apart in between, six else.
  ["America/New_York", "Europe/Berlin", "2026-10-27 10:00", "2026-10-27 15:00"],
  ["America/New_York", "Europe/Berlin", "2026-11-03 10:00", "2026-11-03 16:00"],
  // On the days of a change, shortly before and after it.
  ["Europe/Berlin", "UTC", "2026-03-29 01:59", "2026-03-29 00:59"],
  ["Europe/Berlin", "UTC", "2026-03-29 03:00", "2026-03-29 01:00"],
  ["America/Los_Angeles", "UTC", "2026-11-01 00:59", "2026-11-01 07:59"],
  ["America/Los_Angeles", "UTC", "2026-11-01 02:00", "2026-11-01 10:00"],
  ["Berlin", "Europe/Berlin", "2026-10-06 09:00", undefined],
  ["", "Europe/Berlin", "2026-10-06 09:00", undefined],
  ["constructor", "Europe/Berlin", "2026-10-06 09:00", undefined],
  ["__proto__", "Europe/Berlin", "2026-10-06 09:00", undefined],
  ["Europe/Berlin", "toString", "2026-10-06 09:00", undefined],
];

describe("a time on another clock", () => {
  for (const [zone, home, shown, here] of table) {
    it(`${shown} in ${zone || "no zone"} is ${here ?? "unknown"} in ${home}`, () => {
      const [date = "", time = ""] = shown.split(" ");
      const own = onClockOf(home, zone, { day: day(date), time });
      assert.equal(own && `${own.day} ${own.time}`, here);
    });
  }

  it("comes back as it was, but for the hour that a clock skips or has twice", () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
    const moments = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(zones, zones, moments, (there, home, moment) => {
        const shown = { day: day(moment.toISOString().slice(0, 10)), time: moment.toISOString().slice(11, 16) };
        const here = onClockOf(home, there, shown);
        assert.ok(here);
        const back = onClockOf(there, home, here);
        const apart = Math.abs(Date.parse(`${back?.day}T${back?.time}Z`) - Date.parse(`${shown.day}T${shown.time}Z`));
        assert.ok(apart <= 2 * 3_600_000);
        if (!isNearChange(there, moment) && !isNearChange(home, moment)) assert.equal(apart, 0);
      }),
    );
  });
});

/** Whether the clocks of a zone change within two days. */
function isNearChange(zone: string, moment: Date): boolean {
  const name = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  const offset = (days: number) => name.format(moment.getTime() + days * 86_400_000).split("GMT")[1];
  return offset(-2) !== offset(2);
}
