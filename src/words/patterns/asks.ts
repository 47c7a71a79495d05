import * as l10n from "@vscode/l10n";

/** Says what came of asks. */
export const askWords = {
  asks: (): string => l10n.t("Asks"),
  method: (): string =>
    l10n.t(
      "Asks are entries of the kind “outreach”. It is a yes when an offer came of it, or an application that you linked to it. The range is Wilson’s 95% interval, from five asks on, with those still open counted as no at its lower end and as yes at its upper.",
    ),
  granted: (someOfAll: string): string => l10n.t("Asks that got a yes so far: {0}.", someOfAll),
  inTheLongRun: (range: string): string =>
    l10n.t("In the long run {0} fit these counts, whatever becomes of those still open.", range),
  noneYet: (): string => l10n.t("No asks yet."),
  whatCameOfThem: (): string => l10n.t("Asks and what came of them"),
} as const;
