import * as l10n from "@vscode/l10n";
import { spokenLanguage } from "./language.ts";

/** Asks what a talk or a task left behind. */
export const debriefWords = {
  whatIsWorthKeeping: (): string => l10n.t("What is worth keeping? Open a line, or choose Done. Esc writes nothing."),
  who: (): string => l10n.t("Who was there"),
  hours: (): string => l10n.t("Hours it took"),
  liked: (): string => l10n.t("What you liked"),
  sign: (): string => l10n.t("A warning sign"),
  forecast: (): string => l10n.t("Your forecast"),
  whoWasThere: (): string => l10n.t("Who was there? Pick or type names, with commas between them."),
  leaveOpen: (): string => l10n.t("Leave it open"),
  newHere: (): string => l10n.t("new here, and goes to the people of this application"),
  howManyHours: (): string => l10n.t("How many hours did it take, with what came before? Enter leaves it open."),
  typeHours: (): string => l10n.t("Type the hours as a number, such as 1.5."),
  whatLiked: (): string => l10n.t("What did you like there? Enter leaves it open."),
  likedExample: (): string => l10n.t("how they talk to each other"),
  whichSign: (): string => l10n.t("Was there anything about them that made you wonder? Enter leaves it open."),
  whichSignNow: (): string =>
    l10n.t(
      "Was there anything about them that made you wonder? It goes into a note of today, apart from what you noted at the time. Enter leaves it open.",
    ),
  signExample: (): string => l10n.t("no budget for the team"),
  howLikely: (): string =>
    l10n.t("How likely does an answer other than a no seem to you, in percent? Enter leaves it open."),
  typePercent: (): string => l10n.t("Type a whole number from 0 to 100."),
} as const;

/** A share from 0 to 100, as it is written: "30%". */
export function percentInWords(share: number): string {
  return new Intl.NumberFormat(spokenLanguage(), { style: "percent" }).format(share / 100);
}

/** A number, as it is written: "1.5". */
export function numberInWords(count: number): string {
  return new Intl.NumberFormat(spokenLanguage()).format(count);
}
