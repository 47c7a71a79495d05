import * as l10n from "@vscode/l10n";
import { inMessage } from "./plainText.ts";

/** Asks for a mail to file, and says where it is. */
export const filingWords = {
  what: (): string => l10n.t("What should be filed?"),
  copied: (): string => l10n.t("What you copied"),
  nothingCopied: (): string => l10n.t("Nothing is copied yet"),
  copyFirst: (): string => l10n.t("Copy the text of their mail, come back and choose this."),
  chooseFile: (): string => l10n.t("A saved mail…"),
  asItIs: (): string => l10n.t("An .eml file, kept byte for byte."),
  mails: (): string => l10n.t("Mails"),
  fileThis: (): string => l10n.t("File This Mail"),
  whichEvent: (): string => l10n.t("Which event does it belong to?"),
  noEvent: (): string => l10n.t("None, only file it"),
  onlyMails: (): string => l10n.t("Only mails saved as .eml can be filed."),
  dropOnRow: (): string => l10n.t("Drop a mail, saved as .eml, on the application it belongs to."),
  leadsAway: (folder: string): string =>
    l10n.t("{0} is a link to another place, so nothing was filed there.", inMessage(folder)),
  notWritten: (file: string, why: string): string =>
    l10n.t("{0} could not be written, and nothing was changed: {1}", inMessage(file), inMessage(why)),
  notLinked: (file: string, why: string): string =>
    l10n.t("Their mail is kept as {0}, but your log does not name it yet. {1}", inMessage(file), why),
  notLinkedNow: (): string => l10n.t("Something went wrong; the details are in the output."),
  forYouAlone: (path: string): string => l10n.t("The mails you file, in {0}, are for you alone", path),
} as const;

export function linesInWords(count: number): string {
  return count === 1 ? l10n.t("one line") : l10n.t("{0} lines", count);
}

/** Says where the mail is, and what may become of the one in the inbox. */
export function filedInWords(file: string, isFirst: boolean): string {
  const where = isFirst
    ? l10n.t("Their mail is kept as {0}.", inMessage(file))
    : l10n.t("There was a mail of that day already, so this one is kept as {0}.", inMessage(file));
  return `${where} ${l10n.t("In your inbox you can move it to a folder now; it need not be deleted.")}`;
}
