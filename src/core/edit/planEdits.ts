import { isSeq } from "yaml";
import type { ApplicationsChange, EditPlan, JournalChange } from "../document/change.ts";
import type { ApplicationsDocument, JournalDocument } from "../document/document.ts";
import { parseApplications } from "../document/parseApplications.ts";
import { nodesOf, parseJournal } from "../document/parseJournal.ts";
import type { Part } from "./keepWidth.ts";
import { applicationsKind } from "./kinds/applicationsKinds.ts";
import { journalKind } from "./kinds/journalKinds.ts";
import type { Located } from "./kinds/record.ts";
import { plan, refused } from "./plan.ts";
import { recordSite } from "./recordSite.ts";

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
  return plan(document, located, { parse: parseApplications, kindOf: applicationsKind, partAt: recordAt });
}

/** Returns the record around an offset; none of a list in brackets, which has no lines of its own. */
function recordAt(document: ApplicationsDocument, offset: number): Part | undefined {
  const index = document.records.findIndex(({ range }) => range.start <= offset && offset <= range.end);
  const site = recordSite(document, index);
  return site && isSeq(site.list) && !site.list.flow ? { ...site, node: site.item } : undefined;
}

/** Returns the edits of the journal's text that make all changes, proved as {@link plan} does. */
export function planJournalEdits(document: JournalDocument, changes: readonly JournalChange[]): EditPlan {
  return plan(document, changes, { parse: parseJournal, kindOf: journalKind, partAt: wholeJournal });
}

function wholeJournal(document: JournalDocument): Part | undefined {
  const { source } = nodesOf(document);
  return source.root ? { source, node: source.root, offset: 0 } : undefined;
}
