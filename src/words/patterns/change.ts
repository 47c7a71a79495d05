import * as l10n from "@vscode/l10n";

/** Says whether it is changing. */
export const changeWords = {
  heading: (): string => l10n.t("Then and now"),
  method: (): string =>
    l10n.t(
      "The applications in two halves by the day they were sent, and the shares that would have heard something other than a no, day by day since applying (Aalen and Johansen’s estimate), compared by Gray’s test. Both curves end where fewer than eight of a half were watched. A share by month is not shown, since the last months always look worse: their answers are still to come.",
    ),
  heardBy: (from: string, later: string, day: string, earlier: string): string =>
    l10n.t(
      "Of those sent from {0} on, {1} would have heard something other than a no by day {2}; of those sent before, {3}.",
      from,
      later,
      day,
      earlier,
    ),
  seldomChance: (): string => l10n.t("Chance alone would seldom make so much of a difference."),
  maybeChance: (): string => l10n.t("That cannot be told from chance yet."),
  fromEightOn: (more: string): string => l10n.t("From eight in each half on, by the day of applying: {0} more.", more),
  bothHalves: (): string => l10n.t("Both halves"),
} as const;
