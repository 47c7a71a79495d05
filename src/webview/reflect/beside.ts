import type { Memory } from "../../core/panel/messages.ts";
import type { ReflectionState } from "../../core/panel/reflectState.ts";

/** The step that is open, or the closing. */
export type Open = NonNullable<Memory["open"]>["step"];

/**
 * Returns the reflection without the parts that must not be beside the open step: kindness comes first, so no
 * achievement or strength is beside the kind one.
 */
export function beside(reflection: ReflectionState, open: Open): ReflectionState {
  return open === "friend" ? { ...reflection, strengths: undefined, arc: undefined } : reflection;
}
