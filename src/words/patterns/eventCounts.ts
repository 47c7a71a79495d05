import * as l10n from "@vscode/l10n";

/** Counts everything that was written down. */
export const eventCountWords = {
  heading: (): string => l10n.t("Everything written down"),
  method: (): string => l10n.t("Every event up to today of what has begun, by its type."),
  noneYet: (): string => l10n.t("Nothing has begun yet."),
  oneEvent: (): string => l10n.t("One event in one application."),
  inOneApplication: (events: string): string => l10n.t("{0} events in one application.", events),
  inApplications: (events: string, applications: string): string =>
    l10n.t("{0} events in {1} applications.", events, applications),
  byType: (): string => l10n.t("Events by type"),
} as const;
