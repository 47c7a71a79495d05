/** Every text that people can see, gathered from where it stands. */
import { globSync, readFileSync } from "node:fs";
import type { l10nJsonFormat } from "@vscode/l10n-dev";
import ts from "typescript";

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

interface Said {
  /** The file, and the line or key. */
  readonly where: string;
  readonly text: string;
}

/** How texts are taken from a kind of file. All files that fit are read, so that a new one is not forgotten. */
const sources: Readonly<Record<string, (text: string) => readonly Said[]>> = {
  "{l10n/bundle.l10n,package.nls}{,.*}.json": valuesOf,
  "src/**/*.{ts,tsx}": sentencesOf,
  "{README.md,CHANGELOG.md,docs/*.md}": linesOf,
};

/** The words to warn of, which stand there because nobody should say them. */
const named = "src/core/drafts/wordingWords.ts";

/** Everything that Rebound says in both languages, by the kind of file. */
export function everythingSaid(): Readonly<Record<string, readonly Said[]>> {
  const said = Object.entries(sources).map(([pattern, textsIn]) => {
    const files = globSync(pattern)
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => file !== named);
    return [
      pattern,
      files.flatMap((file) =>
        textsIn(readFileSync(file, "utf8")).map(({ where, text }) => ({ where: `${file}: ${where}`, text })),
      ),
    ] as const;
  });
  return Object.fromEntries(said);
}

function valuesOf(text: string): readonly Said[] {
  return Object.entries(JSON.parse(text) as l10nJsonFormat).map(([where, entry]) => ({
    where,
    text: messageOf(entry),
  }));
}

/** Lines of Markdown, without code. */
function linesOf(text: string): readonly Said[] {
  const prose = text
    .replaceAll(/^```[^]*?^```/gm, (code) => code.replaceAll(/[^\n]/g, ""))
    .replaceAll(/`[^`\n]*`/g, "");
  return prose
    .split("\n")
    .map((line, index) => ({ where: String(index + 1), text: line }))
    .filter(({ text: line }) => /\p{L}/u.test(line));
}

/** The texts in code that have more than one word, line by line. */
function sentencesOf(code: string): readonly Said[] {
  const file = ts.createSourceFile("file.tsx", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const said: Said[] = [];
  const look = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    ) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      for (const text of node.text.split("\n"))
        if (/\p{L}{2,}[,;:]? \p{L}/u.test(text)) said.push({ where: String(line), text });
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return said;
}
