import type { Mail } from "./mail.ts";

/** A link for a mail program. When `rest` is there, it could not go into it and has to be pasted. */
export interface Mailto {
  readonly uri: string;
  readonly rest?: Rest;
}

interface Rest {
  /** The text, or subject and text. */
  readonly text: string;
  readonly hasSubject: boolean;
  /** Whether it is too long for a link, or has something in it that mail programs lose. */
  readonly because: "long" | "lossy";
}

/**
 * How many encoded characters go into a link. Windows cuts command lines that start a mail program near 2,048, browsers
 * and connections are not sure to do better; a desktop that runs Linux takes more.
 */
export const longestMailto = { anywhere: 1_900, linuxDesktop: 8_000 } as const;

/** The mail as a `mailto:` address (RFC 6068): UTF-8 in percents, `%20` for a blank, `%0D%0A` for a new line. */
export function mailtoOf({ to, subject, body }: Mail, longest: number = longestMailto.anywhere): Mailto {
  const address = `mailto:${to.map((mailbox) => encode(mailbox.address).replace(/%40(?!.*%40)/u, "@")).join(",")}`;
  const head = `${address}?subject=${encode(subject)}`;
  const uri = `${head}&body=${encode(body.replaceAll("\n", "\r\n"))}`;
  const because = isLossy(subject) || isLossy(body) ? "lossy" : "long";
  if (uri.length <= longest && because !== "lossy") return { uri };
  if (head.length <= longest && !isLossy(subject))
    return { uri: head, rest: { text: body, hasSubject: false, because } };
  return { uri: address, rest: { text: `${subject}\n\n${body}`, hasSubject: true, because } };
}

/** Whether programs lose a part of the text, since they take it for HTML or for another field after decoding it. */
function isLossy(text: string): boolean {
  return /<\p{L}|&[^]*=/u.test(text);
}

/** `encodeURIComponent` leaves `!'()*` alone, which shells and mail programs do not. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
