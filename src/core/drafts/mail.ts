import { type DraftText, type Mailbox, mailboxesOf } from "./draftText.ts";
import { hasControlCharacter } from "./facts.ts";

/** A mail as it leaves Rebound: no header has a control character, every recipient has an address. */
export interface Mail {
  readonly to: readonly Mailbox[];
  readonly subject: string;
  /** Plain text; lines end in \n. */
  readonly body: string;
}

export type MailResult =
  | { readonly kind: "mail"; readonly mail: Mail }
  | {
      readonly kind: "refused";
      readonly code: "control-character" | "not-an-address";
      readonly header: "To" | "Subject";
    };

/**
 * Returns the mail that a draft makes. An empty `To:` is fine, the mail program will ask for one; an unreadable one is
 * not. Remarks, `Application:` and blanks at the ends of lines stay behind.
 */
export function mailOf(draft: DraftText): MailResult {
  for (const [header, value] of [
    ["To", draft.to],
    ["Subject", draft.subject],
  ] as const) {
    if (hasControlCharacter(value)) return { kind: "refused", code: "control-character", header };
  }
  const to = draft.to === "" ? [] : mailboxesOf(draft.to);
  if (to === undefined) return { kind: "refused", code: "not-an-address", header: "To" };
  return {
    kind: "mail",
    mail: { to, subject: wellFormed(draft.subject), body: trimmed(wellFormed(draft.body).replace(/\r\n?/gu, "\n")) },
  };
}

/**
 * Takes blanks off the ends of lines, where some programs take them for a line that goes on; the mark above a signature
 * has one (RFC 3676, 4.3).
 */
function trimmed(body: string): string {
  return body.replace(/^(?!-- $).*$/gmu, (line) => line.trimEnd());
}

/** Half a surrogate pair is no character and cannot be written as UTF-8. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
