import type { ApplicationsChange, EditPlan, JournalChange } from "../document/change.ts";
import type { ApplicationsDocument, JournalDocument } from "../document/document.ts";
import { parseApplications } from "../document/parseApplications.ts";
import { parseJournal } from "../document/parseJournal.ts";
import { applicationsKind } from "./kinds/applicationsKinds.ts";
import { journalKind } from "./kinds/journalKinds.ts";
import type { Located } from "./kinds/record.ts";
import { plan, refused } from "./plan.ts";

/**
 * Returns the edits of the document's text that make all changes, proved as {@link plan} does. A change whose record is
 * named by a key means the record that has the key in `document`.
 */
export function planApplicationsEdits(
  document: ApplicationsDocument,
  changes: readonly ApplicationsChange[],
): EditPlan {
  const keys = document.records.map(({ key }) => key);
  let current: readonly (string | undefined)[] = keys;
  const located: Located<ApplicationsChange>[] = [];
  for (const change of changes) {
    const record = change.kind === "addApplication" ? undefined : change.record;
    const recordIndex = record === undefined ? -1 : current.indexOf(record);
    if (document.writable && record !== undefined && recordIndex < 0)
      return refused({ code: "no-such-record", record });
    const one = { ...change, recordIndex, originalIndex: record === undefined ? -1 : keys.indexOf(record) };
    located.push(one);
    current = applicationsKind(one).order?.(current, one) ?? current;
  }
  return plan(document, located, { parse: parseApplications, kindOf: applicationsKind });
}

/** Returns the edits of the journal's text that make all changes, proved as {@link plan} does. */
export function planJournalEdits(document: JournalDocument, changes: readonly JournalChange[]): EditPlan {
  return plan(document, changes, { parse: parseJournal, kindOf: journalKind });
}
