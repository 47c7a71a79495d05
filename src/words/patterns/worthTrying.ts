import * as l10n from "@vscode/l10n";

/** Says what might be worth trying. */
export const worthTryingWords = {
  heading: (): string => l10n.t("What might be worth trying"),
  method: (): string =>
    l10n.t(
      "A group is named when it can be told from chance: see “Groups” for all that were compared. How many more it takes for one interview with a chance of 80% is ln 0.2 / ln(1 − p), for both ends of the 95% interval of the share p that led to an interview within so many days (Aalen and Johansen’s estimate), from five that did.",
    ),
  countsNotCauses: (): string =>
    l10n.t("These are counts, not causes; a few more of the kind would show whether it holds."),
  standsOut: (group: string, share: string, day: string, restsShare: string, rest: string): string =>
    l10n.t(
      "{0}: {1} would have heard something other than a no by day {2}, against {3} of {4}.",
      group,
      share,
      day,
      restsShare,
      rest,
    ),
  theRest: (): string => l10n.t("the rest"),
  oneCompared: (): string => l10n.t("One group was compared with the rest; it cannot be told from chance yet."),
  noneStandsOut: (count: string): string =>
    l10n.t("{0} groups were compared with the rest; none can be told from chance yet.", count),
  daysUnknown: (): string => l10n.t("Groups are compared day by day, and too many days are unknown."),
  noneYet: (): string =>
    l10n.t(
      "Groups are compared from eight of a kind on, with eight others; how many more it takes for an interview is told from five that led to one.",
    ),
  tooFew: (interviews: string): string =>
    l10n.t(
      "Groups are compared from eight of a kind on, with eight others; how many more it takes for an interview is told from five that led to one ({0} so far).",
      interviews,
    ),
  noGroupYet: (): string => l10n.t("Groups are compared from eight of a kind on, with eight others."),
  moreForInterview: (more: string, day: string): string =>
    l10n.t(
      "Going by your applications so far, it takes about {0} more for an interview by day {1} with a chance of 80%.",
      more,
      day,
    ),
  rangeForInterview: (low: string, high: string, day: string): string =>
    l10n.t(
      "Going by your applications so far, it takes {0} to {1} more for an interview by day {2} with a chance of 80%.",
      low,
      high,
      day,
    ),
} as const;
