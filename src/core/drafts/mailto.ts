import type { Mail } from "./mail.ts";

/**
 * A link for a mail program. When `rest` is there, it did not fit and has to be pasted: the text, or subject
 * and text.
 */
export interface Mailto {
  readonly uri: string;
  readonly rest?: { readonly text: string; readonly hasSubject: boolean };
}

/**
 * Windows cuts command lines that start a mail program near 2,048 characters, and some programs sooner; beyond this
 * many encoded characters the body does not go into the address.
 */
export const longestMailto = 1_900;

/** The mail as a `mailto:` address (RFC 6068): UTF-8 in percents, `%20` for a blank, `%0D%0A` for a new line. */
export function mailtoOf({ to, subject, body }: Mail): Mailto {
  const address = `mailto:${to.map((mailbox) => encode(mailbox.address).replace(/%40(?!.*%40)/u, "@")).join(",")}`;
  const head = `${address}?subject=${encode(subject)}`;
  const uri = `${head}&body=${encode(body.replaceAll("\n", "\r\n"))}`;
  if (uri.length <= longestMailto) return { uri };
  if (head.length <= longestMailto) return { uri: head, rest: { text: body, hasSubject: false } };
  return { uri: address, rest: { text: `${subject}\n\n${body}`, hasSubject: true } };
}

/** `encodeURIComponent` leaves `!'()*` alone, which shells and mail programs do not. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
