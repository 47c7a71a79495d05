import assert from "node:assert/strict";
import type { RoutineSettings } from "../../../src/core/nextSteps/settings.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { brief, day, jane, northwind, stepsOn } from "./log.ts";

interface Given extends Partial<Application> {
  readonly settings?: Partial<RoutineSettings>;
  readonly time?: string;
}

/** What the log of one application suggests on each day. September 1, 2026 is a Tuesday. */
function suggests(
  title: string,
  log: string,
  days: Readonly<Record<string, readonly string[]>>,
  { settings, time, ...fields }: Given = {},
): void {
  for (const [today, expected] of Object.entries(days)) {
    it(`${title}, on ${today}`, () => {
      const steps = stepsOn(today, [northwind(log, fields)], {
        ...(settings ? { settings } : {}),
        ...(time === undefined ? {} : { time }),
      });
      assert.deepEqual(steps.map(brief), expected);
    });
  }
}

describe("the next steps after an interview", () => {
  const interview = "2026-09-01 applied\n2026-09-08 interview";
  suggests("thanks are due the next morning and fade after a week", interview, {
    "2026-09-08": ["due prepare 2026-09-06 until 2026-09-08"],
    "2026-09-09": ["due thank_you 2026-09-09 until 2026-09-15"],
    "2026-09-15": ["due thank_you 2026-09-09 until 2026-09-15"],
    "2026-09-16": [],
  });
  suggests("thanks for a Friday wait for Monday", "2026-09-11 interview", {
    "2026-09-12": ["coming thank_you 2026-09-14 until 2026-09-18"],
    "2026-09-14": ["due thank_you 2026-09-14 until 2026-09-18"],
  });
  suggests("sent thanks are done", `${interview}\n2026-09-09 thank_you_sent`, { "2026-09-09": [], "2026-09-10": [] });
  suggests("skipped thanks are done", `${interview}\n2026-09-09 skipped:thank_you`, {
    "2026-09-09": [],
    "2026-09-10": [],
  });
  suggests("thanks whose day is not known may have been for it", `${interview}\n2026-09 thank_you_sent`, {
    "2026-09-09": [],
  });
  suggests(
    "a second interview has thanks of its own",
    `${interview}\n2026-09-09 thank_you_sent\n2026-09-09 interview`,
    {
      "2026-09-10": ["due thank_you 2026-09-10 until 2026-09-16"],
    },
  );
  suggests("two interviews ask for one mail, for the last", `${interview}\n2026-09-09 interview`, {
    "2026-09-10": ["due thank_you 2026-09-10 until 2026-09-16"],
  });
  suggests("an offer makes thanks late", `${interview}\n2026-09-09 offer`, { "2026-09-10": [] });
  suggests(
    "a named date does not hold thanks back",
    interview,
    {
      "2026-09-09": ["due thank_you 2026-09-09 until 2026-09-15", "coming ask_kindly 2026-09-14 until 2026-09-26"],
      "2026-09-14": ["due thank_you 2026-09-09 until 2026-09-15"],
      "2026-09-16": ["due ask_kindly 2026-09-14 until 2026-09-26"],
    },
    { waiting_until: day("2026-09-11") },
  );
  suggests("thanks are owed on hold too", `${interview}\n2026-09-09 on_hold`, {
    "2026-09-10": ["due thank_you 2026-09-09 until 2026-09-15"],
  });
  suggests("an interview of unknown day counts no days", "2026-09 interview", { "2026-09-20": [] });
});

describe("the next steps in silence", () => {
  const known = { contacts: jane };
  suggests(
    "a check-in is due on day 8",
    "2026-09-01 applied",
    {
      "2026-09-08": ["coming check_in 2026-09-09 until 2026-09-23"],
      "2026-09-09": ["due check_in 2026-09-09 until 2026-09-23"],
      "2026-09-23": ["due check_in 2026-09-09 until 2026-09-23"],
      "2026-09-24": [],
    },
    known,
  );
  suggests(
    "a check-in due on Saturday waits for Monday",
    "2026-09-04 applied",
    {
      "2026-09-12": ["coming check_in 2026-09-14 until 2026-09-26"],
      "2026-09-14": ["due check_in 2026-09-14 until 2026-09-26"],
    },
    known,
  );
  suggests(
    "once more on day 16",
    "2026-09-01 applied\n2026-09-09 check_in_sent",
    {
      "2026-09-09": ["coming check_in 2026-09-17 until 2026-10-01"],
      "2026-09-17": ["due check_in 2026-09-17 until 2026-10-01"],
    },
    known,
  );
  suggests(
    "a late first check-in moves the second",
    "2026-09-01 applied\n2026-09-15 check_in_sent",
    {
      "2026-09-22": ["coming check_in 2026-09-23 until 2026-10-07"],
    },
    known,
  );
  suggests(
    "never a third",
    "2026-09-01 applied\n2026-09-09 check_in_sent\n2026-09-17 check_in_sent",
    { "2026-09-18": [], "2026-10-01": [] },
    known,
  );
  suggests(
    "a skipped check-in is the last",
    "2026-09-01 applied\n2026-09-09 skipped:check_in",
    { "2026-09-09": [], "2026-09-17": [] },
    known,
  );
  suggests("an answer ends it", "2026-09-01 applied\n2026-09-05 reply", { "2026-09-09": [] }, known);
  suggests("a planned interview is an answer", "2026-09-01 applied\n2026-09-28 interview", { "2026-09-09": [] }, known);
  suggests(
    "a receipt is no answer",
    "2026-09-01 applied\n2026-09-01 acknowledged",
    { "2026-09-09": ["due check_in 2026-09-09 until 2026-09-23"] },
    known,
  );
  suggests("nobody known, nothing suggested", "2026-09-01 applied", {
    "2026-09-09": [],
    "2026-09-17": [],
    "2027-09-01": [],
  });
  suggests("an old silence is left in peace", "2025-03-01 applied", { "2026-09-09": [] }, known);
  suggests("nothing on hold", "2026-09-01 applied\n2026-09-02 on_hold", { "2026-09-09": [] }, known);
  suggests(
    "again after the hold",
    "2026-09-01 applied\n2026-09-02 on_hold\n2026-09-04 reopened",
    { "2026-09-09": ["due check_in 2026-09-09 until 2026-09-23"] },
    known,
  );
  suggests(
    "nothing after a rejection was taken back",
    "2026-09-01 applied\n2026-09-02 rejected\n2026-09-03 reopened",
    { "2026-09-09": [] },
    known,
  );
  suggests(
    "the short form of applying counts",
    "",
    { "2026-09-09": ["due check_in 2026-09-09 until 2026-09-23"] },
    { ...known, applied: day("2026-09-01") },
  );
  suggests(
    "an unknown day of applying counts no days",
    "2026-09 applied",
    { "2026-09-09": [], "2026-10-09": [] },
    known,
  );
  suggests("a lead suggests nothing", "2026-08-01 saved", { "2026-09-09": [] }, known);
  suggests(
    "the first check-in can be turned off",
    "2026-09-01 applied",
    { "2026-09-09": [] },
    { ...known, settings: { firstCheckInDays: 0 } },
  );
  suggests(
    "the second check-in can be turned off",
    "2026-09-01 applied\n2026-09-09 check_in_sent",
    { "2026-09-17": [] },
    { ...known, settings: { secondCheckInDays: 0 } },
  );
});

describe("the next steps when they named a date", () => {
  const talked = "2026-09-01 applied\n2026-09-10 reply";
  const until = (date: string): Given => ({ waiting_until: day(date), contacts: jane });
  suggests(
    "quiet until it, then ask on the working day after",
    talked,
    {
      "2026-09-10": ["coming ask_kindly 2026-09-24 until 2026-10-08"],
      "2026-09-23": ["coming ask_kindly 2026-09-24 until 2026-10-08"],
      "2026-09-24": ["due ask_kindly 2026-09-24 until 2026-10-08"],
      "2026-10-09": [],
    },
    until("2026-09-23"),
  );
  suggests(
    "a Friday is over on Monday",
    talked,
    {
      "2026-09-26": ["coming ask_kindly 2026-09-28 until 2026-10-10"],
      "2026-09-28": ["due ask_kindly 2026-09-28 until 2026-10-10"],
    },
    until("2026-09-25"),
  );
  suggests("an answer since then settles it", `${talked}\n2026-09-23 reply`, { "2026-09-24": [] }, until("2026-09-23"));
  suggests(
    "an answer before does not",
    `${talked}\n2026-09-22 reply`,
    { "2026-09-24": ["due ask_kindly 2026-09-24 until 2026-10-08"] },
    until("2026-09-23"),
  );
  suggests(
    "an interview planned for later settles it",
    `${talked}\n2026-09-30 interview`,
    { "2026-09-24": [] },
    until("2026-09-23"),
  );
  suggests("having asked settles it", `${talked}\n2026-09-24 check_in_sent`, { "2026-09-24": [] }, until("2026-09-23"));
  suggests(
    "skipping settles it, even ahead of time",
    `${talked}\n2026-09-20 skipped:ask_kindly`,
    { "2026-09-20": [], "2026-09-24": [] },
    until("2026-09-23"),
  );
  suggests(
    "a date named by a receipt takes the place of the check-in",
    "2026-09-01 applied\n2026-09-02 acknowledged",
    {
      "2026-09-09": ["coming ask_kindly 2026-09-15 until 2026-09-29"],
      "2026-09-15": ["due ask_kindly 2026-09-15 until 2026-09-29"],
    },
    until("2026-09-14"),
  );
  suggests(
    "nobody wrote, so the check-in was put off",
    "2026-09-01 applied",
    {
      "2026-09-09": ["coming check_in 2026-09-15 until 2026-09-23"],
      "2026-09-15": ["due check_in 2026-09-15 until 2026-09-23"],
    },
    until("2026-09-14"),
  );
  suggests(
    "a date the user set is asked about without a contact",
    "2026-09-01 applied",
    { "2026-09-15": ["due ask_kindly 2026-09-15 until 2026-09-29"] },
    { waiting_until: day("2026-09-14") },
  );
  suggests(
    "put off beyond its last day a check-in stays one, as long as it would have",
    "2026-09-01 applied",
    {
      "2026-09-25": ["coming check_in 2026-09-30 until 2026-10-14"],
      "2026-09-30": ["due check_in 2026-09-30 until 2026-10-14"],
      "2026-10-15": [],
    },
    until("2026-09-29"),
  );
  suggests("of a lead nobody can be asked", "2026-09-01 saved", { "2026-09-24": [] }, until("2026-09-23"));
  suggests(
    "on hold until a date",
    `${talked}\n2026-09-11 on_hold`,
    { "2026-09-24": ["due ask_kindly 2026-09-24 until 2026-10-08"] },
    until("2026-09-23"),
  );
});

describe("the next steps that were put off", () => {
  const interview = "2026-09-01 applied\n2026-09-08 interview";
  suggests(
    "thanks, to the day that was chosen, and the question waits for them",
    interview,
    {
      "2026-09-09": ["coming thank_you 2026-09-11 until 2026-09-15", "coming ask_kindly 2026-09-11 until 2026-09-25"],
      "2026-09-11": ["due thank_you 2026-09-11 until 2026-09-15"],
    },
    { snoozed: { thank_you: day("2026-09-11") }, waiting_until: day("2026-09-10") },
  );
  suggests(
    "a question after the date they named, which stays what it is",
    `2026-09-01 applied\n2026-09-03 reply`,
    {
      "2026-09-09": ["coming ask_kindly 2026-09-14 until 2026-09-24"],
      "2026-09-14": ["due ask_kindly 2026-09-14 until 2026-09-24"],
    },
    { snoozed: { ask_kindly: day("2026-09-12") }, waiting_until: day("2026-09-09") },
  );
  suggests(
    "preparing, but not beyond the interview",
    "2026-09-10 interview",
    {
      "2026-09-08": ["coming prepare 2026-09-10 until 2026-09-10"],
      "2026-09-10": ["due prepare 2026-09-10 until 2026-09-10"],
    },
    { snoozed: { prepare: day("2026-09-14") } },
  );
  suggests(
    "not what comes later",
    `${interview}\n2026-09-20 interview`,
    {
      "2026-09-21": ["due thank_you 2026-09-21 until 2026-09-27"],
    },
    { snoozed: { thank_you: day("2026-09-11") } },
  );
  suggests(
    "nor another step",
    `${interview}\n2026-09-11 interview`,
    {
      "2026-09-09": ["due prepare 2026-09-09 until 2026-09-11", "coming thank_you 2026-09-18 until 2026-09-24"],
    },
    { snoozed: { thank_you: day("2026-09-18") } },
  );
  const human = `${interview}\n2026-09-09 thank_you_sent\n2026-09-16 rejected`;
  suggests(
    "thanks after a rejection, which then stay as long as they would have; archiving waits for them",
    human,
    {
      "2026-09-24": ["coming rejection_thank_you 2026-10-01 until 2026-10-07"],
      "2026-10-01": ["due rejection_thank_you 2026-10-01 until 2026-10-07"],
      "2026-10-08": ["due archive 2026-10-08"],
    },
    { snoozed: { rejection_thank_you: day("2026-10-01") } },
  );
  suggests(
    "archiving, and thanks that were out of date stay so",
    human,
    {
      "2026-09-24": ["due reflect 2026-09-17 until 2026-10-01", "coming archive 2026-10-01"],
      "2026-10-01": ["due archive 2026-10-01", "due reflect 2026-09-17 until 2026-10-01"],
    },
    { snoozed: { archive: day("2026-10-01") } },
  );
});

describe("the next steps after a rejection", () => {
  const human = "2026-09-01 applied\n2026-09-08 interview\n2026-09-09 thank_you_sent\n2026-09-16 rejected";
  suggests("thanks and a question the next morning, for a week", human, {
    "2026-09-16": ["coming rejection_thank_you 2026-09-17 until 2026-09-23"],
    "2026-09-17": ["due rejection_thank_you 2026-09-17 until 2026-09-23"],
    "2026-09-23": ["due rejection_thank_you 2026-09-17 until 2026-09-23"],
  });
  suggests("a Friday's are for Monday", "2026-09-01 reply\n2026-09-18 rejected", {
    "2026-09-19": ["coming rejection_thank_you 2026-09-21 until 2026-09-25"],
  });
  suggests("archive at once when sent", `${human}\n2026-09-17 thank_you_sent`, {
    "2026-09-17": ["due archive 2026-09-17"],
  });
  suggests("a question alone is thanks too", `${human}\n2026-09-17 feedback_asked`, {
    "2026-09-17": ["due archive 2026-09-17"],
  });
  suggests("archive at once when skipped", `${human}\n2026-09-16 skipped:rejection_thank_you`, {
    "2026-09-16": ["due archive 2026-09-16"],
  });
  suggests("archive when it faded, and look back beside it", human, {
    "2026-09-24": ["due archive 2026-09-24", "due reflect 2026-09-17 until 2026-10-01"],
    "2026-10-02": ["due archive 2026-09-24"],
  });
  const skipped = `${human}\n2026-09-16 skipped:rejection_thank_you`;
  suggests(
    "look back once archived, after a night",
    skipped,
    {
      "2026-09-16": ["coming reflect 2026-09-17 until 2026-10-01"],
      "2026-09-17": ["due reflect 2026-09-17 until 2026-10-01"],
      "2026-10-02": [],
    },
    { archived: true },
  );
  suggests("look back when archiving is skipped", `${skipped}\n2026-09-16 skipped:archive`, {
    "2026-09-17": ["due reflect 2026-09-17 until 2026-10-01"],
  });
  suggests(
    "a longer cool-off holds it back",
    skipped,
    { "2026-09-17": ["coming reflect 2026-09-21 until 2026-10-03"] },
    { archived: true, settings: { coolOffDays: 3 } },
  );
  suggests(
    "looking back can be skipped",
    `${skipped}\n2026-09-17 skipped:reflect`,
    { "2026-09-17": [] },
    { archived: true },
  );
  suggests(
    "get in touch after 90 days, on good terms",
    `${human}\n2026-09-17 thank_you_sent\n2026-09-18 skipped:reflect`,
    {
      "2026-11-30": [],
      "2026-12-01": ["coming stay_in_touch 2026-12-15 until 2026-12-29"],
      "2026-12-15": ["due stay_in_touch 2026-12-15 until 2026-12-29"],
      "2026-12-30": [],
    },
    { archived: true },
  );
  suggests(
    "in touch already",
    `${human}\n2026-09-17 thank_you_sent\n2026-10-20 kept_in_touch`,
    { "2026-12-15": [] },
    { archived: true },
  );
  suggests("no getting in touch when thanks were left out", skipped, { "2026-12-15": [] }, { archived: true });
  suggests(
    "getting in touch can be turned off",
    `${human}\n2026-09-17 thank_you_sent`,
    { "2026-12-15": [] },
    { archived: true, settings: { stayInTouchAfterDays: 0 } },
  );
  suggests(
    "a form letter is archived at once, with nothing to send or to look back on",
    "2026-09-01 applied\n2026-09-16 rejected",
    {
      "2026-09-16": ["due archive 2026-09-16"],
      "2026-09-17": ["due archive 2026-09-16"],
      "2026-12-15": ["due archive 2026-09-16"],
    },
  );
  suggests(
    "nor when a contact is known but never wrote",
    "2026-09-01 applied\n2026-09-16 rejected",
    { "2026-09-17": ["due archive 2026-09-16"] },
    { contacts: jane },
  );
  suggests(
    "an assessment is worth looking back on",
    "2026-09-01 applied\n2026-09-05 assessment\n2026-09-16 rejected",
    { "2026-09-17": ["due reflect 2026-09-17 until 2026-10-01"] },
    { archived: true },
  );
  suggests("a rejection of unknown day is only archived", "2026-08-01 interview\n2026-08 rejected", {
    "2026-09-17": ["due archive 2026-08-31"],
  });
  suggests(
    "waits for a date they named",
    human,
    {
      "2026-09-18": ["coming rejection_thank_you 2026-09-22 until 2026-09-23"],
      "2026-09-22": ["due rejection_thank_you 2026-09-22 until 2026-09-23"],
    },
    { waiting_until: day("2026-09-21") },
  );
  suggests("an end of one's own is archived", "2026-09-01 applied\n2026-09-08 interview\n2026-09-10 withdrawn", {
    "2026-09-10": ["due archive 2026-09-10"],
  });
  suggests("an accepted one is left alone", "2026-09-01 interview\n2026-09-05 offer\n2026-09-07 accepted", {
    "2026-09-08": [],
  });
});

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
  suggests("not when it is over", `${at}\n2026-09-08 withdrawn`, { "2026-09-09": ["due archive 2026-09-08"] });
  suggests("turned off", at, { "2026-09-10": [] }, { settings: { prepareHours: 0 } });
});

describe("the calendar of the routine", () => {
  const known = { contacts: jane };
  suggests("a month's end", "2026-08-31 interview", { "2026-09-01": ["due thank_you 2026-09-01 until 2026-09-07"] });
  suggests("a year's end", "2026-12-31 interview", { "2027-01-01": ["due thank_you 2027-01-01 until 2027-01-07"] });
  suggests("a leap day", "2028-02-28 interview", { "2028-02-29": ["due thank_you 2028-02-29 until 2028-03-06"] });
  suggests(
    "eight days over a leap day",
    "2028-02-22 applied",
    { "2028-03-01": ["due check_in 2028-03-01 until 2028-03-15"] },
    known,
  );
  suggests(
    "eight days over February of a common year",
    "2027-02-22 applied",
    { "2027-03-02": ["due check_in 2027-03-02 until 2027-03-16"] },
    known,
  );
  suggests(
    "the night the clocks go forward in Europe (29 March 2026)",
    "2026-03-24 applied",
    { "2026-04-01": ["due check_in 2026-04-01 until 2026-04-15"] },
    known,
  );
  suggests(
    "the night the clocks go back in America (1 November 2026)",
    "2026-10-27 applied",
    { "2026-11-04": ["due check_in 2026-11-04 until 2026-11-18"] },
    known,
  );
  suggests("the night the clocks go forward in New Zealand (27 September 2026)", "2026-09-24 interview 10:00", {
    "2026-09-25": ["due thank_you 2026-09-25 until 2026-10-01"],
  });
});
