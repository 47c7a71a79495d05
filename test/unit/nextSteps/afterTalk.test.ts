import assert from "node:assert/strict";
import { workingDaysAfter } from "../../../src/core/dates/dates.ts";
import { brief, day, jane, northwind, stepsOn } from "./log.ts";
import { suggests } from "./suggests.ts";

describe("asking after a talk that nobody came back on", () => {
  const known = { contacts: jane };
  const screen = "2026-08-24 applied\n2026-09-01 screen";
  suggests(
    "on the sixth working day, for two weeks",
    screen,
    {
      "2026-09-02": ["coming ask_after_talk 2026-09-09 until 2026-09-23"],
      "2026-09-09": ["due ask_after_talk 2026-09-09 until 2026-09-23"],
      "2026-09-24": [],
    },
    known,
  );
  suggests(
    "once more after ten further ones",
    `${screen}\n2026-09-09 check_in_sent`,
    { "2026-09-10": ["coming ask_after_talk 2026-09-23 until 2026-10-07"] },
    known,
  );
  suggests(
    "never a third time",
    `${screen}\n2026-09-09 check_in_sent\n2026-09-23 check_in_sent`,
    { "2026-09-24": [], "2026-10-07": [] },
    known,
  );
  suggests(
    "a check-in before the talk is none of these",
    "2026-08-10 applied\n2026-08-20 check_in_sent\n2026-09-01 screen",
    { "2026-09-09": ["due ask_after_talk 2026-09-09 until 2026-09-23"] },
    known,
  );
  suggests(
    "a word from them ends it, and begins it anew",
    `${screen}\n2026-09-04 reply`,
    { "2026-09-09": ["coming ask_after_talk 2026-09-14 until 2026-09-28"] },
    known,
  );
  const reply = "2026-08-24 applied\n2026-09-01 reply";
  const asked = ["due ask_after_talk 2026-09-09 until 2026-09-23"];
  suggests("a reply that led to nothing", reply, { "2026-09-09": asked, "2026-09-24": [] }, known);
  suggests(
    "once more, and never a third time",
    `${reply}\n2026-09-09 check_in_sent`,
    { "2026-09-10": ["coming ask_after_talk 2026-09-23 until 2026-10-07"] },
    known,
  );
  suggests("a reply with a day in it", reply, { "2026-09-09": [] }, { ...known, waiting_until: day("2026-09-30") });
  suggests(
    "a machine's reply",
    `2026-08-24 applied\n2026-09-01 reply~`,
    { "2026-09-08": ["due check_in 2026-09-01 until 2026-09-15"] },
    known,
  );
  suggests("who wrote first, before any application", "2026-09-01 reply", { "2026-09-09": [] }, known);
  suggests("where nobody is known", reply, { "2026-09-09": [] });
  suggests("the next talk is a word from them", `${screen}\n2026-09-30 interview`, { "2026-09-09": [] }, known);
  suggests("so is an offer", `${screen}\n2026-09-04 offer`, { "2026-09-09": [] }, known);
  suggests(
    "a receipt is none",
    `${screen}\n2026-09-04 acknowledged`,
    { "2026-09-09": ["due ask_after_talk 2026-09-09 until 2026-09-23"] },
    known,
  );
  suggests(
    "a talk that was called off is none",
    `${screen}\n2026-09-04 interview!by_them`,
    { "2026-09-09": ["due ask_after_talk 2026-09-09 until 2026-09-23"] },
    known,
  );
  suggests(
    "left out once it does not come back",
    `${screen}\n2026-09-09 skipped:ask_after_talk`,
    { "2026-09-10": [] },
    known,
  );
  suggests(
    "after a promise their day counts, not this one",
    screen,
    {
      "2026-09-09": ["coming ask_kindly 2026-09-21 until 2026-10-03"],
      "2026-09-21": ["due ask_kindly 2026-09-21 until 2026-10-03"],
    },
    { ...known, waiting_until: day("2026-09-18") },
  );
  suggests(
    "a day from before the talk holds nothing back",
    screen,
    { "2026-09-09": ["due ask_after_talk 2026-09-09 until 2026-09-23"] },
    { ...known, waiting_until: day("2026-08-28") },
  );
  suggests("where nobody is known nobody is asked", screen, { "2026-09-09": [] });
  suggests(
    "thanks come first",
    "2026-09-01 interview",
    {
      "2026-09-02": ["due thank_you 2026-09-02 until 2026-09-08"],
      "2026-09-09": ["due ask_after_talk 2026-09-09 until 2026-09-23"],
    },
    known,
  );
  suggests(
    "a task counts from the day it was to be handed in",
    "2026-08-24 applied\n2026-09-01 assessment",
    { "2026-09-09": ["due ask_after_talk 2026-09-09 until 2026-09-23"] },
    known,
  );
  suggests(
    "a test that a machine sent is asked about by nobody",
    "2026-08-24 applied\n2026-09-01 assessment~",
    { "2026-09-09": ["due check_in 2026-09-01 until 2026-09-15"] },
    known,
  );
  suggests("nothing on hold", `${screen}\n2026-09-03 on_hold`, { "2026-09-09": [] }, known);
  suggests("it can be turned off", screen, { "2026-09-09": [] }, { ...known, settings: { askAfterTalkDays: 0 } });
  suggests(
    "put off, it comes on that day",
    screen,
    { "2026-09-10": ["coming ask_after_talk 2026-09-14 until 2026-09-23"] },
    { ...known, snoozed: { ask_after_talk: day("2026-09-14") } },
  );
});

describe("asking after a task that had a day to be handed in", () => {
  it("counts from that day, not from the day it came", () => {
    const { key, application } = northwind("2026-08-20 applied\n2026-08-25 assessment", { contacts: jane });
    const given = (application.events ?? []).map((event) =>
      event.type === "assessment" ? { ...event, due: day("2026-09-01") } : event,
    );
    const steps = stepsOn("2026-09-09", [{ key, application: { ...application, events: given } }]);
    assert.deepEqual(steps.map(brief), ["due ask_after_talk 2026-09-09 until 2026-09-23"]);
  });
});

describe("working days", () => {
  for (const [from, count, expected] of [
    ["2026-09-01", 6, "2026-09-09"],
    ["2026-09-04", 1, "2026-09-07"],
    ["2026-09-05", 1, "2026-09-07"],
    ["2026-09-06", 5, "2026-09-11"],
    ["2026-09-01", 0, "2026-09-01"],
  ] as const) {
    it(`${count} after ${from}: ${expected}`, () => assert.equal(workingDaysAfter(day(from), count), expected));
  }
});
