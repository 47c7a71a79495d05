import * as l10n from "@vscode/l10n";

/** Says what a picture shows, for those who do not see it, and what stands at its axes. */
export const pictureWords = {
  bars: (bars: string): string => l10n.t("Bars: {0}.", bars),
  barEachWeek: (said: string): string => l10n.t("A bar for each week. {0}", said),
  sharesWithIntervals: (shares: string): string => l10n.t("Shares with their intervals: {0}.", shares),
  fallingCurve: (share: string, day: string): string =>
    l10n.t(
      "A curve that falls in steps from 100% without an answer on day 0 to {0} on day {1}, with a band around it. The table has its numbers.",
      share,
      day,
    ),
  twoRisingCurves: (said: string): string => l10n.t("Two rising curves. {0}", said),
  flowOfOne: (): string =>
    l10n.t(
      "A flow from left to right: where one application began, the stages it got to, and where it is now. The table has its numbers.",
    ),
  flow: (applications: string): string =>
    l10n.t(
      "A flow from left to right: where {0} applications began, the stages they got to, and where they are now. The table has its numbers.",
      applications,
    ),
  daysSinceApplying: (): string => l10n.t("days since applying"),
  daysSinceTalk: (): string => l10n.t("days since the talk"),
  watchedThisLong: (): string => l10n.t("watched this long"),
} as const;
