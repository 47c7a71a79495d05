import { type ListMeant, partsOf } from "./listMeant.ts";
import { isFullName } from "./nameMeant.ts";

/** A person with the mail address that stands beside the name; an address alone names its person too. */
export interface ContactMeant {
  readonly name: string;
  readonly email?: string;
}

const address = String.raw`(?:mailto:)?([^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[^\s<>()[\],;:"]+)`;
/** `Jane Roe <jane@a.example>`, `Jane Roe (jane@a.example)`, `Jane Roe, jane@a.example`, `jane@a.example`. */
const withAddress = new RegExp(String.raw`^(.*?)[\s,;:–-]*(?:^|[\s,;:<(\[–-])${address}[>)\]]?$`, "iu");

/** No name with an address is longer; a longer text is looked at no closer. */
const longest = 400;

/** Returns the person that a text names. */
export function contactMeant(text: string): ContactMeant {
  if (text.length > longest) return { name: text.trim() };
  const [, before = text, email] = withAddress.exec(text.trim()) ?? [];
  const name = before
    .trim()
    .replace(/^"(.*)"$/u, "$1")
    .trim();
  return email === undefined ? { name } : { name: name || email, email };
}

/**
 * Returns the people that somebody means who writes one text where a list of contacts belongs: several where each part
 * is a whole name or has an address of its own, else one with all that stands there.
 */
export function contactsMeant(text: string): ListMeant<ContactMeant> {
  const people = withTheirAddresses(partsOf(text)).map(contactMeant);
  if (people.length === 1) return { items: people, isCertain: true };
  const isSeveral = people.every(({ name, email }) => isFullName(name) || email !== undefined);
  return isSeveral ? { items: people, isCertain: true } : { items: [contactMeant(text)], isCertain: false };
}

/** Puts an address that stands alone behind a name to that name: `Jane Roe, jane@a.example`. */
function withTheirAddresses(parts: readonly string[]): readonly string[] {
  const together: string[] = [];
  for (const part of parts) {
    const last = together.at(-1);
    const isAlone = contactMeant(part).name === contactMeant(part).email;
    if (last !== undefined && isAlone && contactMeant(last).email === undefined)
      together.splice(-1, 1, `${last}, ${part}`);
    else together.push(part);
  }
  return together;
}
