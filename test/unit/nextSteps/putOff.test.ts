import { day, jane } from "./log.ts";
import { suggests } from "./suggests.ts";

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
