import * as l10n from "@vscode/l10n";

/** Asks before applications are archived. */
export const archiveWords = {
  archiveNow: (): string => l10n.t("Archive now?"),
  thanksFirst: (): string => l10n.t("Write the thank-you first"),
  draftOpens: (): string => l10n.t("A draft opens; you archive when it is sent."),
  withoutThanks: (): string => l10n.t("Archive without it"),
  notesSkipped: (): string => l10n.t("That is fine. It is not suggested again."),
  whatHasEnded: (): string => l10n.t("Archive What Has Ended"),
  comesBack: (): string => l10n.t("A word from them brings it back. Untick what stays."),
  nothingDeleted: (): string => l10n.t("Nothing is deleted. Leave out what should stay in sight."),
} as const;

/** Says for how many applications the thank-you is still open; of one of them it says which. */
export function openThanksInWords(count: number, company: string): string {
  return count === 1
    ? l10n.t("The thank-you to {0} is still open", company)
    : l10n.t("For {0} of these the thank-you is still open", count);
}

/** Says how long an application has been quiet. */
export function quietForInWords(days: number): string {
  return days === 1 ? l10n.t("quiet for a day") : l10n.t("quiet for {0} days", days);
}

/** Says that nothing is quiet enough to let go of. */
export function nothingQuietInWords(days: number): string {
  return days === 1
    ? l10n.t("Nothing has been quiet for a day.")
    : l10n.t("Nothing has been quiet for {0} days.", days);
}

/** Says what was let go of. */
export function letGoInWords(count: number): string {
  return count === 1
    ? l10n.t("Let go of one application. It is in the archive.")
    : l10n.t("Let go of {0} applications. They are in the archive.", count);
}
