import type { PartialDate } from "../../../src/core/dates/dates.ts";
import type { ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { dateInWords } from "../../../src/words/dates.ts";
import { eventInWords } from "../../../src/words/events.ts";
import { decisionInWords } from "../../../src/words/steps.ts";
import { day } from "../nextSteps/log.ts";
import { readSentences } from "./inEachLanguage.ts";

const rejected = (more: Partial<ApplicationEvent>) => (): string =>
  eventInWords({ date: day("2026-09-15"), type: "rejected", ...more });

describe("the sentences about a no", () => {
  readSentences([
    [
      "a reason they stated",
      rejected({ reason: "skills", basis: "stated" }),
      "2026-09-15  Rejected: They said: Skills",
      "2026-09-15  Absage: Von ihnen genannt: Fähigkeiten",
    ],
    [
      "a guess, which is never told as a fact",
      rejected({ reason: "skills", basis: "guessed" }),
      "2026-09-15  Rejected: Your guess: Skills",
      "2026-09-15  Absage: Deine Vermutung: Fähigkeiten",
    ],
    ["no reason", rejected({ reason: "unknown" }), "2026-09-15  Rejected", "2026-09-15  Absage"],
    [
      "when they decided, as far as it is known",
      () => [
        ...(["2026-09-15", "2026-09", "2026"] as PartialDate[]).map((date) => decisionInWords(date)),
        decisionInWords(day("2026-09-15"), dateInWords),
      ],
      [
        "they decided on Tue, Sep 15",
        "they decided in September 2026",
        "they decided in 2026",
        "they decided on September 15, 2026",
      ],
      [
        "Entscheidung vom Di., 15. Sept.",
        "Entscheidung: September 2026",
        "Entscheidung: 2026",
        "Entscheidung vom 15. September 2026",
      ],
    ],
  ]);
});
