/** Every text that people can see, by language, gathered from where it stands. */
import { readFileSync } from "node:fs";
import type { l10nJsonFormat } from "@vscode/l10n-dev";

export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

export function bundle(language: Language): l10nJsonFormat {
  return json(language === "en" ? "l10n/bundle.l10n.json" : `l10n/bundle.l10n.${language}.json`);
}

export function manifestTexts(language: Language): l10nJsonFormat {
  return json(language === "en" ? "package.nls.json" : `package.nls.${language}.json`);
}

/** The text itself, without the comment for translators. */
export function messageOf(entry: l10nJsonFormat[string] | undefined): string {
  return typeof entry === "object" ? entry.message : (entry ?? "");
}

function json(path: string): l10nJsonFormat {
  return JSON.parse(readFileSync(path, "utf8")) as l10nJsonFormat;
}
