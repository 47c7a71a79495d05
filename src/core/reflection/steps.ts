/**
 * The steps of a reflection in their order: kindness before analysis, facts before guesses, one plan at the end.
 * Self-compassionate writing before anything else: Front. Psychol. 11:1371 (2020). Debriefs from what was recorded:
 * Tannenbaum and Cerasoli (2013). The third person: Kross and Ayduk (2016). If–then plans: Gollwitzer and Sheeran
 * (2006).
 */
export const steps = ["friend", "went_well", "happened", "reasons", "to_try", "if_then", "next"] as const;
export type Step = (typeof steps)[number];

/** The keys under `answers:` in the journal. Every step has its own name for one, but the plan has two halves. */
export const answerKeys = ["friend", "went_well", "happened", "reasons", "to_try", "if", "then", "next"] as const;
export type AnswerKey = (typeof answerKeys)[number];

/**
 * The text under `to_try` when a reflection is closed without a lesson: English in every language, so that it is
 * known again when it is read.
 */
export const nothingToLearn = "nothing to learn";

/** The keys that answer a step. */
export function keysOf(step: Step): readonly AnswerKey[] {
  return step === "if_then" ? ["if", "then"] : [step];
}

/** The step that a key answers. */
export function stepOf(key: AnswerKey): Step {
  return key === "if" || key === "then" ? "if_then" : key;
}
