import type { RecordRef } from "../../core/panel/typedWords.ts";
import type { OpenHunt } from "../files/hunts.ts";
import { findTarget, type Target } from "../files/target.ts";
import type { Answers } from "./answers.ts";

/**
 * The record that answers belong to, also when it was given another key since: an id that the user wrote, or the one
 * that a write gave it which then failed.
 */
export function findRecord(open: readonly OpenHunt[], of: Answers["of"], ref: RecordRef): Target | undefined {
  const { movedTo } = of(ref);
  return findTarget(open, ref) ?? (movedTo === undefined ? undefined : findTarget(open, { ...ref, record: movedTo }));
}

export function refOf({ hunt, record }: Target): RecordRef {
  return { folder: hunt.id, record: record.key };
}
