import * as l10n from "@vscode/l10n";

/** Asks about drafts, and says why one cannot become a mail. */
export const draftWords = {
  openFirst: (): string => l10n.t("Open a draft first."),
  whichFollowUp: (): string => l10n.t("Which follow-up?"),
  fitsNow: (): string => l10n.t("Fits now"),
  others: (): string => l10n.t("Others"),
  inLanguage: (language: string): string => l10n.t("In {0}", language),
  needsValue: (value: string): string => l10n.t("A mail needs {0}. Please add it to the entry first.", value),
  notOneAddress: (company: string, value: string): string =>
    l10n.t("In the entry for {0}, {1} is not one mail address. No draft was made.", company, value),
  mustNotGetIn: (company: string, value: string): string =>
    l10n.t(
      "In the entry for {0}, {1} has a line break or another character that must not get into a mail. No draft was made.",
      company,
      value,
    ),
  notMail: (): string => l10n.t("This is not a mail to send."),
  whenSent: (): string => l10n.t("When did it go out?"),
  discardThis: (): string => l10n.t("Discard this draft with what you wrote in it?"),
} as const;
