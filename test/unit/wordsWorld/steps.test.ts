import type { LoggedApplication } from "../../../src/core/application/record.ts";
import { overviewInTurns } from "../../../src/core/nextSteps/overview.ts";
import { routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import type { Journal } from "../../../src/core/schema/journal.ts";
import { finish } from "../../../src/core/turns.ts";
import { historyInWords, metBeforeInWords } from "../../../src/words/companies.ts";
import { overviewInWords } from "../../../src/words/overview.ts";
import { stepInWords, whyInWords } from "../../../src/words/steps.ts";
import { day, jane, northwind, stepsOn } from "../nextSteps/log.ts";
import { readSentences } from "./inEachLanguage.ts";

const stepsInWords =
  (today: string, records: readonly LoggedApplication[], journal: Journal = {}) =>
  (): unknown =>
    stepsOn(today, records, { journal }).map((step) => `${stepInWords(step)} | ${whyInWords(step)}`);

describe("the sentences of next steps", () => {
  const interviewed = northwind("2026-09-01 applied\n2026-09-09 interview");
  const silent = northwind("2026-09-01 applied", { contacts: jane });
  const talked = northwind("2026-09-01 applied\n2026-09-09 interview");
  const cancelled: LoggedApplication = {
    ...talked,
    application: {
      ...talked.application,
      events: [
        ...(talked.application.events ?? []),
        { date: day("2026-09-20"), type: "rejected", reason: "role_cancelled", basis: "stated" },
      ],
    },
  };
  const person = { name: "Jane Roe", every: "6w", last: day("2026-08-01") };
  readSentences([
    [
      "thanks",
      stepsInWords("2026-09-10", [interviewed]),
      ["Thank Northwind for the interview | you spoke on Wed, Sep 9"],
      ["Northwind für das Gespräch danken | Gespräch am Mi., 9. Sept."],
    ],
    [
      "a check-in",
      stepsInWords("2026-09-10", [silent]),
      ["Check in with Northwind | 9 days since you applied; Jane Roe is your contact"],
      ["Bei Northwind nach dem Stand fragen | 9 Tage seit deiner Bewerbung; Ansprechperson: Jane Roe"],
    ],
    [
      "a person",
      stepsInWords("2026-09-20", [], { people: [person] }),
      ["Get in touch with Jane Roe | every 6 weeks; last on Sat, Aug 1"],
      ["Bei Jane Roe melden | alle 6 Wochen; zuletzt: Sa., 1. Aug."],
    ],
    [
      "a plan",
      stepsInWords("2026-09-20", [], { plan: [{ if: "it rains", then: "go out", due: day("2026-09-20") }] }),
      ["If it rains: go out | a plan of yours"],
      ["Wenn it rains, dann go out | ein Plan von dir"],
    ],
    [
      "a talk that nobody came back on",
      stepsInWords("2026-09-10", [northwind("2026-08-24 applied\n2026-09-01 screen", { contacts: jane })]),
      ["Ask Northwind where things stand | you spoke on Tue, Sep 1; Jane Roe is your contact"],
      ["Bei Northwind freundlich nachfragen | Gespräch am Di., 1. Sept.; Ansprechperson: Jane Roe"],
    ],
    [
      "thanks after a role that was cancelled",
      stepsInWords("2026-09-21", [cancelled]),
      ["Thank Northwind and leave the door open | somebody there took time for you; they decided on Sun, Sep 20"],
      [
        "Northwind danken und die Tür offen lassen | jemand dort hat sich Zeit für dich genommen; Entscheidung vom So., 20. Sept.",
      ],
    ],
    [
      "an end",
      stepsInWords("2026-10-20", [northwind("2026-09-01 applied\n2026-09-20 rejected")]),
      ["Archive Northwind | there is nothing to send here"],
      ["Northwind archivieren | hier gibt es nichts zu schicken"],
    ],
  ]);
});

describe("the sentences about the whole search", () => {
  const overview = (records: readonly LoggedApplication[], due: number) => (): unknown =>
    overviewInWords(finish(overviewInTurns(records, routineDefaults, day("2026-09-10"))), due);
  const live = ["a", "b"].map((key) => ({ ...northwind("2026-09-09 applied"), key }));
  readSentences([
    ["nothing in the log", overview([], 0), undefined, undefined],
    [
      "two under way, nothing due",
      overview(live, 0),
      "Nothing is due today. 2 applications are under way.",
      "Heute steht nichts an. 2 Bewerbungen laufen.",
    ],
    [
      "many answers in a short time",
      overview(
        [1, 2, 3, 4, 5].map((number) => ({
          ...northwind(`2026-09-${String(number + 5).padStart(2, "0")} rejected`),
          key: String(number),
        })),
        1,
      ),
      "Looking back can wait. Whatever helps you comes first.",
      "Zurückblicken kann warten. Zuerst kommt, was dir guttut.",
    ],
    [
      "the days after them",
      overview(
        [1, 2, 3, 4, 5].map((number) => ({ ...northwind(`2026-09-0${number + 3} rejected`), key: String(number) })),
        1,
      ),
      "That was a lot of answers in a short time. A few easy days count too; one small thing is plenty.",
      "Das waren viele Antworten in kurzer Zeit. Ein paar leichte Tage zählen auch; eine kleine Sache reicht.",
    ],
    ["one under way", overview(live.slice(1), 1), "1 application is under way.", "1 Bewerbung läuft."],
  ]);
});

describe("the sentences about a company", () => {
  const logs = [
    { hunt: { id: "hunt" }, document: { records: [northwind("2026-09-01 applied\n2026-09-20 rejected")] } },
  ];
  readSentences([
    [
      "its history",
      () => historyInWords(logs, " northwind"),
      ["2026-09-20 · Engineer · rejected, applied"],
      ["2026-09-20 · Engineer · Absage, beworben"],
    ],
    ["but for one record", () => historyInWords(logs, "Northwind", { folder: "hunt", record: "northwind" }), [], []],
    [
      "that it was met before",
      () => metBeforeInWords(logs, "Northwind"),
      "You know this company: 2026-09-20 · Engineer · rejected, applied.",
      "Du kennst diese Firma: 2026-09-20 · Engineer · Absage, beworben.",
    ],
    ["nothing about a new one", () => metBeforeInWords(logs, "Initech"), undefined, undefined],
  ]);
});
