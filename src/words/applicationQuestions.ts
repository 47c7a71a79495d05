import * as l10n from "@vscode/l10n";

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
  typeIt: (): string => l10n.t("Type it, or leave with Esc."),
  companyOrOther: (): string => l10n.t("Company, role, tag, skill or person"),
} as const;
