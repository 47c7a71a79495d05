import * as l10n from "@vscode/l10n";

/** Says what a note is for. */
export const noteWords = {
  help: (): string => l10n.t("Whatever comes to mind. It is kept on this machine as you type, and never analysed."),
  feelings: (): string => l10n.t("How it feels"),
  openFirst: (): string => l10n.t("Open a note first."),
  nothingYet: (): string =>
    l10n.t("There is nothing to keep yet. Write below the empty line, as much or as little as you like."),
} as const;
