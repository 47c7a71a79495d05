import * as l10n from "@vscode/l10n";

/** Says which reasons there were for a no: those they gave, and those that are guesses. */
export const reasonWords = {
  theyGave: (): string => l10n.t("Reasons they gave"),
  onlyStated: (): string =>
    l10n.t("Only reasons that they stated, each application once, by its last no. Below five there is no list."),
  gaveReason: (count: string): string => l10n.t("{0} gave a reason. It is theirs, for that role and that day.", count),
  youGuessed: (): string => l10n.t("Reasons you guessed"),
  onlyGuessed: (): string =>
    l10n.t("Reasons that nobody stated, kept apart from those that somebody did. Below five there is no list."),
  areGuesses: (count: string): string =>
    l10n.t("{0} reasons are guesses. They say what you suspected, not what happened.", count),
  tooFew: (count: string, needed: string): string => l10n.t("{0} so far. There is a list from {1} on.", count, needed),
} as const;
