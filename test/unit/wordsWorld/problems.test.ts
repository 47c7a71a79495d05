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
