import * as l10n from "@vscode/l10n";

/** Asks for the answer to a feedback ask, and for what comes of it. */
export const feedbackWords = {
  file: (company: string): string => l10n.t("{0}, feedback", company),
  help: (): string => l10n.t("Paste their answer below the empty line, word for word. Then choose Keep Feedback."),
  nothingYet: (): string => l10n.t("There is nothing to keep yet. Paste their answer below the empty line."),
  whenCame: (): string => l10n.t("When did the answer come?"),
  oneThing: (): string => l10n.t("Is there one thing you would like to try next time? If … (Enter leaves it open)"),
  ifExample: (): string => l10n.t("an interviewer asks about scale"),
  thenIWill: (): string => l10n.t("… then I will"),
  thenExample: (): string => l10n.t("tell the checkout story first"),
} as const;
