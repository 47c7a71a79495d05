import * as l10n from "@vscode/l10n";

/** Says how long an answer takes. */
export const answerTimeWords = {
  heading: (): string => l10n.t("How long an answer takes"),
  method: (): string =>
    l10n.t(
      "Kaplan and Meier’s estimate (1958): those still waiting count for as long as they were watched, and one you withdrew counts up to that day. In brackets and as a band stands the 95% interval, Greenwood’s on the log–log scale; where none or all were answered, the beta product of Fay, Brittain and Proschan (2013). All of it ends on the last day on which eight were still watched. Days are from applying to the first word from a person, good or bad. The small strokes are applications last watched on that day.",
    ),
  withoutAnswerByDay: (): string => l10n.t("Without an answer, by day"),
  answeredByTwoDays: (first: string, firstDay: string, second: string, secondDay: string): string =>
    l10n.t(
      "Going by these, {0} would have an answer by day {1}, and {2} by day {3}.",
      first,
      firstDay,
      second,
      secondDay,
    ),
  answeredBy: (share: string, day: string): string =>
    l10n.t("Going by these, {0} would have an answer by day {1}.", share, day),
  answeredByLast: (share: string, day: string): string =>
    l10n.t(
      "Going by these, {0} would have an answer by day {1}, the last on which eight were still watched.",
      share,
      day,
    ),
  quarterAndHalf: (quarter: string, half: string): string =>
    l10n.t("A quarter would have theirs by {0}, and half by {1}.", quarter, half),
  quarter: (day: string): string => l10n.t("A quarter would have theirs by {0}.", day),
} as const;

/** Says how long they take after a talk. */
export const afterTalkWords = {
  heading: (): string => l10n.t("The wait after a talk"),
  method: (): string =>
    l10n.t(
      "The same estimate, of the days from a first call or an interview to their next word, which may be another talk; n counts talks. Talks of one day are one.",
    ),
} as const;
