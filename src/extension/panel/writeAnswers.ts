import type { Day } from "../../core/calendar/calendar.ts";
import { newId } from "../../core/document/newId.ts";
import { reflectionChanges } from "../../core/reflection/changes.ts";
import { decisionOf } from "../../core/reflection/decision.ts";
import { entriesOf, type Kept } from "../../core/reflection/kept.ts";
import { changeApplications, changeJournal } from "../applyChanges.ts";
import { findTarget, type Target } from "../commands/target.ts";
import type { Hunts } from "../hunts.ts";
import type { Place } from "./keptAnswers.ts";

/**
 * Writes what is kept into the journal, which must exist or be allowed to. A record without an id is given one, since the
 * journal refers to it; the place returned names it by that. Undefined when the record is gone or was never rejected.
 */
export async function writeAnswers(hunts: Hunts, place: Place, kept: Kept, today: Day): Promise<Place | undefined> {
  const target = await named(hunts, place);
  if (!target) return undefined;
  const { hunt, record } = target;
  const decision = decisionOf(record.application);
  if (!decision) return undefined;
  for (const entry of entriesOf(kept)) {
    const changes = reflectionChanges(decision, (await hunt.journal.read())?.journal ?? {}, entry, today);
    if (changes.length > 0) await changeJournal(hunt, changes);
  }
  return { folder: place.folder, record: record.key };
}

async function named(hunts: Hunts, place: Place): Promise<Target | undefined> {
  const target = findTarget(await hunts.read(), place);
  if (!target || target.record.application.id !== undefined) return target;
  const { hunt, document, record } = target;
  const id = newId(document, record.application.company, record.application.role);
  await changeApplications(hunt, [{ kind: "setField", record: record.key, path: ["id"], value: id }]);
  return findTarget(await hunts.read(), { folder: place.folder, record: id });
}
