import type { Memory } from "../../core/panel/messages.ts";
import type { ReflectionState } from "../../core/panel/reflectState.ts";

/** The step that is open, or the closing. */
export type Open = NonNullable<Memory["open"]>["step"];

/**
 * What stands beside the open step: kindness comes first, so nothing of what somebody did or is good at stands beside
 * the kind one.
 */
export function beside(reflection: ReflectionState, open: Open): ReflectionState {
  return open === "friend" ? { ...reflection, strengths: undefined, arc: undefined } : reflection;
}
