import type { ApplicationsChange, EditPlan, JournalChange, Refusal, RefusedPlace } from "../document/change.ts";
import type { ApplicationsDocument, JournalDocument, Path } from "../document/document.ts";
import { parseApplications } from "../document/parseApplications.ts";
import { parseJournal } from "../document/parseJournal.ts";
import { editsOf, type Pieces, unchanged, withRound } from "../text/pieces.ts";
import { applyEdits, type TextEdit, type TextRange } from "../text/textEdit.ts";
import { applicationShape, nextStep } from "./applicationsSteps.ts";
import { isReadAs } from "./isReadAs.ts";
import { journalShape, nextJournalStep } from "./journalSteps.ts";
import { isApplicationsProof, isJournalProof } from "./proof.ts";
import { type Edits, isRefusal } from "./yaml/edits.ts";
import { quoted, type Style } from "./yaml/style.ts";

/** More than any change of the product takes; an edit that never ends is a mistake of ours. */
const mostSteps = 500;

interface Changed<Document> {
  readonly document: Document;
  readonly pieces: Pieces;
}

/** A kind of file: how to read it, what to do next for a change, and whether it came out as meant. */
interface Workshop<Document, Change> {
  readonly parse: (text: string, previous: Document) => Document;
  readonly nextStep: (document: Document, change: Change, restyle: (style: Style) => Style) => Edits;
  /** Whether what the change says is read already. */
  readonly isRead: (document: Document, change: Change) => boolean;
  readonly isOneStep: (change: Change) => boolean;
  readonly isProved: (before: Document, after: Document, change: Change) => boolean;
  /** Where in the document as it was the change would go. */
  readonly placeOf: (change: Change) => RefusedPlace | undefined;
}

/**
 * The smallest edits of the document's text that make all changes, in the way the file is written. Every change is
 * tried in memory, read again, and compared with what was meant and with everything else; if it is not so, nothing is
 * handed out. Changes whose record is named by a key mean the record that has the key in `document`.
 */
export function planApplicationsEdits(
  document: ApplicationsDocument,
  changes: readonly ApplicationsChange[],
): EditPlan {
  const indexes = new Map(document.records.map(({ key }, index) => [key, index]));
  const missing = changes.find((change) => change.kind !== "addApplication" && !indexes.has(change.record));
  if (document.writable && missing && missing.kind !== "addApplication")
    return refused({ code: "no-such-record", record: missing.record });
  const indexOf = (change: ApplicationsChange) =>
    change.kind === "addApplication" ? -1 : (indexes.get(change.record) ?? -1);
  return plan(document, changes, {
    parse: parseApplications,
    nextStep: (current, change, restyle) => nextStep(current, change, indexOf(change), restyle),
    isRead: ({ records }, change) =>
      change.kind === "setField" &&
      isReadAs(applicationShape, records[indexOf(change)]?.application, change.path, change.value),
    isOneStep: (change) => change.kind !== "setField" || change.value === undefined,
    isProved: (before, after, change) => isApplicationsProof(before, after, change, indexOf(change)),
    placeOf: (change) => {
      const record = document.records[indexOf(change)];
      return (
        record &&
        placeOf(change.kind === "setField" ? change.path : ["events"], (path) => record.rangeOf(path), record.range)
      );
    },
  });
}

/** As {@link planApplicationsEdits}, for the journal. */
export function planJournalEdits(document: JournalDocument, changes: readonly JournalChange[]): EditPlan {
  return plan(document, changes, {
    parse: parseJournal,
    nextStep: nextJournalStep,
    isRead: ({ journal }, change) =>
      change.kind === "setValue" && isReadAs(journalShape, journal, change.path, change.value),
    isOneStep: (change) => change.kind === "addItem" || change.value === undefined,
    isProved: isJournalProof,
    placeOf: (change) =>
      placeOf(change.kind === "addItem" ? [change.list] : change.path, (path) => document.rangeOf(path)),
  });
}

/** The innermost place on the way to a path, and the last key on it. */
function placeOf(
  path: Path,
  rangeOf: (path: Path) => TextRange | undefined,
  outside?: TextRange,
): RefusedPlace | undefined {
  const range =
    path.map((_, index) => rangeOf(path.slice(0, path.length - index))).find((found) => found !== undefined) ?? outside;
  const key = path.findLast((segment) => typeof segment === "string");
  return range && key !== undefined ? { key, range } : undefined;
}

interface Writable {
  readonly text: string;
  readonly writable: boolean;
}

function plan<Document extends Writable, Change>(
  document: Document,
  changes: readonly Change[],
  workshop: Workshop<Document, Change>,
): EditPlan {
  if (!document.writable) return refused({ code: "broken-file" });
  let state: Changed<Document> = { document, pieces: unchanged(document.text.length) };
  for (const change of changes) {
    if (workshop.isRead(state.document, change)) continue;
    const styles = [(style: Style) => style, quoted];
    let result: Changed<Document> | Refusal = { code: "not-proved" };
    for (const restyle of styles) {
      result = make(state, change, workshop, restyle);
      if (!("code" in result) || result.code !== "not-proved") break;
    }
    if ("code" in result) return refused(result, workshop.placeOf(change));
    state = result;
  }
  return { kind: "edits", edits: editsOf(state.pieces, document.text.length) };
}

function make<Document extends Writable, Change>(
  start: Changed<Document>,
  change: Change,
  { parse, nextStep: next, isOneStep, isProved }: Workshop<Document, Change>,
  restyle: (style: Style) => Style,
): Changed<Document> | Refusal {
  let { document, pieces } = start;
  for (let count = 0; count < mostSteps; count++) {
    const step = next(document, change, restyle);
    if (isRefusal(step)) return step;
    if (step.length > 0) {
      const edits: readonly TextEdit[] = step;
      document = parse(applyEdits(document.text, edits), document);
      pieces = withRound(pieces, edits);
      if (!document.writable) return { code: "not-proved" };
    }
    if (step.length === 0 || isOneStep(change)) {
      return document === start.document || isProved(start.document, document, change)
        ? { document, pieces }
        : { code: "not-proved" };
    }
  }
  return { code: "not-proved" };
}

function refused(refusal: Refusal, place?: RefusedPlace): EditPlan {
  return { kind: "refused", refusal, ...(place ? { place } : {}) };
}
