import * as l10n from "@vscode/l10n";

/** Explains the first applications file in its own comments. */
export const starterWords = {
  about: (): string =>
    l10n.t("Your applications and what happened to them. The file is yours: edit it by hand whenever you like."),
  examples: (): string => l10n.t("The two below are examples; delete them when you add your own."),
  events: (): string => l10n.t("what happened, oldest first"),
  lead: (): string => l10n.t("An application without events is a lead: something to come back to."),
} as const;
