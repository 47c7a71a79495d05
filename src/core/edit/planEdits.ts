import { isMap, isSeq, parseDocument } from "yaml";
import type { ApplicationsChange, EditPlan, JournalChange } from "../document/change.ts";
import type { ApplicationsDocument, JournalDocument } from "../document/document.ts";

/** Placeholder inside: prints the whole file. */
export function planApplicationsEdits(document: ApplicationsDocument, changes: readonly ApplicationsChange[]): EditPlan {
  if (!document.writable) return { kind: "refused", refusal: { code: "broken-file" } };
  const yaml = parseDocument(document.text);
  for (const change of changes) {
    if (change.kind === "addApplication") {
      if (!isMap(yaml.contents) || !isSeq(yaml.get("applications"))) yaml.set("applications", yaml.createNode([]));
      yaml.addIn(["applications"], yaml.createNode(change.application));
      continue;
    }
    const index = document.records.findIndex(({ key }) => key === change.record);
    if (index < 0) return { kind: "refused", refusal: { code: "no-such-record", record: change.record } };
    if (change.kind === "addEvent") {
      const path = ["applications", index, "events"];
      if (!isSeq(yaml.getIn(path))) yaml.setIn(path, yaml.createNode([]));
      yaml.addIn(path, yaml.createNode(change.event));
    } else if (change.value === undefined) yaml.deleteIn(["applications", index, ...change.path]);
    else yaml.setIn(["applications", index, ...change.path], yaml.createNode(change.value));
  }
  return { kind: "edits", edits: [{ range: { start: 0, end: document.text.length }, text: yaml.toString() }] };
}

/** Placeholder inside: prints the whole file. */
export function planJournalEdits(document: JournalDocument, changes: readonly JournalChange[]): EditPlan {
  if (!document.writable) return { kind: "refused", refusal: { code: "broken-file" } };
  const yaml = parseDocument(document.text);
  for (const change of changes) {
    if (change.kind === "addItem") {
      if (!isMap(yaml.contents) || !isSeq(yaml.get(change.list))) yaml.set(change.list, yaml.createNode([]));
      yaml.addIn([change.list], yaml.createNode(change.item));
    } else if (change.value === undefined) yaml.deleteIn(change.path);
    else yaml.setIn(change.path, yaml.createNode(change.value));
  }
  return { kind: "edits", edits: [{ range: { start: 0, end: document.text.length }, text: yaml.toString() }] };
}
