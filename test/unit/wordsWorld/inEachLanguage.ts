/** Sentences of `src/words`, read in both languages as the extension and the page say them. */
import assert from "node:assert/strict";
import { speak } from "../../../src/words/language.ts";
import { bundle, type Language } from "../words/texts.ts";

/** Returns what `say` gives in each language. English is spoken again afterwards. */
export function inEachLanguage<T>(say: () => T): Readonly<Record<Language, T>> {
  speak("de", bundle("de"));
  const de = say();
  speak("en"); // VS Code has no texts for a window in English.
  return { en: say(), de };
}

/** A test a sentence: its name, how it is made, and how it reads in English and in German. */
export function readSentences(cases: readonly (readonly [string, () => unknown, en: unknown, de: unknown])[]): void {
  for (const [what, say, en, de] of cases) it(what, () => assert.deepEqual(inEachLanguage(say), { en, de }));
}
