import * as l10n from "@vscode/l10n";

/** Says where the applications ended. */
export const endingWords = {
  heading: (): string => l10n.t("Where it ended"),
  method: (): string => l10n.t("What counts is the furthest stage at the moment of the no, over all events before it."),
  noneEnded: (): string => l10n.t("No application has ended with a no."),
  oneGotFurther: (): string => l10n.t("One ended with a no; it got further than the application."),
  oneEnded: (): string => l10n.t("One ended with a no to the application."),
  ended: (count: string): string => l10n.t("{0} ended with a no to the application.", count),
  someGotFurther: (all: string, further: string): string =>
    l10n.t("{0} ended with a no; {1} of them got further than the application.", all, further),
  furthestStage: (): string => l10n.t("Furthest stage at the no"),
} as const;
