/**
 * The text with each lone CR made an LF, which means the same in YAML (1.2.2, section 5.4) and keeps every offset. The
 * parser knows no lone CR, and takes such a text for one enormous line.
 */
export function withoutLoneCr(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r(?!\n)/g, "\n") : text;
}
