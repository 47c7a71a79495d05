/** The user's text in places where VS Code would read markup into it. */

/** For labels of quick picks, status bar items and code lenses, where `$(name)` would become an icon. */
export function inLabel(text: string): string {
  return oneLine(text).replaceAll("$(", "\\$(");
}

/** For messages and notifications, where `[text](address)` would become a link. */
export function inMessage(text: string): string {
  return oneLine(text).replaceAll("](", "]\u200B(");
}

/** Without line breaks and other control characters, among them those that turn the writing direction. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, " ").trim();
}
