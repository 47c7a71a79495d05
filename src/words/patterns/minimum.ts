import * as l10n from "@vscode/l10n";

/** Says what it takes until something is said of waits. */
export const minimumWords = {
  daysUnknown: (count: string): string =>
    l10n.t("Too many days are known only to the month or year ({0}), so waits are not told.", count),
  oneMore: (): string => l10n.t("From eight applications on that are in the log since they were sent: one more."),
  more: (count: string): string =>
    l10n.t("From eight applications on that are in the log since they were sent: {0} more.", count),
  oneMoreTalk: (): string => l10n.t("From eight talks on that were logged when they took place: one more."),
  moreTalks: (count: string): string =>
    l10n.t("From eight talks on that were logged when they took place: {0} more.", count),
} as const;
