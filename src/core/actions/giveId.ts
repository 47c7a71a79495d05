import type { ApplicationsChange } from "../document/change.ts";
import type { ApplicationRecord, ApplicationsDocument } from "../document/document.ts";
import { newId } from "../document/newId.ts";

/** Returns the id by which the journal names an application, and the change that gives it one when it has none. */
export function idFor(
  document: ApplicationsDocument,
  { key, application: { id, company, role } }: ApplicationRecord,
): { readonly id: string; readonly changes: readonly ApplicationsChange[] } {
  if (id !== undefined) return { id, changes: [] };
  const given = newId(document, company, role);
  return { id: given, changes: [{ kind: "setField", record: key, path: ["id"], value: given }] };
}
