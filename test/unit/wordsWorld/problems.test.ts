import { problemFixInWords, problemInWords } from "../../../src/words/problems.ts";
import { refusalInWords } from "../../../src/words/refusals.ts";
import { readSentences } from "./inEachLanguage.ts";

describe("the sentences about problems in the files", () => {
  readSentences([
    [
      "what the parser stumbled on",
      () => problemInWords({ code: "syntax", cause: "TAB_AS_INDENT" }),
      "YAML is indented with blanks, not with tabs.",
      "YAML wird mit Leerzeichen eingerückt, nicht mit Tabs.",
    ],
    [
      "what the parser has many words for",
      () => problemInWords({ code: "syntax", cause: "IMPOSSIBLE" }),
      "This is not valid YAML.",
      "Das ist kein gültiges YAML.",
    ],
    [
      "nesting without end",
      () => problemInWords({ code: "unsupported", form: "depth" }),
      "This is nested too deep for Rebound to read.",
      "Das ist zu tief verschachtelt, als dass Rebound es lesen könnte.",
    ],
    [
      "a record that is none",
      () => problemInWords({ code: "not-a-mapping", expected: "record" }),
      "An application needs at least company and role.",
      "Eine Bewerbung braucht mindestens company und role.",
    ],
    [
      "a wrong type",
      () => problemInWords({ code: "wrong-type", key: "hours", expected: "number" }),
      "hours should be a number.",
      "hours sollte eine Zahl sein.",
    ],
    [
      "a word and the nearest that is known",
      () => problemInWords({ code: "unknown-word", key: "type", value: "intervew\n", nearest: "interview" }),
      "intervew is not a type that Rebound knows. Did you mean interview?",
      "intervew ist kein Wert, den Rebound bei type kennt. Meintest du interview?",
    ],
    [
      "a day with midnight behind it",
      () => problemInWords({ code: "date-with-time", value: "2026-09-01T00:00Z", day: "2026-09-01" }),
      "2026-09-01T00:00Z is read as 2026-09-01.",
      "2026-09-01T00:00Z wird als 2026-09-01 gelesen.",
    ],
    [
      "several of them",
      () => problemInWords({ code: "date-with-time", value: "2026-09-01T00:00Z", day: "2026-09-01", count: 3 }),
      "3 dates of this file have midnight behind them. Each is read as its day, 2026-09-01T00:00Z as 2026-09-01.",
      "3 Daten dieser Datei sind mit Mitternacht dahinter geschrieben. Jedes wird als sein Tag gelesen, 2026-09-01T00:00Z als 2026-09-01.",
    ],
    [
      "a day with another time behind it",
      () => problemInWords({ code: "date-with-time", value: "2026-09-01 14:30", day: "2026-09-01", time: "14:30" }),
      "2026-09-01 14:30 is read as 2026-09-01. The time is not read.",
      "2026-09-01 14:30 wird als 2026-09-01 gelesen. Die Uhrzeit wird nicht gelesen.",
    ],
    [
      "a time that may be on two days",
      () =>
        problemInWords({
          code: "not-a-date",
          expected: "day",
          value: "2026-08-31T22:00Z",
          either: ["2026-08-31", "2026-09-01"],
        }),
      "2026-08-31T22:00Z may be 2026-08-31 or 2026-09-01, depending on where you were. Which one do you mean?",
      "2026-08-31T22:00Z kann 2026-08-31 oder 2026-09-01 sein, je nachdem, wo du warst. Welcher Tag ist gemeint?",
    ],
    [
      "a text that is a comment",
      () => problemInWords({ code: "text-in-comment", value: "Engineer #2" }),
      "YAML takes the rest from # on for a comment. In quotes it belongs to the text: Engineer #2",
      "YAML hält den Rest ab # für einen Kommentar. In Anführungszeichen gehört er zum Text: Engineer #2",
    ],
    [
      "a quick fix of many days",
      () => problemFixInWords({ kind: "plain-days", count: 3, edits: [], isCertain: true }),
      "Write all 3 dates of this file without midnight",
      "Alle 3 Daten dieser Datei ohne Mitternacht schreiben",
    ],
    [
      "a quick fix that keeps the time",
      () => problemFixInWords({ kind: "time-apart", word: "2026-09-01", time: "14:30", edits: [], isCertain: true }),
      "Change to 2026-09-01, and write 14:30 as the time",
      "In 2026-09-01 ändern und 14:30 als Uhrzeit (time) schreiben",
    ],
    [
      "a quick fix",
      () => problemFixInWords({ kind: "give-id", word: "initech", company: "Initech", edits: [], isCertain: true }),
      "Give Initech the id initech",
      "Initech die Kennung (id) initech geben",
    ],
  ]);
});

describe("the sentences about changes that were not made", () => {
  readSentences([
    [
      "a record that is gone",
      () => refusalInWords({ code: "no-such-record", record: "x" }, "applications.yaml"),
      "This application is not in applications.yaml any more. Nothing was written.",
      "Diese Bewerbung steht nicht mehr in applications.yaml. Es wurde nichts geschrieben.",
    ],
    [
      "a form that could be read as a link",
      () => refusalInWords({ code: "unsupported-form", form: "[a](b)" }, "applications.yaml:3"),
      "This place in applications.yaml:3 is written in a form that Rebound does not change ([a]\u200B(b)). Nothing was written; you can add it by hand.",
      "Dieser Abschnitt in applications.yaml:3 ist in einer Form geschrieben, die Rebound nicht ändert ([a]\u200B(b)). Es wurde nichts geschrieben; du kannst es von Hand ergänzen.",
    ],
  ]);
});
