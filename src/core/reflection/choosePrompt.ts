import type { Circumstances } from "./conditions.ts";
import type { Prompt } from "./prompt.ts";
import { prompts } from "./prompts.ts";
import { type Step, steps } from "./steps.ts";

/** For how many reflections a wording rests after it was used. */
export const rest = 5;

/**
 * The wording for a step. Of those that fit and were not among the last `rest` used ones, one that fits for a reason
 * goes before one that always fits; `seed` decides between equals. When all that fit were used lately: the one longest
 * ago.
 *
 * @param used names of the wordings that this step was asked with before, latest first
 * @param seed the same seed gives the same wording: the application and the day
 */
export function choosePrompt(step: Step, { holding }: Circumstances, used: readonly string[], seed: string): Prompt {
  const fitting = prompts[step].filter(({ when }) => holding.has(when));
  const lately = used.slice(0, rest);
  const rested = fitting.filter(({ name }) => !lately.includes(name));
  const special = rested.filter(({ when }) => when !== "always");
  const equals = special.length > 0 ? special : rested.length > 0 ? rested : longestAgo(fitting, lately);
  const [chosen] = equals.toSorted((a, b) => hash(seed + a.name) - hash(seed + b.name));
  if (!chosen) throw new RangeError(`no wording of ${step} fits always`);
  return chosen;
}

/**
 * Returns the one step that may speak of a missing reason, since more than one question about it makes people search
 * for it; undefined where one of the wordings that were asked already does.
 */
export function stepAboutMissingReason(asked: Partial<Readonly<Record<Step, string>>>, seed: string): Step | undefined {
  if (steps.some((step) => promptNamed(step, asked[step])?.when === "no_reason")) return undefined;
  const [chosen] = steps
    .filter((step) => asked[step] === undefined && prompts[step].some(({ when }) => when === "no_reason"))
    .toSorted((a, b) => hash(seed + a) - hash(seed + b));
  return chosen;
}

/** The wording of that name, if the step has it. */
export function promptNamed(step: Step, name: string | undefined): Prompt | undefined {
  return prompts[step].find((prompt) => prompt.name === name);
}

/** A wording with its placeholders filled in, in German for `de` and its regions, else in English. */
export function wordPrompt(prompt: Prompt, { fill }: Circumstances, language: string): string {
  const wording = /^de\b/i.test(language) ? prompt.de : prompt.en;
  return wording.replace(/\{(company|round|days)\}/g, (_, name: keyof typeof fill) => fill[name]);
}

function longestAgo(fitting: readonly Prompt[], lately: readonly string[]): readonly Prompt[] {
  return fitting.toSorted((a, b) => lately.indexOf(b.name) - lately.indexOf(a.name)).slice(0, 1);
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo): spreads evenly and needs no state. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
