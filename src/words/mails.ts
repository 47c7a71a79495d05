import * as l10n from "@vscode/l10n";
import type { Mailto } from "../core/drafts/mailto.ts";

/** Says what becomes of a mail that leaves Rebound. */
export const mailWords = {
  handedOver: (): string => l10n.t("Handed to your mail program. If nothing opened, copy the draft instead."),
  onClipboard: (): string => l10n.t("The mail is on the clipboard: to whom it goes, its subject and its text."),
  fileKind: (): string => l10n.t("Mail"),
  savedAs: (file: string): string =>
    l10n.t("Saved as {0}. Thunderbird and the classic Outlook open it as a draft.", file),
  noAddress: (): string => l10n.t("The line To: has something in it that is not a mail address."),
  mustNotGetIn: (header: string): string =>
    l10n.t("The line {0}: has a character in it that must not get into a mail.", header),
} as const;

/** Says that a part of the mail has to be pasted, and why. */
export function onClipboardInWords({ because, hasSubject }: NonNullable<Mailto["rest"]>): string {
  const why =
    because === "long"
      ? l10n.t("The mail is too long to hand over whole.")
      : l10n.t("Some mail programs lose a part of a text with < or & in it.");
  const what = hasSubject
    ? l10n.t("Its subject and its text are on the clipboard: paste them into the mail that opens.")
    : l10n.t("Its text is on the clipboard: paste it into the mail that opens.");
  return `${why} ${what}`;
}
