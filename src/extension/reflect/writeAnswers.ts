import type { Day } from "../../core/dates/dates.ts";
import { newId } from "../../core/document/newId.ts";
import type { RecordRef } from "../../core/panel/typedWords.ts";
import { reflectionChanges } from "../../core/reflection/changes.ts";
import { decisionOf } from "../../core/reflection/decision.ts";
import { withoutEmptied } from "../../core/reflection/emptiedAnswers.ts";
import { entriesOf, type Kept } from "../../core/reflection/kept.ts";
import { changeApplications, changeJournal } from "../files/applyChanges.ts";
import type { Hunts } from "../files/hunts.ts";
import { findTarget } from "../files/target.ts";

/**
 * The record by its id, since the journal refers to it by that; a record without one is given one. Undefined when the
 * record is gone. `onNewId` is told before the id is given.
 */
export async function placeById(
  hunts: Hunts,
  { folder, record: key }: RecordRef,
  onNewId: (to: RecordRef) => Promise<void>,
): Promise<RecordRef | undefined> {
  const target = findTarget(await hunts.read(), { folder, record: key });
  if (!target) return undefined;
  const { hunt, document, record } = target;
  const { company, role, id = newId(document, company, role) } = record.application;
  if (record.application.id === undefined) {
    await onNewId({ folder, record: id });
    await changeApplications(hunt, [{ kind: "setField", record: key, path: ["id"], value: id }]);
  }
  return { folder, record: id };
}

/** Writes what is kept into the journal. False when the record is gone or is not rejected any more. */
export async function writeAnswers(hunts: Hunts, place: RecordRef, kept: Kept, today: Day): Promise<boolean> {
  const target = findTarget(await hunts.read(), place);
  const decision = target && decisionOf(target.record.application);
  if (!decision) return false;
  for (const entry of entriesOf(kept)) {
    const document = await target.hunt.journal.read();
    const changes = reflectionChanges(decision, document?.journal ?? {}, entry, today);
    if (changes.length > 0) await changeJournal(target.hunt, document ? withoutEmptied(document, changes) : changes);
  }
  return true;
}
