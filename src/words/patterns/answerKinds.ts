import * as l10n from "@vscode/l10n";

/** Says which answer comes first, and when. */
export const answerKindWords = {
  heading: (): string => l10n.t("Which answer, and when"),
  method: (): string =>
    l10n.t(
      "Aalen and Johansen’s estimate (1978) of the first answer’s kind: only one of a no and another answer can be first, so both are counted at once, with Greenwood’s variance for both on the log–log scale. With those who heard nothing they make 100% every day, up to the last day on which eight were still watched.",
    ),
  heardBy: (positive: string, day: string, rejected: string): string =>
    l10n.t(
      "Going by these, {0} would have heard something other than a no by day {1}, and {2} a no.",
      positive,
      day,
      rejected,
    ),
  firstAnswersByDay: (): string => l10n.t("Kinds of first answers, by day"),
} as const;
