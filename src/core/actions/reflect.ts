import type { Day } from "../dates/dates.ts";
import type { JournalChange } from "../document/change.ts";
import type { ApplicationRecord, ApplicationsDocument, JournalDocument } from "../document/document.ts";
import { parseJournal } from "../document/parseJournal.ts";
import { planJournalEdits } from "../edit/planEdits.ts";
import { type Entry, reflectionChanges } from "../reflection/changes.ts";
import { type Decision, decisionOf } from "../reflection/decision.ts";
import { withoutEmptied } from "../reflection/emptiedAnswers.ts";
import { entriesOf, type Pending } from "../reflection/pending.ts";
import { applyEdits } from "../text/textEdit.ts";
import type { Changes } from "./changes.ts";
import { idFor } from "./giveId.ts";

/**
 * Brings what is kept of a reflection into the journal, which names the application by its id: one without is given
 * one. No changes when the journal says so already. Undefined when the application is not rejected any more.
 *
 * @param today the day on which a new reflection is dated
 */
export function reflectChanges(
  applications: ApplicationsDocument,
  journal: JournalDocument | undefined,
  record: ApplicationRecord,
  kept: Pending,
  today: Day,
): { readonly id: string; readonly changes: Changes } | undefined {
  const decision = decisionOf(record.application);
  if (!decision) return undefined;
  const { id, changes } = idFor(applications, record);
  const named = { ...decision, application: { ...decision.application, id } };
  const written = entryChanges(journal ?? parseJournal(""), named, entriesOf(kept), today);
  return { id, changes: written.length > 0 ? { applications: changes, journal: written } : {} };
}

/** Each entry's changes are decided by the journal as the entries before it leave it. */
function entryChanges(
  journal: JournalDocument,
  decision: Decision,
  [entry, ...others]: readonly Entry[],
  today: Day,
): readonly JournalChange[] {
  if (!entry) return [];
  const changes = withoutEmptied(journal, reflectionChanges(decision, journal.journal, entry, today));
  if (others.length === 0) return changes;
  const plan = planJournalEdits(journal, changes);
  // Changes that cannot be made are refused where all of them are made.
  if (plan.kind !== "edits") return changes;
  const after = parseJournal(applyEdits(journal.text, plan.edits), journal);
  return [...changes, ...entryChanges(after, decision, others, today)];
}
