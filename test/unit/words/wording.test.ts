import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { everythingSaid } from "./texts.ts";

/** What is never said to somebody who was turned down, and why; `where` is what files it is about. */
const rules: readonly { readonly why: string; readonly pattern: RegExp; readonly where?: RegExp }[] = [
  { why: "cheers", pattern: /(?<!<)!(?![=[])/ },
  {
    why: "passes a verdict on the person",
    pattern:
      /\b(fail(ed|ure|ing)?|loser|worthless|inadequate|unqualified|incompetent|weak(ness|nesses)?|your fault|blame yourself|what is wrong with you|should have)\b|versag|gescheitert|scheitern|ungenügend|unfähig|wertlos|selbst schuld|schwäche|was stimmt nicht mit dir|hättest du/i,
  },
  { why: "suggests alcohol", pattern: /\b(alcohol|beer|wine|whisk(e)?y|booze|a drink|bier|wein|schnaps|alkohol)\b/i },
  {
    why: "asks without saying anything",
    pattern: /just (checking|following|touching)|nur (mal )?(kurz )?(nachfragen|nachhaken)/i,
  },
  { why: "claims to heal", pattern: /\b(therap(y|ie|eutic)|heals?|healing|cures?|heilt|heilung)\b/i },
  { why: "counts a streak or a score", pattern: /\bstreaks?\b|\byour score\b|\bcrush(ing)? it\b|\bsmash\b/i },
  // Within a sentence: at its beginning, "Sie" may be a file or a company.
  {
    why: "is formal with the user",
    pattern: /[\p{Ll},;] (Sie|Ihnen|Ihr(e[mnrs]?)?)\b/u,
    where: /^(?!src\/core\/drafts\/)/,
  },
  {
    why: "is familiar with a stranger",
    pattern: /^(?!# ).*\b(du|dich|dir|dein(e[mnrs]?)?)\b/i,
    where: /^src\/core\/drafts\//,
  },
];

function objections(where: string, text: string): readonly string[] {
  return rules.filter((rule) => rule.pattern.test(text) && (rule.where?.test(where) ?? true)).map(({ why }) => why);
}

describe("everything Rebound says", () => {
  for (const [source, said] of Object.entries(everythingSaid())) {
    it(`is kind and plain: ${source}`, () => {
      assert.ok(said.length > 0, "no text was found");
      assert.deepEqual(
        said.flatMap(({ where, text }) => objections(where, text).map((why) => `${why}: ${text} (${where})`)),
        [],
      );
    });
  }

  it("has no words in pictures, which would be the same in every language", () => {
    const pictures = globSync("media/**/*.svg");
    assert.ok(pictures.length > 0, "no picture was found");
    assert.deepEqual(
      pictures.filter((file) => /\p{L}/u.test(readFileSync(file, "utf8").replaceAll(/<[^>]*>/g, ""))),
      [],
    );
  });

  it("would be caught if it were not", () => {
    const unkind = [
      "You failed again",
      "Great job!",
      "Have a beer",
      "Just checking in",
      "Du hast versagt",
      "This heals you",
      "Your score is 3",
      "Bitte öffnen Sie die Datei",
    ];
    assert.deepEqual(
      unkind.filter((text) => objections("l10n/bundle.l10n.json", text).length === 0),
      [],
    );
    assert.deepEqual(objections("src/core/drafts/templates/de.ts", "ich danke dir"), ["is familiar with a stranger"]);
  });
});
