import * as l10n from "@vscode/l10n";
import type { Stage } from "../../core/application/stage.ts";

/** Says how far the applications got. */
export const howFarWords = {
  heading: (): string => l10n.t("How far it got"),
  method: (): string =>
    l10n.t(
      "Every application goes from its beginning through all stages it got to since it was sent, to where it is now. A later stage includes the earlier ones, a no takes none away, and a stage that nobody ever logs is left out. An answer is the first word from a person on or after the day of applying; an automatic receipt is none, nor is a reply to a thank-you after a no. Applying anew after an end counts as one more.",
    ),
  byRound: (rounds: string): string => l10n.t("By round: {0}.", rounds),
  nothingBegun: (): string => l10n.t("Nothing has begun yet. The first application you log shows up here."),
  nothingSent: (): string => l10n.t("Nothing has been sent yet."),
  oneUnanswered: (): string => l10n.t("One was sent; there is no answer yet."),
  allUnanswered: (count: string): string => l10n.t("{0} were sent; there is no answer yet.", count),
  answeredSoFar: (someOfAll: string): string => l10n.t("Answers from a person so far: {0}, good or bad.", someOfAll),
  fromPlaceToPlace: (): string => l10n.t("From place to place"),
  everReached: (): string => l10n.t("Ever reached"),
} as const;

/** Says how many reached a stage; undefined of those before any answer. */
export function reachedInWords(stage: Stage, count: string): string | undefined {
  const words: Readonly<Partial<Record<Stage, string>>> = {
    reply: l10n.t("reply {0}", count),
    screen: l10n.t("first call {0}", count),
    interview: l10n.t("interview or assessment {0}", count),
    offer: l10n.t("offer {0}", count),
    accepted: l10n.t("accepted {0}", count),
  };
  return words[stage];
}

/** Says how many reached an interview; `interview` counts from one. */
export function interviewReachedInWords(interview: number, count: string): string {
  if (interview === 1) return l10n.t("first interview {0}", count);
  if (interview === 2) return l10n.t("second {0}", count);
  if (interview === 3) return l10n.t("third {0}", count);
  return interview === 4 ? l10n.t("fourth {0}", count) : l10n.t("interview number {0}: {1}", interview, count);
}
