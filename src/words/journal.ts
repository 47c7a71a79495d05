import * as l10n from "@vscode/l10n";
import type { PersonKind } from "../core/schema/vocabulary.ts";

/** Asks for what the journal keeps: achievements, strengths, people, and one's own name. */
export const journalWords = {
  whatDidYouDo: (): string => l10n.t("What did you do? A plain fact is enough."),
  didExample: (): string => l10n.t("Cut the checkout's p99 from 900 to 140 ms."),
  whenWasIt: (): string => l10n.t("When was it? A month is enough: 2025-11"),
  whatShowsIt: (): string =>
    l10n.t("What shows it: a link, a commit or a path? Words with # become tags. Enter leaves it open."),
  shownExample: (): string => l10n.t("https://… #performance"),
  goodAt: (): string => l10n.t("What are you good at?"),
  goodAtExample: (): string => l10n.t("Calm in incidents"),
  whereDidItShow: (): string =>
    l10n.t(
      "Where did it show? Pick an achievement, or type an example. With one it stands beside you when you look back.",
    ),
  withoutExample: (): string => l10n.t("it stays in the journal, and is not shown before it has an example"),
  asExample: (): string => l10n.t("as the example"),
  who: (): string => l10n.t("Who is it? With a mail address or phone number behind a comma, if you like."),
  whoExample: (): string => l10n.t("Sam, sam@example.org"),
  whatAreThey: (): string => l10n.t("Who are they to you?"),
  howOften: (): string => l10n.t("How often would you like to be in touch? For another interval, type 10d, 6w or 3m."),
  notRegularly: (): string => l10n.t("No fixed interval"),
  typeInterval: (): string => l10n.t("type days, weeks or months, such as 10d, 6w or 3m"),
  yourName: (): string => l10n.t("Your name, as it stands below your mails"),
  yourSignature: (): string =>
    l10n.t("Is there a line to stand below your mails instead of the name alone? Enter leaves it open."),
  signatureExample: (): string => l10n.t("Ada Example · ada.example"),
  nameMissing: (): string => l10n.t("Your name is missing. Add it once to the journal."),
  kept: (): string => l10n.t("It is in your journal."),
} as const;

/** Says who somebody is to the user. */
export function personKindInWords(kind: PersonKind): string {
  const words: Readonly<Record<PersonKind, string>> = {
    support: l10n.t("Somebody to lean on"),
    network: l10n.t("Somebody you know from work"),
    mentor: l10n.t("A mentor"),
    "past-client": l10n.t("Somebody you worked for before"),
    reference: l10n.t("Somebody who speaks for you"),
  };
  return words[kind];
}
