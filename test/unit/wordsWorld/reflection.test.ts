import { routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import { type ReflectionView, reflectionOn } from "../../../src/core/reflection/view.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { reflectionInWords } from "../../../src/words/reflection.ts";
import { date, day, event, rejected } from "../reflection/hunt.ts";
import { readSentences } from "./inEachLanguage.ts";

const application = rejected(
  [
    event("2026-09-01", "applied"),
    event("2026-09-09", "interview", { round: "panel", hours: 2.5, with: ["Jane Roe"], liked: ["the team"] }),
    event("2026-09-12", "assessment", { note: "take-home" }),
    event("2026-09-15", "interview"),
  ],
  { reason: "skills", basis: "stated" },
);
const others: readonly Application[] = [
  { company: "Initech", role: "Engineer", events: [event("2026-09-18", "applied")] },
  { company: "Hooli", role: "Engineer", events: [event("2026-09-18", "applied")] },
];
const journal = {
  roles: [{ title: "Engineer", company: "Globex", from: date("2019") }],
  achievements: [{ date: date("2024-05"), text: "Cut the build time", evidence: "12 to 4 minutes" }],
};

function view(): ReflectionView {
  const records = [application, ...others].map((one, index) => ({ key: `record ${index}`, application: one }));
  const [record] = records;
  const settings = { ...routineDefaults, coolOffDays: 3 };
  const seen = record && reflectionOn(record, { records, journal, settings, today: day("2026-09-22"), language: "en" });
  if (!seen) throw new RangeError("nothing to look back on");
  return seen;
}

describe("the sentences of a reflection", () => {
  const shown = () => reflectionInWords(view(), "journal");
  readSentences([
    [
      "days",
      () => [shown().rejected, shown().coolingOffUntil],
      ["they decided on September 20, 2026", "September 23, 2026"],
      ["Entscheidung vom 20. September 2026", "23. September 2026"],
    ],
    [
      "how far it got",
      () => shown().summary,
      [
        "How far it got: second interview.",
        "2 conversations.",
        "19 days from applying to the answer.",
        "Hours you noted: 2.5.",
      ],
      [
        "Wie weit es ging: zweites Gespräch.",
        "2 Gespräche.",
        "19 Tage von der Bewerbung bis zur Antwort.",
        "Stunden, die du notiert hast: 2,5.",
      ],
    ],
    [
      "what happened",
      () => shown().events.map(({ date: on, what, details }) => [on, what, ...details].join("; ")),
      [
        "September 1, 2026; Applied",
        "September 9, 2026; Interview: panel; With Jane Roe; Liked: the team; Hours: 2.5",
        "September 12, 2026; Assessment; take-home",
        "September 15, 2026; Interview",
        "September 20, 2026; Rejected; They said: Skills",
      ],
      [
        "1. September 2026; Beworben",
        "9. September 2026; Gespräch: panel; Mit Jane Roe; Gefallen hat dir: the team; Stunden: 2,5",
        "12. September 2026; Testaufgabe; take-home",
        "15. September 2026; Gespräch",
        "20. September 2026; Absage; Von ihnen genannt: Fähigkeiten",
      ],
    ],
    [
      "the long line",
      () => shown().arc?.map(({ when, what }) => `${when}: ${what}`),
      [
        "since 2019: Engineer · Globex",
        "May 2024: Cut the build time",
        "since September 1, 2026: A search. Applications: 3, rounds: 3.",
      ],
      [
        "seit 2019: Engineer · Globex",
        "Mai 2024: Cut the build time",
        "seit 1. September 2026: Eine Suche. Bewerbungen: 3, Runden: 3.",
      ],
    ],
    [
      "an achievement",
      () => shown().strengths?.achievements,
      ["May 2024: Cut the build time\n12 to 4 minutes"],
      ["Mai 2024: Cut the build time\n12 to 4 minutes"],
    ],
    [
      "what is under way",
      () => shown().closing.live,
      "2 other applications are under way.",
      "2 andere Bewerbungen laufen.",
    ],
  ]);
});
