import type { ApplicationsChange, JournalChange } from "../document/change.ts";

/**
 * Changes to the two files of one hunt that belong together: one edit makes them all, and one undo takes them back. A
 * file that is left out, or has no changes, stays as it is.
 */
export interface Changes {
  readonly applications?: readonly ApplicationsChange[];
  readonly journal?: readonly JournalChange[];
}
