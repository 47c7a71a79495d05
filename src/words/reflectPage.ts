import * as l10n from "@vscode/l10n";
import type { ReflectionState } from "../core/panel/reflectState.ts";
import type { Step } from "../core/reflection/steps.ts";

/** Says what the page Reflect asks and shows, but for the wording of its questions. */
export const reflectWords = {
  nothing: (): string => l10n.t("Nothing to look back on"),
  noRejection: (): string =>
    l10n.t("No rejection is logged. If one comes, this page helps to look back on it, when you want to."),
  noneHere: (): string =>
    l10n.t("No rejection is logged here. If you want to look back on another one, it is in the list."),
  lookingBack: (company: string): string => l10n.t("Looking back: {0}", company),
  lookNow: (): string => l10n.t("Look back now all the same"),
  lookBackOn: (): string => l10n.t("Look back on:"),
  stepByStep: (): string => l10n.t("Looking back, step by step"),
  sevenSteps: (): string => l10n.t("Seven short steps. Every one can be left out, and you can stop whenever you like."),
  ifThis: (): string => l10n.t("If …"),
  thenThat: (): string => l10n.t("… then I …"),
  next: (): string => l10n.t("Next"),
  nothingToLearn: (): string => l10n.t("Nothing to learn, and that is okay"),
  leaveOut: (): string => l10n.t("Leave this out"),
  leftOut: (): string => l10n.t("left out"),
  keepInJournal: (): string => l10n.t("Keep it in a journal"),
  notStored: (): string =>
    l10n.t(
      "What you typed could not be stored on this machine yet. It stays in the page, and every key is another try.",
    ),
  thatIsAll: (): string => l10n.t("That is all for this one"),
  nextLead: (): string => l10n.t("The next lead on your list:"),
  alike: (): string => l10n.t("These have something in common with it:"),
  whenYouLike: (): string => l10n.t("whenever you like."),
  stayInTouch: (date: string): string => l10n.t("A good time to get in touch with them again: {0}.", date),
  isArchived: (): string => l10n.t("It is archived. Everything in it is kept."),
  archive: (): string => l10n.t("Archive it"),
} as const;

/** Names a step in the list. */
export function reflectStepInWords(step: Step): string {
  switch (step) {
    case "friend":
      return l10n.t("To a friend");
    case "went_well":
      return l10n.t("What went well");
    case "happened":
      return l10n.t("What happened");
    case "reasons":
      return l10n.t("What they said, and what you guess");
    case "to_try":
      return l10n.t("One thing to try, or nothing to learn");
    case "if_then":
      return l10n.t("One plan: if, then");
    case "next":
      return l10n.t("What is next");
  }
}

/** Says where the answers are kept; nothing while they are on their way. */
export function keptInWords(kept: ReflectionState["kept"]): string {
  switch (kept) {
    case "journal":
      return l10n.t("Kept in your journal.");
    case "soon":
      return "";
    case "aside":
      return l10n.t("Kept on this machine until there is a journal.");
    case "refused":
      return l10n.t("The journal cannot be written right now. Your words are kept on this machine until it can.");
  }
}
