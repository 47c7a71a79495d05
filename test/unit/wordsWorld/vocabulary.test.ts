import assert from "node:assert/strict";
import { stages } from "../../../src/core/application/stage.ts";
import { eventTypes, reasons } from "../../../src/core/schema/vocabulary.ts";
import { acceptedInWords, keepsakeInWords, supportingLines } from "../../../src/words/afterAnswer.ts";
import { dateInWords, dayInWords, shortDayInWords } from "../../../src/words/dates.ts";
import { eventInWords, eventTypeInWords, reasonInWords } from "../../../src/words/events.ts";
import { daysInWords, groupInWords, restingInWords, stageInWords, stateInWords } from "../../../src/words/stages.ts";
import { day } from "../nextSteps/log.ts";
import { event } from "../patterns/log.ts";
import { inEachLanguage, readSentences } from "./inEachLanguage.ts";

const interviewed = { stage: "interview", interviews: 2 } as const;

describe("the sentences of the vocabulary", () => {
  readSentences([
    [
      "a type of event",
      () => eventTypeInWords("acknowledged"),
      "Automatic receipt",
      "Automatische Eingangsbestätigung",
    ],
    ["a reason", () => reasonInWords("role_cancelled"), "The role was cancelled", "Die Stelle wurde gestrichen"],
    [
      "an event",
      () => eventInWords(event("2026-09-20 rejected", { reason: "timing" })),
      "2026-09-20  Rejected: Timing",
      "2026-09-20  Absage: Zeitpunkt",
    ],
    ["a day", () => dayInWords(day("2026-09-20")), "Sunday, September 20, 2026", "Sonntag, 20. September 2026"],
    ["a day in a row", () => shortDayInWords(day("2026-09-24")), "Thu, Sep 24", "Do., 24. Sept."],
    ["a date", () => dateInWords(day("2026-09-09")), "September 9, 2026", "9. September 2026"],
    ["a group", () => groupInWords("waiting"), "Waiting", "Warten auf Antwort"],
    ["a stage", () => stageInWords(interviewed), "second interview", "zweites Gespräch"],
    [
      "a state",
      () => stateInWords({ ...interviewed, state: "rejected" }),
      "rejected, second interview",
      "Absage, zweites Gespräch",
    ],
    ["days that went by", () => daysInWords(12), "12 d", "12 T."],
    ["days to come", () => daysInWords(-3), "in 3 d", "in 3 T."],
    [
      "quiet applications",
      () => restingInWords(1),
      "One open application has been quiet for over a month.",
      "Bei einer offenen Bewerbung ist es seit über einem Monat still.",
    ],
    ["support", () => supportingLines()[0], "That stings.", "Das tut weh."],
    [
      "a keepsake",
      () => keepsakeInWords("Northwind", interviewed),
      "Northwind: you got as far as the second interview.",
      "Northwind: Du bist bis zum zweiten Gespräch gekommen.",
    ],
    [
      "a yes",
      () => acceptedInWords("Northwind", 0),
      "Northwind: you accepted the offer. Take a moment for it.",
      "Northwind: Du hast das Angebot angenommen. Nimm dir einen Moment dafür.",
    ],
  ]);

  it("have a name of its own for every type of event, reason and stage", () => {
    for (const names of [
      () => eventTypes.map(eventTypeInWords),
      () => reasons.map(reasonInWords),
      () => stages.map((stage) => stageInWords({ stage, interviews: 1 })),
    ]) {
      for (const said of Object.values(inEachLanguage(names))) assert.equal(new Set(said).size, said.length);
    }
  });

  it("change with the language, also where a form of days was used before", () => {
    const say = (): string => `${eventTypeInWords("offer")} ${shortDayInWords(day("2026-09-24"))}`;
    assert.deepEqual(inEachLanguage(say), inEachLanguage(say));
  });
});
