import { day, jane } from "./log.ts";
import { type Given, suggests } from "./suggests.ts";

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
    "nothing while anything of it lies ahead, also what only a note says",
    "2026-09-01 applied\n2026-09-12 note",
    { "2026-09-11": [], "2026-09-14": ["due check_in 2026-09-09 until 2026-09-23"] },
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
  suggests(
    "an answer ends it, and is asked about later where it led to nothing",
    "2026-09-01 applied\n2026-09-05 reply",
    { "2026-09-09": ["coming ask_after_talk 2026-09-14 until 2026-09-28"] },
    known,
  );
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
  suggests(
    "a friend who referred one is asked nothing",
    "2026-09-01 applied",
    { "2026-09-09": [] },
    { contacts: [{ name: "Sam", email: "sam@example.org", role: "friend, referral" }] },
  );
  suggests(
    "an address that takes no answer is nobody",
    "2026-09-01 applied",
    { "2026-09-09": [] },
    { contacts: [{ name: "Northwind Careers", email: "no-reply@northwind.example" }] },
  );
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
