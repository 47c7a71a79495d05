/** The parts that all kinds of change inside one record share. */
import type { ParsedNode } from "yaml";
import type { ApplicationsChange, RefusedPlace } from "../../document/change.ts";
import type { ApplicationsDocument, Path } from "../../document/document.ts";
import type { Place } from "../../document/place.ts";
import { isAliased, sharedForm } from "../../document/yamlSource.ts";
import { isElseSame, positionsIn } from "../proof.ts";
import { itemIndex, knownOrigin, type RecordSite, recordSite } from "../recordSite.ts";
import { applicationShape } from "../shapes.ts";
import type { Sourced } from "../yaml/compare.ts";
import { type Edits, moved, refuse } from "../yaml/edits.ts";
import { type Cursor, rootCursor } from "../yaml/site.ts";
import type { Sample, StyleFor } from "../yaml/style.ts";
import { type Kind, refusedPlace } from "./kind.ts";

/** A change with the index of its record when it is made, and the one in the document that was planned on. */
export type Located<Change> = Change & { readonly recordIndex: number; readonly originalIndex: number };

/** A kind of change of the applications file. */
export type ApplicationsKind<Name extends ApplicationsChange["kind"]> = ChangesRecords<
  Located<Extract<ApplicationsChange, { readonly kind: Name }>>
>;

export interface ChangesRecords<Change> extends Kind<ApplicationsDocument, Change> {
  /** Returns the records as they are after the change, undefined for a new one. Without it, they are the same. */
  order?<Record>(records: readonly Record[], change: Change): readonly (Record | undefined)[];
}

/** Edits the record at `index`: `edit` is given it as nodes, and returns edits of the text that these are made from. */
export function editRecord(
  document: ApplicationsDocument,
  index: number,
  styleFor: StyleFor,
  edit: (at: Cursor, place: Place | undefined) => Edits,
): Edits {
  const record = recordSite(document, index);
  if (!record) return refuse("-");
  const { source, item, list, place, offset } = record;
  const shared = [list, item].find((node) => isAliased(source, node));
  if (shared) return refuse(sharedForm(shared));
  const neighbours = [index - 1, index + 1].map((other) => recordSite(document, other));
  const samples = [record, ...neighbours].flatMap((site) => (site ? sampleOf(site) : []));
  const style = styleFor(samples);
  return moved(edit(rootCursor({ source, style }, item, applicationShape), place), offset);
}

/** Returns a record as a sample of the style of its file. */
export function sampleOf({ source: { text }, item, list }: RecordSite): Sample {
  return { text, node: item, list };
}

/** A record before a change, with what was read of it. */
interface RecordBefore extends Sourced {
  readonly node: ParsedNode;
  readonly place: Place | undefined;
}

/** Whether `isMeant` holds for the record at `index` before and after, and everything else is the same. */
export function isRecordProved(
  before: ApplicationsDocument,
  after: ApplicationsDocument,
  index: number,
  isMeant: (old: RecordBefore, now: Sourced) => boolean,
): boolean {
  const [a, b] = [recordSite(before, index), recordSite(after, index)];
  const origin = knownOrigin(before);
  const position = origin && itemIndex(origin, index);
  if (!a || !b || position === undefined || after.records.length !== before.records.length) return false;
  return (
    isMeant({ source: a.source, node: a.item, place: a.place }, { source: b.source, node: b.item }) &&
    isElseSame(
      before,
      after,
      positionsIn(before).map((old) => (old === position ? undefined : old)),
    )
  );
}

/** Returns where in the record at `index` a change of the value at `path` belongs. */
export function placeInRecord(document: ApplicationsDocument, index: number, path: Path): RefusedPlace | undefined {
  const record = document.records[index];
  return record && refusedPlace(path, (part) => record.rangeOf(part), record.range);
}
