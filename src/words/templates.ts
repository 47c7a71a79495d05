import * as l10n from "@vscode/l10n";

/** Says how templates are used, and when they are not. */
export const templateWords = {
  trustFirst: (): string =>
    l10n.t("In Restricted Mode the templates of a folder are left alone. Trust the folder first."),
  leftAlone: (): string =>
    l10n.t(
      "In Restricted Mode the templates of a folder are left alone. The draft was made with the built-in template.",
    ),
  which: (): string => l10n.t("Which template?"),
  inWhichLanguage: (): string => l10n.t("In which language?"),
  usedInstead: (): string =>
    l10n.t("This file is used instead of the built-in template as long as it is here. It is a Liquid template."),
  form: (): string =>
    l10n.t(
      "First comes the line “Subject: …”, then lines that begin with #, which are not sent, then an empty line and the mail.",
    ),
  namedAmiss: (example: string): string =>
    l10n.t("No draft is made with this file. Templates are named by kind and language, such as {0}.", example),
  namedAlmost: (name: string): string => l10n.t("No draft is made with this file. Should it be named {0}?", name),
  builtInUsed: (file: string, line: number, problem: string): string =>
    l10n.t("{0}, line {1}: {2} The draft was made with the built-in template.", file, line, problem),
} as const;
