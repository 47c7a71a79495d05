import * as l10n from "@vscode/l10n";

/** Says what is still out, and what may still come of it. */
export const stillOutWords = {
  heading: (): string => l10n.t("Still out"),
  method: (drawn: string, days: string): string =>
    l10n.t(
      "For each that has waited t days the chance of an answer is 1 − S(h) / S(t) on the curve of the time to an answer, with h the last day on which eight were watched; later answers are not counted. As long as answers keep coming as they did, the range holds the number in 95 of 100 searches: the applications are drawn anew {0} times. The chance within {1} days is 1 − S(t + {1}) / S(t), when eight were watched for that long; its interval is the beta product of Fay, Brittain and Proschan (2013).",
      drawn,
      days,
    ),
  shortestSilences: (shown: string, all: string): string => l10n.t("The {0} shortest silences of {1}", shown, all),
  silences: (): string => l10n.t("Silences, shortest first"),
  quietByStage: (): string => l10n.t("Going on, by how far it got, and days without a word from either side"),
  withoutAnswer: (count: string): string => l10n.t("{0} without an answer yet", count),
  inConversation: (count: string): string => l10n.t("{0} in conversation", count),
  onHold: (count: string): string => l10n.t("{0} on hold", count),
  nothingIsOut: (): string => l10n.t("Nothing is out right now."),
  oneIsSilent: (): string => l10n.t("One is out without an answer yet. Silence is not a no."),
  allAreSilent: (count: string): string => l10n.t("{0} are out without an answer yet. Silence is not a no.", count),
  oneIsOut: (which: string): string => l10n.t("One is out: {0}.", which),
  areOut: (count: string, which: string): string => l10n.t("{0} are out: {1}.", count, which),
  silenceIsNoNo: (): string => l10n.t("Silence is not a no."),
  allWaitedLonger: (): string =>
    l10n.t(
      "All of them have waited longer than eight others were watched, so nothing can be told of what may still come.",
    ),
  moreMayBeAnswered: (answers: string, day: string, positive: string): string =>
    l10n.t(
      "Going by your own applications, {0} more may be answered by day {1} after applying, {2} with something other than a no.",
      answers,
      day,
      positive,
    ),
} as const;
