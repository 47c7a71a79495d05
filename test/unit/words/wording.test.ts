import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { prompts } from "../../../src/core/reflection/prompts.ts";
import { bundle, languages, manifestTexts, messageOf, type Language } from "./texts.ts";

/** What is never said to somebody who was turned down, and why. */
const rules: readonly { readonly why: string; readonly pattern: RegExp }[] = [
  { why: "cheers", pattern: /!(?![=[])/ },
  {
    why: "passes a verdict on the person",
    pattern:
      /\b(fail(ed|ure|ing)?|loser|worthless|inadequate|unqualified|incompetent|weak(ness|nesses)?|your fault|blame yourself|what is wrong with you|should have)\b|versag|gescheitert|scheitern|ungenügend|unfähig|wertlos|selbst schuld|schwäche|was stimmt nicht mit dir|hättest du/i,
  },
  { why: "suggests alcohol", pattern: /\b(alcohol|beer|wine|whisk(e)?y|booze|a drink|bier|wein|schnaps|alkohol)\b/i },
  { why: "asks without saying anything", pattern: /just (checking|following|touching)|nur (mal )?(kurz )?(nachfragen|nachhaken)/i },
  { why: "claims to heal", pattern: /\b(therap(y|ie|eutic)|heals?|healing|cures?|heilt|heilung)\b/i },
  { why: "counts a streak or a score", pattern: /\bstreaks?\b|\byour score\b|\bcrush(ing)? it\b|\bsmash\b/i },
];

interface Said {
  readonly where: string;
  readonly text: string;
}

function interfaceTexts(language: Language): Said[] {
  return [bundle(language), manifestTexts(language)].flatMap((texts) =>
    Object.entries(texts).map(([key, entry]) => ({ where: key, text: messageOf(entry) })),
  );
}

function promptTexts(language: Language): Said[] {
  return Object.values(prompts).flatMap((ofStep) => ofStep.map((prompt) => ({ where: prompt.name, text: prompt[language] })));
}

/** The built-in mails, line by line as they stand in their files. */
function mailTexts(language: Language): Said[] {
  return globSync(`src/core/drafts/templates/**/${language}*.ts`).flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => !/^\s*(\/\/|\/?\*|import |export )/.test(line))
      .map((text, index) => ({ where: `${file}:${index + 1}`, text: text.replaceAll("{%- if !", "") })),
  );
}

describe("everything Rebound says", () => {
  for (const language of languages) {
    for (const [what, gather] of Object.entries({ interface: interfaceTexts, prompts: promptTexts, mails: mailTexts })) {
      it(`is kind and plain: ${what}, ${language}`, () => {
        const said = gather(language);
        assert.ok(said.length > 10, `only ${said.length} texts were found`);
        const offending = said.flatMap(({ where, text }) =>
          rules.filter(({ pattern }) => pattern.test(text)).map(({ why }) => `${why}: ${text} (${where})`),
        );
        assert.deepEqual(offending, []);
      });
    }
  }

  it("would be caught if it were not", () => {
    const unkind = ["You failed again", "Great job!", "Have a beer", "Just checking in", "Du hast versagt", "This heals you", "Your score is 3"];
    assert.deepEqual(unkind.filter((text) => !rules.some(({ pattern }) => pattern.test(text))), []);
  });
});
