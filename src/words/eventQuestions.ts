import * as l10n from "@vscode/l10n";

/** Asks what happened, when, and why. */
export const eventWords = {
  whatHappened: (): string => l10n.t("What happened?"),
  onTheWay: (): string => l10n.t("On the way"),
  theEnd: (): string => l10n.t("The end"),
  aPause: (): string => l10n.t("A pause"),
  followingUp: (): string => l10n.t("Following up"),
  anythingElse: (): string => l10n.t("Anything else"),
  when: (): string => l10n.t("When?"),
  whichRound: (): string => l10n.t("Which round? Enter leaves it open."),
  rounds: (): string => l10n.t("recruiter screen, system design, panel, …"),
  whatToNote: (): string => l10n.t("What do you want to note?"),
  typeNote: (): string => l10n.t("Type the note, or leave with Esc."),
  which: (): string => l10n.t("Which event?"),
  whatIsRight: (): string => l10n.t("Type the right day, time, round or note, or choose what it was"),
  itWas: (): string => l10n.t("It was"),
  dayIs: (day: string): string => l10n.t("Day: {0}", day),
  timeIs: (time: string): string => l10n.t("Time: {0}", time),
  asRound: (): string => l10n.t("as the round"),
  asNote: (): string => l10n.t("as the note"),
  toWhichDay: (): string => l10n.t("To which day was it moved?"),
  whyNot: (): string => l10n.t("Why did it not take place?"),
  whichReason: (): string => l10n.t("Did they give a reason?"),
  theyGave: (): string => l10n.t("They gave a reason…"),
  whichStated: (): string => l10n.t("Which reason did they give?"),
} as const;
