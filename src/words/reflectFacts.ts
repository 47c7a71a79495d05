import * as l10n from "@vscode/l10n";

/** Heads what the log says, beside the questions about it. */
export const factWords = {
  recorded: (): string => l10n.t("What is recorded"),
  whatLogSays: (): string => l10n.t("What the log says"),
  signs: (): string => l10n.t("Warning signs you noted at the time:"),
  didBefore: (): string => l10n.t("What you did before"),
  goodAt: (): string => l10n.t("What you are good at, and where it showed"),
  nothingGoodAt: (): string => l10n.t("Nothing is written down yet about what you are good at. It need not be today."),
  longLine: (): string => l10n.t("The long line: roles, achievements, searches"),
  lookingFor: (): string => l10n.t("What you are looking for"),
  mustHave: (): string => l10n.t("A role must have:"),
  niceToHave: (): string => l10n.t("It would be nice to have:"),
  noMustHave: (): string => l10n.t("Nothing is written down yet about what a role must have."),
  goThrough: (): string => l10n.t("Go through it"),
} as const;
