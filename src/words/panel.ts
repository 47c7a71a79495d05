import * as l10n from "@vscode/l10n";

/** Says what the panel shows beside its pages' own words. */
export const panelWords = {
  reflect: (): string => l10n.t("Reflect"),
  patterns: (): string => l10n.t("Patterns"),
  noLog: (): string => l10n.t("There is no application log here that can be read."),
  stillFresh: (): string => l10n.t("This is still fresh"),
  lookLater: (date: string): string =>
    l10n.t(
      "Looking back is easier after some time. This page is ready from {0} on. Until then nothing has to be done.",
      date,
    ),
  letItOut: (): string => l10n.t("Let it out"),
  showPage: (): string => l10n.t("Show the page all the same"),
} as const;
