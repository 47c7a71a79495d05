import * as l10n from "@vscode/l10n";

/** Says how many went on from one stage to the next. */
export const stageStepWords = {
  heading: (): string => l10n.t("From step to step"),
  method: (): string =>
    l10n.t(
      "The range is the 95% interval of the share that there will be, whatever becomes of those still open: from Wilson’s lower end (1927) as if none of them went on, to his upper end as if all did. Steps begin only at stages that somebody ever logged. Interviews of one day are one.",
    ),
  howManyWentOn: (): string =>
    l10n.t("Of those that got as far as one step, how many went on to the next. A range is there from five on."),
  fromInterview: (interview: string): string => l10n.t("Interview {0} → another or an offer", interview),
  fromFiveOn: (count: string): string => l10n.t("From five applications on: {0} so far.", count),
} as const;
