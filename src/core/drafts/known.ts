/** Whether a text can be the name of somebody or something: "?", "-" or "…" only stand where one is missing. */
export function isName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
