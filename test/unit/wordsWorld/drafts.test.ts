import assert from "node:assert/strict";
import { draftKinds } from "../../../src/core/drafts/kinds.ts";
import { variables } from "../../../src/core/drafts/variables.ts";
import type { WordingHint } from "../../../src/core/drafts/wording.ts";
import {
  draftKindInWords,
  employerInWords,
  hintFixInWords,
  hintInWords,
  languageInWords,
  templateProblemInWords,
  valueInWords,
  variableInWords,
} from "../../../src/words/drafts.ts";
import { inEachLanguage, readSentences } from "./inEachLanguage.ts";

const range = { start: 0, end: 0 };
const long: WordingHint = { code: "too-long", words: 250, range, fix: { kind: "select", range } };
const company: WordingHint = {
  code: "other-company",
  other: "Initech",
  company: "Northwind",
  range,
  fix: { kind: "edit", edit: { range, text: "Northwind" } },
};

const { company: _, ...unknown } = company;

describe("the sentences about drafts", () => {
  readSentences([
    ["a company", () => employerInWords({ company: "Northwind", role: "Engineer" }), "Northwind", "Northwind"],
    ["an unknown one", () => employerInWords({ company: "?", role: "Engineer" }), "Engineer", "Engineer"],
    [
      "an unknown one without a role",
      () => employerInWords({ company: "?", role: "?" }),
      "the role they told you about",
      "die Stelle, von der man dir erzählt hat",
    ],
    [
      "another company where nobody is known",
      () => hintInWords({ ...unknown, fix: { kind: "select", range } }, ""),
      "Initech is another company of your list. Whom this mail is for is not in the entry yet.",
      "Initech ist eine andere Firma auf deiner Liste. An wen diese Mail geht, steht noch nicht im Eintrag.",
    ],
    ["a kind", () => draftKindInWords("rejection_thank_you"), "Thanks after a rejection", "Dank nach einer Absage"],
    ["a language", () => languageInWords("de"), "German", "Deutsch"],
    [
      "a long mail",
      () => hintInWords(long, ""),
      "250 words. A mail of up to 180 is easier to read.",
      "250 Wörter. Eine Mail mit bis zu 180 liest sich leichter.",
    ],
    ["its quick fix", () => hintFixInWords(long), "Select the longest paragraph", "Den längsten Absatz markieren"],
    [
      "another company",
      () => hintInWords(company, ""),
      "Initech is another company of your list. This mail is for Northwind.",
      "Initech ist eine andere Firma auf deiner Liste. Diese Mail geht an Northwind.",
    ],
    ["its quick fix", () => hintFixInWords(company), "Replace with “Northwind”", "Durch „Northwind“ ersetzen"],
    [
      "a variable that is none",
      () => templateProblemInWords({ code: "unknown-variable", detail: "nmae", line: 1, column: 1 }),
      "There is no variable “nmae”.",
      "Es gibt keine Variable „nmae“.",
    ],
    [
      "a value of a record",
      () => valueInWords(["contacts", 1, "email"]),
      "the address of contact 2",
      "die Adresse von Kontakt 2",
    ],
    [
      "a variable",
      () => variableInWords("rejected_when"),
      "When they said no: “on 20 September”.",
      "Wann sie abgesagt haben: „am 20. September“.",
    ],
  ]);

  it("have a name of its own for every kind and variable", () => {
    for (const names of [() => draftKinds.map(draftKindInWords), () => variables.map(variableInWords)])
      for (const said of Object.values(inEachLanguage(names))) assert.equal(new Set(said).size, said.length);
  });
});
