import * as l10n from "@vscode/l10n";

/** Says how groups of applications compare with the rest. */
export const groupWords = {
  heading: (): string => l10n.t("Groups"),
  method: (): string =>
    l10n.t(
      "Each group of at least eight is compared with the rest by Gray’s test (1988) of answers other than a no, where a no competes: day by day, so that newer groups do not look worse. The log-rank test is a second way to look. Where many groups are compared some differ by luck, so the q-values are Benjamini and Hochberg’s (1995) over all groups shown; one of at most 0.100 is named. Groups of the same applications are one. Kinds of roles are read from the titles, places and sites from what you wrote.",
    ),
  eachAgainstRest: (): string =>
    l10n.t("Each group against the rest: the share that would have heard something other than a no by the same day."),
  fromEightOn: (): string => l10n.t("From eight of a kind on, with eight others."),
  named: (dimension: string, label: string): string => l10n.t("{0} “{1}”", dimension, label),
  against: (group: string, rest: string): string => l10n.t("{0} against {1}", group, rest),
  groupsAgainstRest: (): string => l10n.t("Groups against the rest: heard something other than a no"),
  notEnoughYet: (): string => l10n.t("Not enough yet"),
} as const;
