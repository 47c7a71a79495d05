/**
 * Whether a text can be the name of somebody or something: "?", "-", "n/a" or an address only stand where one is
 * missing.
 */
export function isName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !missing.test(text.trim()) && !/^[^\s@]+@[^\s@]+$/u.test(text.trim());
}

const missing =
  /^\W*(?:n\/a|n\. ?a\.|n\. ?n\.|k\. ?a\.|tb[acd]|unknown|undisclosed|confidential|unbekannt|vertraulich)\W*$/iu;
