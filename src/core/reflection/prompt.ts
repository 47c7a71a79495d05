import type { Condition } from "./conditions.ts";

/** The purpose of a wording. */
type Practice =
  | "self_kindness"
  | "rest"
  | "practised"
  | "credit"
  | "feedback"
  | "bridges"
  | "not_one_basket"
  | "if_then"
  | "achievements"
  | "not_personal"
  | "proportion"
  | "bad_signs"
  | "found_elsewhere"
  | "wants_and_needs"
  | "game_plan"
  | "rehearse"
  | "friends"
  | "nothing_to_learn"
  | "clean_break";

/** One way to ask a step, for when the condition holds. */
export interface Prompt {
  /** Unique; the journal keeps it under `asked`, so it is never given to another wording. */
  readonly name: string;
  readonly when: Condition;
  readonly serves: Practice;
  /** `{company}`, `{round}` and `{days}` are filled in; `{round}` needs "round_named", `{days}` needs "long_wait". */
  readonly en: string;
  readonly de: string;
}
