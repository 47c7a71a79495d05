import * as l10n from "@vscode/l10n";

/** Says how many applications were sent a week. */
export const paceWords = {
  heading: (): string => l10n.t("Pace"),
  method: (): string =>
    l10n.t(
      "Applications by the week they were sent, Monday to Sunday, up to the last day watched. Weeks that are not in the table had none; weeks off are fine.",
    ),
  sentInWeeks: (count: string, weeks: string, rate: string): string =>
    l10n.t("{0} sent in {1} weeks, {2} a week on average.", count, weeks, rate),
  sentInOneWeek: (count: string): string => l10n.t("{0} sent in one week.", count),
  noDayKnown: (): string => l10n.t("No day of applying is known."),
  byWeek: (): string => l10n.t("Applications by week"),
} as const;
