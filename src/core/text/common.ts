const chunk = 1 << 14;

/** How many characters two texts have in common at their start. */
export function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length + chunk <= most && a.slice(length, length + chunk) === b.slice(length, length + chunk)) length += chunk;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** How many characters two texts have in common at their end, at most `most`. */
export function commonSuffix(a: string, b: string, most: number): number {
  let length = 0;
  const at = (text: string) => text.slice(text.length - length - chunk, text.length - length);
  while (length + chunk <= most && at(a) === at(b)) length += chunk;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}
