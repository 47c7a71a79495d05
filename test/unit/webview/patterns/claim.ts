import { formats } from "../../../../src/webview/patterns/figures/formats.ts";
import type { Facts } from "./plainFacts.ts";

/**
 * Every sentence of the page is a claim: it may be said of some searches only. What it says of them is worked out here
 * once more, in the plainest way, from the log alone.
 */
export interface Claim {
  readonly sentence: RegExp;
  readonly mayBeSaid: (facts: Facts, ...said: readonly (string | undefined)[]) => boolean;
}

export const write = formats("en");

export function claim(sentence: string, mayBeSaid: Claim["mayBeSaid"]): Claim {
  return { sentence: new RegExp(`^${sentence}$`, "u"), mayBeSaid };
}

/** How a share is said, and how a number to come. */
export const share = "(about [\\d.]+% \\([^)]*\\)|(?:less|more) than [\\d.]+%)";
export const number = "(about \\d+ \\(\\d+–\\d+\\)|at most \\d+|hardly any)";

/** Returns whether the words say this share. */
export function says(words: string | undefined, truth: number): boolean {
  if (truth < 1e-9) return /^less than [\d.]+%$/.test(words ?? "");
  if (truth > 1 - 1e-9) return /^more than [\d.]+%$/.test(words ?? "");
  const [, said, low, high] = /^about (\S+) \(([\d.]+)–([\d.]+)%\)$/.exec(words ?? "") ?? [];
  return said === write.percent(truth) && Number(low) <= 100 * truth + 0.5 && 100 * truth <= Number(high) + 0.5;
}

/** Returns whether the words say this number. */
export function saysNumber(words: string | undefined, truth: number): boolean {
  const [, said, low, high] = /^about (\d+) \((\d+)–(\d+)\)$/.exec(words ?? "") ?? [];
  if (said === undefined) return words === "hardly any" || truth < 1 + 1e-6;
  return Math.abs(Number(said) - truth) <= 0.5 + 1e-6 && Number(low) <= Number(high);
}

/** Returns a count that is said in digits, or as "One". */
export function counted(words: string | undefined): number {
  return words?.toLowerCase() === "one" ? 1 : Number(words);
}
