/** Sentences of `src/words`, read in both languages as the extension and the page say them. */
import { speak } from "../../../src/words/language.ts";
import { bundle, type Language } from "../words/texts.ts";

/** Returns what `say` gives in each language. English is spoken again afterwards. */
export function inEachLanguage<T>(say: () => T): Readonly<Record<Language, T>> {
  speak("de", bundle("de"));
  const de = say();
  speak("en"); // VS Code has no texts for a window in English.
  return { en: say(), de };
}
