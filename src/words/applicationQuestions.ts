import * as l10n from "@vscode/l10n";
import type { Kind } from "../core/schema/vocabulary.ts";

/** Asks which application, and what there is to know about a new one. */
export const applicationWords = {
  inWhichFolder: (): string => l10n.t("In which folder?"),
  which: (): string => l10n.t("Which application?"),
  whichOrNew: (): string => l10n.t("Which application? For a new one, type: company, role"),
  notInFile: (company: string): string => l10n.t("“{0}” is not in the file yet", company),
  typeRole: (): string => l10n.t("type a comma and the role"),
  addAs: (company: string, role: string): string => l10n.t("Add “{0}” as “{1}”", company, role),
  whichCompany: (): string => l10n.t("Which company?"),
  whichRole: (): string => l10n.t("Which role?"),
  whereIsPosting: (): string => l10n.t("Where is the posting? Enter leaves it open."),
  whenApplied: (): string => l10n.t("When did you apply?"),
  notYet: (): string => l10n.t("Not yet"),
  aLead: (): string => l10n.t("a lead to come back to"),
  moreFirst: (): string => l10n.t("More about it first, if you like"),
  kind: (): string => l10n.t("What it is"),
  whichKind: (): string => l10n.t("What is it?"),
  whyIt: (): string => l10n.t("Why do you want it? Your own words, for you and your letters. Enter leaves it open."),
  interest: (): string => l10n.t("How much you want it"),
  howMuch: (): string => l10n.t("How much do you want it, from 1 to 5? Enter leaves it open."),
  typeInterest: (): string => l10n.t("Type a number from 1 to 5."),
  typeIt: (): string => l10n.t("Type it, or leave with Esc."),
  companyOrOther: (): string => l10n.t("Company, role, tag, skill or person"),
} as const;

/** Says what a new entry is. */
export function applicationKindInWords(kind: Kind): string {
  const words: Readonly<Record<Kind, string>> = {
    application: l10n.t("An application for a role"),
    outreach: l10n.t("You ask somebody for work"),
    internal: l10n.t("A role where you already work"),
  };
  return words[kind];
}
