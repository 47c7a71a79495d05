import * as l10n from "@vscode/l10n";
import type { Progress } from "../core/application/progress.ts";

/** The first sentences after a rejection: plain, true for everybody, and nothing to live up to. */
export function supportingLines(): readonly string[] {
  return [
    l10n.t("That stings."),
    l10n.t("Being turned down does not mean that you are not good enough."),
    l10n.t("This was about one role at one company."),
    l10n.t("It is fine to be angry or sad about it."),
    l10n.t("Nothing has to be done about it today."),
    l10n.t("A no does not undo the work you put into this."),
    l10n.t("Much about a decision like this cannot be seen from outside."),
    l10n.t("Take the time you need."),
  ];
}

/** The fact worth keeping: how far it got. */
export function keepsakeInWords(
  company: string,
  { stage, interviews }: Pick<Progress, "stage" | "interviews">,
): string {
  switch (stage) {
    case "lead":
      return l10n.t("{0}: it is noted. Nothing more is needed.", company);
    case "applied":
      return l10n.t("{0}: you applied, and that took work.", company);
    case "reply":
      return l10n.t("{0}: somebody there wrote back to you.", company);
    case "screen":
      return l10n.t("{0}: you got as far as the first call.", company);
    case "interview":
      return interviewKept(company, interviews);
    case "offer":
    case "accepted":
      return l10n.t("{0}: you got as far as an offer.", company);
  }
}

function interviewKept(company: string, interviews: number): string {
  switch (interviews) {
    case 0:
      return l10n.t("{0}: you got as far as the assessment.", company);
    case 1:
      return l10n.t("{0}: you got as far as the first interview.", company);
    case 2:
      return l10n.t("{0}: you got as far as the second interview.", company);
    case 3:
      return l10n.t("{0}: you got as far as the third interview.", company);
    default:
      return l10n.t("{0}: you went through {1} interviews.", company, interviews);
  }
}

/** Asks from which others to withdraw. */
export const othersWords = {
  draftEach: (): string => l10n.t("A draft opens for each; nothing is logged by it."),
  none: (): string => l10n.t("No other application is under way."),
} as const;

/** After a reply to a letter that was sent after the end. */
export function afterLetterInWords(company: string): string {
  return l10n.t("{0}: the reply is in your log. If they want to go on with you after all, reopen it.", company);
}

/** After a yes to an offer. `live` is how many other applications are under way. */
export function acceptedInWords(company: string, live: number): string {
  const yes = l10n.t("{0}: you accepted the offer. Take a moment for it.", company);
  if (live === 0) return yes;
  const others =
    live === 1 ? l10n.t("One other application is under way.") : l10n.t("{0} other applications are under way.", live);
  return `${yes} ${others} ${l10n.t("Where you withdraw, a short mail keeps the door open.")}`;
}
