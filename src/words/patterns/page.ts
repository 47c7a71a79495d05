import * as l10n from "@vscode/l10n";

/** Says what the page Patterns shows around its figures. */
export const patternsPageWords = {
  aboutWhat: (): string => l10n.t("What the figures are about"),
  kindAndDates: (): string => l10n.t("Kind and dates"),
  appliedFrom: (): string => l10n.t("Applied from"),
  appliedUpTo: (): string => l10n.t("Applied up to"),
  allDates: (): string => l10n.t("All dates"),
  countUpToToday: (): string => l10n.t("Nothing new came: count up to today"),
  more: (): string => l10n.t("More"),
  notToldYet: (): string => l10n.t("Not told yet, and what it takes"),
  howComputed: (): string => l10n.t("How is this computed?"),
  theNumbers: (): string => l10n.t("The numbers"),
  pictureAsSvg: (): string => l10n.t("Picture as SVG"),
  pictureOfAsSvg: (heading: string): string => l10n.t("Picture as SVG: {0}", heading),
  keepOrShare: (): string => l10n.t("Keep or share"),
  opensAsText: (): string => l10n.t("Each of these opens as a text to look at first. It holds what this page shows."),
  shareWithoutNames: (): string =>
    l10n.t(
      "Share without names: companies, roles, rounds and your words for groups are replaced, here and in every export.",
    ),
  summaryAsMarkdown: (): string => l10n.t("Summary as Markdown"),
  summaryAsJson: (): string => l10n.t("Summary as JSON"),
  flowForSankeyMatic: (): string => l10n.t("Flow for SankeyMATIC"),
} as const;
