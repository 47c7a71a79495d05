import { reflectChanges } from "../../core/actions/reflect.ts";
import type { RecordRef } from "../../core/panel/typedWords.ts";
import type { Environment } from "../commands/environment.ts";
import { applyChanges } from "../files/applyChanges.ts";
import { findRecord, refOf } from "./findRecord.ts";
import type { PendingAnswers } from "./pendingAnswers.ts";

/**
 * Brings what is kept of a reflection into the journal, as one edit. The journal names the record by its id, and a
 * record without one is given one with that edit. Returns how the record is named now, and leaves everything where it
 * is while the record is gone or is not rejected.
 */
export async function writeAnswers(
  { hunts, clock }: Pick<Environment, "hunts" | "clock">,
  store: PendingAnswers,
  from: RecordRef,
): Promise<RecordRef> {
  const target = findRecord(await hunts.read(), store.of, from);
  if (!target) return from;
  const known = refOf(target);
  store.move(from, known);
  const { hunt, document, record } = target;
  const { kept } = store.of(known);
  const decided = reflectChanges(document, await hunt.journal.read(), record, kept, clock.today());
  if (!decided) return known;
  const to = decided.changes.applications ? { ...known, record: decided.id } : known;
  // The window may close at any moment: the answers are stored under the new key before the record gets it.
  if (to.record !== known.record) await store.copy(known, to);
  await applyChanges(hunt, decided.changes);
  store.move(known, to);
  store.written(to, kept);
  return to;
}
