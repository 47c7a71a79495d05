import * as l10n from "@vscode/l10n";

/** Says which part of the log the figures are about. */
export const aboutWords = {
  appliedBetween: (from: string, to: string): string => l10n.t("applied from {0} to {1}", from, to),
  appliedFrom: (day: string): string => l10n.t("applied from {0} on", day),
  appliedUpTo: (day: string): string => l10n.t("applied up to {0}", day),
  allDates: (): string => l10n.t("all dates"),
  oneEntry: (kind: string, dates: string, today: string): string =>
    l10n.t("{0}, {1}. As of {2}, with one entry in the log.", kind, dates, today),
  entries: (kind: string, dates: string, today: string, count: string): string =>
    l10n.t("{0}, {1}. As of {2}, with {3} entries in the log.", kind, dates, today, count),
  appliedAgain: (count: string): string =>
    l10n.t("Applied again within an entry: {0}; each counts as one more.", count),
  datedLater: (count: string): string => l10n.t("Events dated later, which no figure counts yet: {0}.", count),
} as const;
