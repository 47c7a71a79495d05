import * as l10n from "@vscode/l10n";

let tag = "en";

/**
 * Makes every sentence from now on come out in a language: `language` is its BCP 47 tag, for days and numbers, `texts`
 * translate what stands in the code. A window in English has no texts.
 */
export function speak(language: string, texts: l10n.l10nJsonFormat = {}): void {
  tag = language;
  l10n.config({ contents: texts });
}

/** The BCP 47 tag of the language that is spoken. */
export function spokenLanguage(): string {
  return tag;
}
