import * as l10n from "@vscode/l10n";
import type { Path } from "../core/document/document.ts";
import type { DraftKind, DraftLanguage } from "../core/drafts/kinds.ts";
import { isName } from "../core/drafts/known.ts";
import type { TemplateProblem } from "../core/drafts/template.ts";
import type { Variable } from "../core/drafts/variables.ts";
import { longestMail, type WordingHint } from "../core/drafts/wording.ts";
import type { Application } from "../core/schema/applications.ts";
import { buttonWords } from "./buttons.ts";
import { commandWords } from "./commands.ts";
import { oneLine } from "./plainText.ts";

export function draftKindInWords(kind: DraftKind): string {
  const words: Readonly<Record<DraftKind, string>> = {
    thank_you: l10n.t("Thank-you after an interview"),
    check_in: l10n.t("Check-in after silence"),
    ask_kindly: l10n.t("Ask after the date they named"),
    rejection_thank_you: l10n.t("Thanks after a rejection"),
    feedback: l10n.t("Ask for feedback"),
    stay_in_touch: l10n.t("Stay in touch"),
    outreach: l10n.t("Ask somebody for work"),
    negotiate: l10n.t("Talk about the terms"),
    accept: l10n.t("Accept an offer"),
    decline: l10n.t("Decline an offer"),
    withdraw: l10n.t("Withdraw"),
  };
  return words[kind];
}

export function languageInWords(language: DraftLanguage): string {
  return { en: l10n.t("English"), de: l10n.t("German") }[language];
}

/** Names an application where a draft speaks of it: by its company, or by the role while the employer is not known. */
export function employerInWords({ company, role }: Pick<Application, "company" | "role">): string {
  return [company, role].find(isName) ?? l10n.t("the role they told you about");
}

/** Says what could be better about a draft; `marked` is the text it is about. */
export function hintInWords(hint: WordingHint, marked: string): string {
  switch (hint.code) {
    case "blame":
      return l10n.t("This may read as a reproach. A calmer word keeps the door open.");
    case "pleading":
      return l10n.t("This may read as pleading. It can be said more plainly.");
    case "empty-opening":
      return l10n.t("This says little. Better to say what you would like to know.");
    case "placeholder":
      return l10n.t("There is still a gap to fill in here.");
    case "too-long":
      return l10n.t("{0} words. A mail of up to {1} is easier to read.", hint.words, longestMail);
    case "no-question":
      return l10n.t("A mail that asks for feedback needs a question.");
    case "no-recipient":
      return l10n.t("There is no address yet. Your mail program will ask for one.");
    case "not-an-address":
      return l10n.t("“{0}” is not a mail address.", oneLine(marked));
    case "no-subject":
      return l10n.t("The subject is empty.");
    case "not-a-header":
      return l10n.t("Above the empty line only To, Subject and Application count. This line is not sent.");
    case "other-company":
      return hint.company === undefined
        ? l10n.t(
            "{0} is another company of your list. Whom this mail is for is not in the entry yet.",
            oneLine(hint.other),
          )
        : l10n.t(
            "{0} is another company of your list. This mail is for {1}.",
            oneLine(hint.other),
            oneLine(hint.company),
          );
  }
}

/** Says the effect of a hint's quick fix, as its title. */
export function hintFixInWords({ code, fix }: WordingHint): string {
  if (fix.kind === "record") return commandWords.openInFile();
  if (fix.kind === "select")
    return code === "too-long" ? l10n.t("Select the longest paragraph") : buttonWords.goToLine();
  const text = oneLine(fix.edit.text);
  if (code === "placeholder") return l10n.t("Remove the gap");
  if (code === "blame" || code === "pleading") return l10n.t("Remove the sentence");
  if (code === "not-a-header") return text === "" ? l10n.t("Begin the mail here") : l10n.t("Keep the line as a remark");
  if (code === "not-an-address" && text === "") return l10n.t("Empty the line");
  if (code === "no-question" || code === "no-recipient" || code === "no-subject") return l10n.t("Add “{0}”", text);
  return l10n.t("Replace with “{0}”", text);
}

export function templateProblemInWords({ code, detail }: TemplateProblem): string {
  switch (code) {
    case "unknown-variable":
      return l10n.t("There is no variable “{0}”.", oneLine(detail));
    case "no-subject":
      return l10n.t("A template begins with a line “Subject: …”.");
    case "not-a-header":
      return l10n.t("Above the empty line only “Subject: …” and lines that begin with # can stand.");
    case "too-much":
      return l10n.t("This template is too long, or takes too long to fill in.");
    case "syntax":
      return oneLine(detail);
  }
}

/** Names a value of a record for a message: "the mail address of contact 2". */
export function valueInWords(path: Path): string {
  const [key, index, inner] = path;
  const number = typeof index === "number" ? index + 1 : 0;
  if (key === "contacts")
    return inner === "email" ? l10n.t("the address of contact {0}", number) : l10n.t("the name of contact {0}", number);
  if (key === "events")
    return inner === "round" ? l10n.t("the round of event {0}", number) : l10n.t("a name in event {0}", number);
  if (key === "company") return l10n.t("the company");
  return key === "role" ? l10n.t("the role") : l10n.t("the id");
}

/** Says what a variable of the templates holds. */
export function variableInWords(variable: Variable): string {
  const words: Readonly<Record<Variable, string>> = {
    company: l10n.t("The company."),
    role: l10n.t("The role."),
    outreach: l10n.t("Whether you asked them for work yourself: true or false."),
    internal: l10n.t("Whether the role is with your own employer: true or false."),
    name: l10n.t("The name of whoever gets the mail, if known."),
    first_name: l10n.t("Their first name, or the whole name where that is safer, if known. There is none for a team."),
    applied_when: l10n.t("When you applied, with its preposition: “on 1 September”."),
    talk: l10n.t("The last talk with them: “the second interview”."),
    talk_when: l10n.t("When that was: “on 9 September”."),
    talks: l10n.t("How many talks there were, as a number."),
    waiting_until: l10n.t("The date they named: “29 September”."),
    rejected_when: l10n.t("When they said no: “on 20 September”."),
    offer: l10n.t("Whether there is an offer: true or false."),
    accepted: l10n.t("Whether an offer was accepted: true or false."),
    liked: l10n.t("What you liked in the talks, as a list."),
    notes: l10n.t("Your notes, as a list. Best kept in lines that begin with #, which are not sent."),
    why: l10n.t("Why you want it."),
    salary: l10n.t("The pay as you noted it."),
    location: l10n.t("Where the work is done."),
    url: l10n.t("Where the posting is."),
    must_haves: l10n.t("Your must-haves, as a list; only for mails about an offer."),
    questions: l10n.t("Questions that fit the rounds and the reason they stated, as a list."),
    advice: l10n.t("Whether to ask what you could do better: false where what they said was not about you."),
    exit_talk: l10n.t("Whether you talked with this person more than once: true or false."),
    keep_in_mind: l10n.t("Whether an ask ends with a request to be kept in mind: true or false."),
    me: l10n.t("Your name, from the journal."),
    signature: l10n.t("Your signature, or your name, from the journal."),
  };
  return words[variable];
}
