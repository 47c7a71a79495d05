import type { PartialDate } from "../../../src/core/dates/dates.ts";
import { openThanksInWords } from "../../../src/words/archiving.ts";
import { orderInWords } from "../../../src/words/arranging.ts";
import { companyInWords } from "../../../src/words/companies.ts";
import { dueInWords } from "../../../src/words/nextSteps.ts";
import { groupRowInWords, lastEventInWords } from "../../../src/words/outline.ts";
import { keptInWords, reflectStepInWords } from "../../../src/words/reflectPage.ts";
import { wantListInWords } from "../../../src/words/wants.ts";
import { day } from "../nextSteps/log.ts";
import { readSentences } from "./inEachLanguage.ts";

describe("the sentences in the rows of the applications", () => {
  const last = (days: number) => lastEventInWords({ days, lastDate: day("2026-09-01") });
  readSentences([
    ["a company", () => companyInWords("Initech\n"), "Initech", "Initech"],
    ["a company without a name", () => companyInWords(" "), "(no company)", "(ohne Firma)"],
    ["a group of one", () => groupRowInWords("Leads", 1), "Leads, one application", "Leads, eine Bewerbung"],
    ["a group of several", () => groupRowInWords("Leads", 3), "Leads, 3 applications", "Leads, 3 Bewerbungen"],
    [
      "an event on a day that is not known",
      () => lastEventInWords({ days: undefined, lastDate: "2026-09" as PartialDate }),
      "last event 2026-09",
      "letztes Ereignis 2026-09",
    ],
    ["no event", () => lastEventInWords({ days: undefined, lastDate: undefined }), undefined, undefined],
    ["an event today", () => last(0), "last event today", "letztes Ereignis heute"],
    ["an event yesterday", () => last(1), "last event yesterday", "letztes Ereignis gestern"],
    ["an event before", () => last(9), "last event 9 days ago", "letztes Ereignis vor 9 Tagen"],
    ["an event tomorrow", () => last(-1), "next event tomorrow", "nächstes Ereignis morgen"],
    ["an event to come", () => last(-3), "next event in 3 days", "nächstes Ereignis in 3 Tagen"],
    [
      "one thank-you that is open",
      () => openThanksInWords(1, "Initech"),
      "The thank-you to Initech is still open",
      "Der Dank an Initech ist noch offen",
    ],
    [
      "several that are open",
      () => openThanksInWords(2, "Initech"),
      "For 2 of these the thank-you is still open",
      "Bei 2 davon ist der Dank noch offen",
    ],
    ["an order", () => orderInWords("last_event"), "Latest event first", "Neuestes Ereignis zuerst"],
  ]);
});

describe("the sentences in the rows of next steps", () => {
  readSentences([
    ["one step", () => dueInWords(1), "1 next step today", "1 nächster Schritt heute"],
    ["several steps", () => dueInWords(2), "2 next steps today", "2 nächste Schritte heute"],
  ]);
});

describe("the sentences around a reflection's answers", () => {
  readSentences([
    ["a step", () => reflectStepInWords("friend"), "To a friend", "An jemanden, den du magst"],
    ["a want", () => wantListInWords("must_haves"), "A role must have it", "Das muss eine Stelle haben"],
    ["answers in the journal", () => keptInWords("journal"), "Kept in your journal.", "Steht in deinem Journal."],
    ["answers on their way", () => keptInWords("soon"), "", ""],
    [
      "answers without a journal",
      () => keptInWords("aside"),
      "Kept on this machine until there is a journal.",
      "Bleibt auf diesem Rechner, bis es ein Journal gibt.",
    ],
  ]);
});
