import * as l10n from "@vscode/l10n";

/** Says counts, shares and days, and how sure they are. */
export const estimateWords = {
  someOfAll: (some: string, all: string): string => l10n.t("{0} of {1}", some, all),
  lessThan: (share: string): string => l10n.t("less than {0}", share),
  moreThan: (share: string): string => l10n.t("more than {0}", share),
  aboutShare: (share: string, range: string): string => l10n.t("about {0} ({1})", share, range),
  hardlyAny: (): string => l10n.t("hardly any"),
  atMost: (count: string): string => l10n.t("at most {0}", count),
  aboutCount: (count: string, low: string, high: string): string => l10n.t("about {0} ({1}–{2})", count, low, high),
  aboutDay: (day: string, low: string, high: string): string => l10n.t("about day {0} ({1}–{2})", day, low, high),
  aboutDayOrLater: (day: string, low: string): string => l10n.t("about day {0} ({1} or later)", day, low),
} as const;
