import assert from "node:assert/strict";
import * as l10n from "@vscode/l10n";
import fc from "fast-check";
import type { Patterns } from "../../../../src/core/patterns/patterns.ts";
import { figuresOf } from "../../../../src/webview/patterns/figures/figures.ts";
import { formats } from "../../../../src/webview/patterns/figures/formats.ts";
import { bundle, type Language } from "../../words/texts.ts";
import { anySearch } from "./anySearch.ts";
import { factsOf } from "./plainFacts.ts";
import { isSame } from "./sameInGerman.ts";

function saidIn(language: Language, found: Patterns): readonly string[] {
  l10n.config({ contents: language === "en" ? {} : bundle(language) });
  const { first, more } = figuresOf(found, formats(language));
  return [...first, ...more].flatMap(({ quiet, paragraphs }) => (quiet === undefined ? paragraphs : [quiet]));
}

describe("every sentence in German", function () {
  this.timeout(60_000);
  after(() => l10n.config({ contents: {} }));

  it("is the translation of the English one, which is a claim, with the same values", () => {
    fc.assert(
      fc.property(anySearch, (log) => {
        const { found } = factsOf(log);
        const [english, german] = [saidIn("en", found), saidIn("de", found)];
        assert.equal(german.length, english.length);
        for (const [index, sentence] of english.entries())
          assert.ok(isSame(sentence, german[index] ?? ""), `${sentence}\n${german[index]}`);
      }),
    );
  });

  it("would be caught if it said something else", () => {
    const english = "12 sent in 30 weeks, 0.4 a week on average.";
    const average = "im Durchschnitt 0,4 pro Woche.";
    assert.ok(isSame(english, `12 verschickt in 30 Wochen, ${average}`));
    for (const german of [english, `30 verschickt in 12 Wochen, ${average}`, `12 verschickt in 3 Wochen, ${average}`])
      assert.ok(!isSame(english, german), german);
    assert.ok(!isSame("Nothing has been sent yet.", "Noch hat nichts begonnen."));
    assert.ok(!isSame("One is out: 1 in conversation.", "Eine ist noch unterwegs: 1 pausiert."));
  });
});
