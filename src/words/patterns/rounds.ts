import * as l10n from "@vscode/l10n";

/** Says which rounds were practised. */
export const roundWords = {
  heading: (): string => l10n.t("Rounds practised"),
  method: (): string =>
    l10n.t(
      "First calls, assessments and interviews that took place up to today, also those where they wrote first. Names are yours; spellings that differ only in capitals are one.",
    ),
  noneYet: (): string => l10n.t("No rounds yet."),
  oneRound: (): string => l10n.t("One round: practice that stays with you, however it ended."),
  inOneApplication: (rounds: string): string =>
    l10n.t("{0} rounds in one application: practice that stays with you, however it ended.", rounds),
  inApplications: (rounds: string, applications: string): string =>
    l10n.t("{0} rounds in {1} applications: practice that stays with you, however they ended.", rounds, applications),
  byKind: (): string => l10n.t("Rounds by kind"),
  byName: (): string => l10n.t("Rounds by name"),
} as const;
