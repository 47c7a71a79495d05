import * as l10n from "@vscode/l10n";

/** Says what is around a step in the view, and asks about it. */
export const nextStepWords = {
  view: (): string => l10n.t("Rebound: Next Steps"),
  coming: (): string => l10n.t("Coming"),
  plans: (): string => l10n.t("Plans"),
  fades: (day: string): string => l10n.t("It goes away by itself after {0}.", day),
  alsoTheMail: (): string =>
    l10n.t(
      "Their mail can leave your inbox too: move it to a folder, it need not be deleted, and you need not see it again. File Mail… keeps it beside your log.",
    ),
  nextLead: (company: string): string => l10n.t("Next lead: {0}", company),
  which: (): string => l10n.t("Which step?"),
  none: (): string => l10n.t("There is no such step just now."),
  noLonger: (): string => l10n.t("This step is no longer suggested."),
  gotInTouch: (name: string): string => l10n.t("Did you get in touch with {0}?", name),
  yesToday: (): string => l10n.t("Yes, Today"),
} as const;

/** Counts the steps of today. */
export function dueInWords(count: number): string {
  return count === 1 ? l10n.t("1 next step today") : l10n.t("{0} next steps today", count);
}
