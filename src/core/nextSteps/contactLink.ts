/** The address that writes to or calls a person: `mailto:` (RFC 6068) or `tel:` (RFC 3966); a web address as it is. */
export function contactLink(contact: string): string | undefined {
  const text = contact.trim();
  if (/^https:\/\/\S+$/i.test(text)) return text;
  if (/^[^\s@,;:<>"]+@[^\s@,;:<>"]+$/.test(text)) return `mailto:${text.split("@").map(encodeURIComponent).join("@")}`;
  const number = text.replaceAll(/[\s().\/-]/g, "");
  return /^\+?\d{3,20}$/.test(number) ? `tel:${number}` : undefined;
}
