import assert from "node:assert/strict";
import { othersGoingOn, quietApplications } from "../../../src/core/nextSteps/quiet.ts";
import { routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { day, northwind } from "./log.ts";

const today = day("2026-09-30");

describe("what is quiet", () => {
  for (const [name, lines, more, expected] of [
    ["applied 60 days ago", "2026-08-01 applied", {}, 60],
    ["applied 59 days ago", "2026-08-02 applied", {}, undefined],
    ["after a reply", "2026-05-01 applied\n2026-07-01 reply", {}, 91],
    ["after a talk", "2026-05-01 applied\n2026-07-02 interview", {}, 90],
    ["after a task that was handed in", "2026-05-01 applied\n2026-07-03 assessment", {}, 89],
    ["after an offer that was talked over", "2026-05-01 applied\n2026-07-04 offer", {}, 88],
    ["on hold", "2026-05-01 applied\n2026-06-01 on_hold", {}, 121],
    ["back again after a no", "2026-05-01 applied\n2026-06-01 rejected\n2026-07-01 reply", {}, 91],
    ["an ask to an acquaintance", "2026-05-01 applied", { kind: "outreach" }, 152],
    ["a word of one's own counts", "2026-05-01 applied\n2026-09-01 check_in_sent", {}, undefined],
    ["a receipt is no word", "2026-05-01 applied\n2026-09-20 acknowledged", {}, 152],
    ["what a machine sent is no word", "2026-05-01 applied\n2026-09-20 screen~", {}, 152],
    ["a note is no word", "2026-05-01 applied\n2026-09-20 note", {}, 152],
    ["a step that was left out is no word", "2026-05-01 applied\n2026-09-20 skipped:check_in", {}, 152],
    ["a talk that did not take place is no word", "2026-05-01 applied\n2026-09-20 interview!by_them", {}, 152],
    ["with a talk ahead", "2026-05-01 applied\n2026-10-03 interview", {}, undefined],
    ["with a note for a day to come", "2026-05-01 applied\n2026-10-03 note", {}, undefined],
    ["waiting until a day to come", "2026-05-01 applied", { waiting_until: day("2026-10-01") }, undefined],
    ["waiting until a day that has passed", "2026-05-01 applied", { waiting_until: day("2026-07-01") }, 152],
    ["in a month of the past, its last day counts", "2026-07 applied", {}, 61],
    ["a lead", "2026-05-01 saved", {}, undefined],
    ["archived", "2026-05-01 applied", { archived: true }, undefined],
    ["rejected", "2026-05-01 applied\n2026-05-02 rejected", {}, undefined],
    ["withdrawn", "2026-05-01 applied\n2026-05-02 withdrawn", {}, undefined],
    ["accepted", "2026-05-01 applied\n2026-05-02 accepted", {}, undefined],
  ] satisfies readonly (readonly [string, string, Partial<Application>, number | undefined])[]) {
    it(`${name}: ${expected ?? "not"}`, () => {
      const [quiet] = quietApplications([northwind(lines, more)], routineDefaults.letGoAfterDays, today);
      assert.equal(quiet?.days, expected);
    });
  }

  it("begins with the longest, and with 0 there is none", () => {
    const records = ["2026-06-01 applied", "2026-05-01 applied", "2026-07-01 applied"].map((lines) => northwind(lines));
    assert.deepEqual(
      quietApplications(records, 60, today).map(({ days }) => days),
      [152, 121, 91],
    );
    assert.deepEqual(quietApplications(records, 0, today), []);
  });
});

describe("the others, once an offer was accepted", () => {
  for (const [name, lines, more, expected] of [
    ["the accepted one itself", "2026-08-01 applied\n2026-09-29 accepted", {}, undefined],
    ["one with a talk ahead", "2026-08-01 applied\n2026-10-03 interview", {}, true],
    ["one that is waited for", "2026-09-20 applied", {}, true],
    ["one on hold", "2026-08-01 applied\n2026-09-10 on_hold", {}, false],
    ["one that nobody counts on", "2026-07-01 applied", {}, false],
    ["a lead", "2026-09-20 saved", {}, undefined],
    ["an ended one", "2026-08-01 applied\n2026-09-10 rejected", {}, undefined],
    ["an archived one", "2026-09-20 applied", { archived: true }, undefined],
  ] satisfies readonly (readonly [string, string, Partial<Application>, boolean | undefined])[]) {
    it(`${name}: ${expected === undefined ? "not listed" : expected ? "ticked" : "listed"}`, () => {
      assert.equal(othersGoingOn([northwind(lines, more)], today)[0]?.isLively, expected);
    });
  }
});
