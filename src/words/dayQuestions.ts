import * as l10n from "@vscode/l10n";

/** Asks for a day. */
export const dayWords = {
  today: (): string => l10n.t("Today"),
  yesterday: (): string => l10n.t("Yesterday"),
  nextWorkingDay: (): string => l10n.t("The next working day"),
  inThreeDays: (): string => l10n.t("In three days"),
  nextMonday: (): string => l10n.t("Next Monday"),
  inTwoWeeks: (): string => l10n.t("In two weeks"),
  typeAnother: (day: string): string => l10n.t("type another day as {0}", day),
  typeAnotherOrMonth: (day: string, month: string): string =>
    l10n.t("type another day as {0}, or as {1} when the day is not known", day, month),
  inFuture: (): string => l10n.t("is in the future"),
  notInFuture: (): string => l10n.t("is not in the future"),
  whichNamed: (): string => l10n.t("Which date did they name?"),
  untilWhen: (): string => l10n.t("Until when?"),
} as const;
