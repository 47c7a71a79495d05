import { day, jane } from "./log.ts";
import { suggests } from "./suggests.ts";

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
  suggests(
    "a form letter after applying anew, whatever the first try was",
    `${human}\n2026-09-17 thank_you_sent\n2026-11-02 applied\n2026-11-16 rejected`,
    { "2026-11-17": ["due archive 2026-11-16"], "2026-11-18": ["due archive 2026-11-16"] },
  );
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
  suggests(
    "get in touch as well when thanks were left out that morning",
    `${skipped}\n2026-09-18 skipped:reflect`,
    { "2026-12-15": ["due stay_in_touch 2026-12-15 until 2026-12-29"] },
    { archived: true },
  );
  suggests(
    "no getting in touch once it was left out itself",
    `${skipped}\n2026-09-18 skipped:stay_in_touch`,
    { "2026-12-15": [] },
    { archived: true },
  );
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
  suggests(
    "a day they named after an offer was accepted",
    "2026-09-01 interview\n2026-09-05 offer\n2026-09-07 accepted",
    {
      "2026-09-21": ["coming ask_kindly 2026-09-22 until 2026-10-06"],
      "2026-09-22": ["due ask_kindly 2026-09-22 until 2026-10-06"],
    },
    { waiting_until: day("2026-09-21") },
  );
  suggests(
    "a day they named before it is settled by accepting later",
    "2026-09-01 interview\n2026-09-05 offer\n2026-09-22 accepted",
    { "2026-09-23": [] },
    { waiting_until: day("2026-09-21") },
  );
  suggests(
    "no letter about an application where the work had begun",
    "2026-05-01 interview\n2026-06-01 accepted\n2026-09-16 rejected",
    { "2026-09-17": ["due archive 2026-09-16"] },
  );
  suggests("thanks where an offer was taken back", "2026-08-01 interview\n2026-09-01 accepted\n2026-09-16 rejected", {
    "2026-09-17": ["due rejection_thank_you 2026-09-17 until 2026-09-23"],
  });
  suggests("an accepted one is left alone", "2026-09-01 interview\n2026-09-05 offer\n2026-09-07 accepted", {
    "2026-09-08": [],
  });
});
