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
      "a day with a time that is read",
      () =>
        problemInWords({
          code: "date-with-time",
          value: "2026-09-01 14:30",
          day: "2026-09-01",
          time: "14:30",
          isTimeRead: true,
        }),
      "2026-09-01 14:30 is read as 2026-09-01, with 14:30 as its time.",
      "2026-09-01 14:30 wird als 2026-09-01 gelesen, mit 14:30 als Uhrzeit.",
    ],
    [
      "a value in another shape",
      () => problemInWords({ code: "other-shape", key: "tags", as: "list", items: ["a", "b"], isCertain: true }),
      "tags is read as a list: a · b.",
      "tags wird als Liste gelesen: a · b.",
    ],
    [
      "a list for a text",
      () => problemInWords({ code: "other-shape", key: "location", as: "text", items: ["a, b"], isCertain: true }),
      "location is read as one text: a, b.",
      "location wird als ein Text gelesen: a, b.",
    ],
    [
      "one that may be several",
      () => problemInWords({ code: "other-shape", key: "with", as: "list", items: ["Jo, Bo"], isCertain: false }),
      "with is read as one: Jo, Bo. If it is several, they belong in a list.",
      "with wird als eins gelesen: Jo, Bo. Wenn es mehrere sind, gehören sie in eine Liste.",
    ],
    [
      "a contact in a line",
      () =>
        problemInWords({ code: "other-shape", key: "contacts", as: "contact", items: ["Jo <j@a>"], isCertain: true }),
      "This is read as a contact: Jo <j@a>.",
      "Das wird als Kontakt gelesen: Jo <j@a>.",
    ],
    [
      "what is no document",
      () => problemInWords({ code: "wrong-type", key: "documents", expected: "document" }),
      "documents is a list of paths, or of path and blob.",
      "documents ist eine Liste von Pfaden oder von path und blob.",
    ],
    [
      "what is no blob",
      () => problemInWords({ code: "wrong-type", key: "blob", expected: "blob" }),
      "A blob is the 40 digits and letters by which git knows the version of a file.",
      "Ein blob sind die 40 Ziffern und Buchstaben, unter denen Git die Fassung einer Datei kennt.",
    ],
    [
      "times that may all be midnight",
      () =>
        problemInWords({
          code: "not-a-date",
          expected: "date",
          value: "2026-08-31T22:00Z",
          either: ["2026-08-31", "2026-09-01"],
          midnights: { count: 12, day: "2026-09-01" },
        }),
      "12 dates of this file stand at the same time of day, as if each were a midnight where you were: 2026-08-31T22:00Z would be 2026-09-01. Which day do you mean?",
      "12 Daten dieser Datei stehen auf derselben Uhrzeit, als wäre jede eine Mitternacht dort, wo du warst: 2026-08-31T22:00Z wäre 2026-09-01. Welcher Tag ist gemeint?",
    ],
    [
      "a quick fix of all of these",
      () => problemFixInWords({ kind: "local-days", count: 12, word: "2026-09-01", edits: [], isCertain: false }),
      "Write all 12 dates of this file as the days that begin then, this one as 2026-09-01",
      "Alle 12 Daten dieser Datei als die Tage schreiben, die dann beginnen, dieses als 2026-09-01",
    ],
    ...(
      [
        ["list", 3, "Write it as a list of 3", "Als Liste mit 3 Einträgen schreiben"],
        ["only", 1, "Write it as a list of one", "Als Liste mit einem Eintrag schreiben"],
        ["text", 1, "Write it as one text", "Als einen Text schreiben"],
        ["contact", 1, "Write it as a contact with its keys", "Als Kontakt mit seinen Schlüsseln schreiben"],
      ] as const
    ).map(
      ([as, count, english, german]) =>
        [
          `a quick fix that writes a ${as}`,
          () => problemFixInWords({ kind: "reshape", as, count, edits: [], isCertain: true }),
          english,
          german,
        ] as const,
    ),
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
