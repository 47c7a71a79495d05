import { day } from "./log.ts";
import { suggests } from "./suggests.ts";

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
