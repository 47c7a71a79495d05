/** Keys of texts that may be several things after one another, and what stands between these. */
const between: Readonly<Partial<Record<string, string>>> = {
  location: ", ",
  source: ", ",
  salary: ", ",
  address: ", ",
  workload: ", ",
  where: ", ",
  round: ", ",
  why: "\n",
  note: "\n",
  text: "\n",
};

/** Further keys of texts, of which a list of one can only mean that one. */
const single: ReadonlySet<string> = new Set([
  ...["id", "company", "role", "url", "via", "reference", "posting", "led_to"],
  ...["name", "email", "phone", "zone", "message", "file", "path"],
]);

/**
 * Returns the text that a list at the key of a text means: its only item, or all of them one after another where the
 * key says something of that kind. Undefined where it may be either of several.
 */
export function textMeant(key: string, items: readonly string[]): string | undefined {
  if (items.length === 0 || items.some((item) => item.trim() === "")) return undefined;
  const sign = between[key];
  if (sign !== undefined) return items.join(sign);
  return items.length === 1 && single.has(key) ? items[0] : undefined;
}
