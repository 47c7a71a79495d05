import * as l10n from "@vscode/l10n";

/** Says what becomes of a mail that leaves Rebound. */
export const mailWords = {
  tooLong: (): string =>
    l10n.t("The mail is too long to hand over whole. Its text is on the clipboard: paste it into the mail that opens."),
  tooLongWithSubject: (): string =>
    l10n.t(
      "The mail is too long to hand over whole. Its subject and its text are on the clipboard: paste them into the mail that opens.",
    ),
  handedOver: (): string => l10n.t("Handed to your mail program. If nothing opened, copy the draft instead."),
  onClipboard: (): string => l10n.t("The text of the mail is on the clipboard."),
  fileKind: (): string => l10n.t("Mail"),
  savedAs: (file: string): string => l10n.t("Saved as {0}", file),
  noAddress: (): string => l10n.t("The line To: has something in it that is not a mail address."),
  mustNotGetIn: (header: string): string =>
    l10n.t("The line {0}: has a character in it that must not get into a mail.", header),
} as const;
