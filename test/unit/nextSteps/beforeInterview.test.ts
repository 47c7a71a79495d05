import assert from "node:assert/strict";
import { kindsByFit } from "../../../src/core/drafts/kindsByFit.ts";
import { routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import { brief, day, northwind, stepsOn } from "./log.ts";
import { suggests } from "./suggests.ts";

describe("the next steps before an interview", () => {
  const at = "2026-09-01 applied\n2026-09-10 interview 14:30";
  const prepare = ["due prepare 2026-09-08 until 2026-09-10"];
  suggests("nothing more than 48 hours ahead", at, { "2026-09-07": [], "2026-09-08": [] }, { time: "14:29" });
  suggests("from 48 hours ahead", at, { "2026-09-08": prepare, "2026-09-09": prepare }, { time: "14:30" });
  suggests("until it begins", at, { "2026-09-10": prepare }, { time: "14:30" });
  suggests(
    "over when it has begun, and thanks come",
    at,
    { "2026-09-10": ["coming thank_you 2026-09-11 until 2026-09-17"] },
    { time: "14:31" },
  );
  suggests(
    "without a time whole days count",
    "2026-09-10 interview",
    { "2026-09-07": [], "2026-09-08": prepare, "2026-09-10": prepare },
    { time: "23:59" },
  );
  suggests("a first call is prepared for as well", "2026-09-10 screen", { "2026-09-08": prepare });
  suggests("and so is a task of a day", "2026-09-10 assessment 10:00", { "2026-09-08": prepare }, { time: "10:00" });
  suggests(
    "a talk after an offer was accepted as well",
    "2026-09-01 offer\n2026-09-02 accepted\n2026-09-10 interview",
    {
      "2026-09-08": prepare,
      "2026-09-11": [],
    },
  );
  for (const [time, zone] of [
    ["09:00", "America/Los_Angeles"],
    ["01:00", "Asia/Tokyo"],
  ] as const) {
    it(`a talk on another clock all day, ${zone}, where the own one is not known, and names that clock`, () => {
      const { key, application } = northwind(`2026-09-10 interview ${time}`);
      const events = (application.events ?? []).map((event) => ({ ...event, zone }));
      const [step, ...others] = stepsOn("2026-09-10", [{ key, application: { ...application, events } }], {
        time: "23:00",
      });
      assert.ok(step && others.length === 0);
      assert.deepEqual([brief(step)], prepare);
      assert.equal(step.why.code === "round-soon" && step.why.there, `${time} ${zone}`);
      const fitting = kindsByFit({ ...application, events }, routineDefaults, {
        today: day("2026-09-10"),
        time: "23:00",
      });
      assert.ok(!fitting.fitting.includes("thank_you"));
    });
  }
  it("a talk on another clock by the user's own one", () => {
    const { key, application } = northwind("2026-09-01 applied\n2026-09-10 interview 16:30");
    const events = (application.events ?? []).map((event) =>
      event.type === "interview" ? { ...event, zone: "America/Los_Angeles" } : event,
    );
    const record = { key, application: { ...application, events } };
    const at = (today: string, time: string) => stepsOn(today, [record], { time, zone: "Europe/Berlin" }).map(brief);
    assert.deepEqual(at("2026-09-09", "01:29"), []);
    assert.deepEqual(at("2026-09-09", "01:30"), ["due prepare 2026-09-09 until 2026-09-11"]);
    assert.deepEqual(at("2026-09-11", "01:30"), ["due prepare 2026-09-09 until 2026-09-11"]);
    assert.deepEqual(at("2026-09-11", "01:31"), ["due thank_you 2026-09-11 until 2026-09-17"]);
    const [step] = stepsOn("2026-09-10", [record], { time: "12:00", zone: "Europe/Berlin" });
    assert.deepEqual(step?.why, {
      code: "round-soon",
      type: "interview",
      date: "2026-09-11",
      time: "01:30",
      there: "16:30 America/Los_Angeles",
      with: [],
    });
    const before = { today: day("2026-09-11"), time: "01:00", zone: "Europe/Berlin" };
    assert.ok(!kindsByFit(record.application, routineDefaults, before).fitting.includes("thank_you"));
    const after = { ...before, time: "02:00" };
    assert.ok(kindsByFit(record.application, routineDefaults, after).fitting.includes("thank_you"));
  });
  it("with a stray day to answer by too", () => {
    const { key, application } = northwind("2026-09-10 interview");
    const events = (application.events ?? []).map((event) => ({ ...event, due: day("2026-09-20") }));
    assert.deepEqual(stepsOn("2026-09-08", [{ key, application: { ...application, events } }]).map(brief), prepare);
  });
  suggests("of two on one day the earlier first", "2026-09-10 interview 15:00\n2026-09-10 screen 09:00", {
    "2026-09-09": prepare,
  });
  suggests("an invitation after a no", "2026-08-01 applied\n2026-08-20 rejected\n2026-09-10 interview 10:00", {
    "2026-09-09": prepare,
  });
  suggests("a Monday is prepared for on the weekend", "2026-09-14 interview", {
    "2026-09-12": ["due prepare 2026-09-12 until 2026-09-14"],
  });
  suggests("skipped for this interview, not for the next", `${at}\n2026-09-08 skipped:prepare\n2026-09-21 interview`, {
    "2026-09-09": [],
    "2026-09-19": ["due prepare 2026-09-19 until 2026-09-21"],
  });
  suggests(
    "a named date does not hold it back",
    at,
    { "2026-09-09": ["due prepare 2026-09-08 until 2026-09-10"] },
    { waiting_until: day("2026-09-30") },
  );
  suggests("not when it is over", `${at.replace("interview", "interview!by_me")}\n2026-09-08 withdrawn`, {
    "2026-09-09": ["due archive 2026-09-08"],
  });
  suggests(
    "not when it was moved, but before the new one",
    `${at.replace("interview", "interview!moved")}\n2026-09-14 interview`,
    {
      "2026-09-09": [],
      "2026-09-12": ["due prepare 2026-09-12 until 2026-09-14"],
    },
  );
  suggests("turned off", at, { "2026-09-10": [] }, { settings: { prepareHours: 0 } });
});
