import { applicationSchema, applicationsFileSchema } from "../schema/applications.ts";
import { journalSchema } from "../schema/journal.ts";
import type { TextRange } from "../text/textEdit.ts";
import type { ApplicationRecord, ApplicationsDocument, JournalDocument, Path } from "./document.ts";
import { type Node, saysNothing } from "./node.ts";
import { originOf, type PlacedNodes, placesOfRecord, shifted } from "./parsed.ts";
import { originOfJournal } from "./parseJournal.ts";
import { type Place, placeOf } from "./place.ts";
import { type Placed, type ReadKeys, rangeInKeys, readable } from "./readKeys.ts";
import { type Form, formOf, type Shape } from "./shape.ts";
import { readText } from "./source.ts";

/** The key or value at an offset. */
export interface AtOffset {
  /** The application that it is in. The path begins there, and else in the file. */
  readonly record?: ApplicationRecord;
  /** Where the value would be that belongs to a key or to words that cannot be used, too. */
  readonly path: Path;
  /** The range of the value, or of its key. */
  readonly range: TextRange;
  readonly isKey: boolean;
  /** The shape that the format has for the value; undefined at the user's own keys. */
  readonly shape: Shape | undefined;
}

/**
 * Finds the innermost key or value that the offset is in, or at whose end it is: the way back of `rangeOf`. An
 * item that cannot be used has no path, and is a part of its list. Undefined between the records, and where nothing
 * can be read.
 */
export function at(document: ApplicationsDocument | JournalDocument, offset: number): AtOffset | undefined {
  return "records" in document ? inApplications(document, offset) : inJournal(document, offset);
}

function inApplications(document: ApplicationsDocument, offset: number): AtOffset | undefined {
  const index = document.records.findLastIndex(({ range }) => range.start <= offset);
  const record = document.records[index];
  if (!record || offset > record.range.end) return besideRecords(document, offset);
  const places = placesOfRecord(document, index);
  return places && { ...find(places, offset, formOf(applicationSchema)), record };
}

/** Finds what stands beside the list, and the list's own key. */
function besideRecords(document: ApplicationsDocument, offset: number): AtOffset | undefined {
  const origin = originOf(document);
  if (!origin) return undefined;
  const { text, head, gap } = origin.kind === "slices" ? origin.rest : { text: "", head: 0, gap: 0 };
  if (offset > head && offset < head + gap) return undefined;
  const start = offset > head ? gap : 0;
  const node = origin.kind === "slices" ? readText(text).root : origin.source.nodes.root;
  if (node?.kind !== "mapping") return undefined;
  const place = placeOf({ node, value: {}, leftOut: undefined }, (inner) => inner);
  const found = find({ start, place }, offset, formOf(applicationsFileSchema));
  return found.path.length === 0 || (found.path[0] === "applications" && !found.isKey) ? undefined : found;
}

function inJournal(document: JournalDocument, offset: number): AtOffset | undefined {
  const origin = originOfJournal(document);
  if (origin?.kind === "keys") return inKeys(origin.keys, offset);
  if (!origin?.read) return undefined;
  const place = placeOf(origin.read, (node) => node);
  const found = find({ start: 0, place }, offset, formOf(journalSchema));
  return found.path.length === 0 ? undefined : found;
}

function inKeys(read: ReadKeys, offset: number): AtOffset | undefined {
  const isBefore = ({ start }: Placed): boolean => start <= offset;
  const key = read.keys.findLast(isBefore);
  if (!key?.lines.mapping) return undefined;
  const form = formOf(journalSchema);
  const item = key.items?.findLast(isBefore);
  if (!key.items || !item) {
    const found = find({ start: key.start, place: key.lines.mapping }, offset, form);
    return found.path.length === 0 ? undefined : found;
  }
  const list = [key.lines.key];
  const { place } = item.lines;
  const inner = stepInto(form, key.lines.key);
  if (place && holds(shifted(place.range, item.start), offset)) {
    const path = [...list, readable(key.items).indexOf(item)];
    return find({ start: item.start, place }, offset, inner?.inner, path);
  }
  const range = rangeInKeys(read, list);
  return range && holds(range, offset) ? { path: list, range, isKey: false, shape: inner?.shape } : undefined;
}

/** Finds the innermost part; `path` leads to where the places begin. */
function find({ start, place }: PlacedNodes, offset: number, form: Form | undefined, path: Path = []): AtOffset {
  const parts = partsOf(place).map((part) => ({ ...part, range: shifted(part.range, start) }));
  const next =
    parts.find(({ range }) => range.start <= offset && offset < range.end) ??
    parts.find(({ range }) => holds(range, offset));
  if (!next) return { path, range: shifted(place.range, start), isKey: false, shape: form?.shape };
  const { segment, range, isKey, inner } = next;
  const [further, nextForm] = [[...path, segment], stepInto(form, segment)];
  return inner
    ? find({ start, place: inner }, offset, nextForm, further)
    : { path: further, range, isKey, shape: nextForm?.shape };
}

function holds({ start, end }: TextRange, offset: number): boolean {
  return start <= offset && offset <= end;
}

function stepInto(form: Form | undefined, segment: string | number): Form | undefined {
  if (typeof segment !== "string") return form?.inner;
  return (form?.orMapping ?? form)?.fields.get(segment)?.form ?? form?.inner;
}

/** A key or a value within another value. */
interface Part {
  readonly segment: string | number;
  readonly range: TextRange;
  readonly isKey: boolean;
  /** The value's own parts, when it was read. */
  readonly inner?: Place<Node>;
}

function partsOf({ node, value, children }: Place<Node>): readonly Part[] {
  const values = [...children].map(([segment, inner]): Part => ({ segment, range: inner.range, isKey: false, inner }));
  // A mapping that was read as a list has its keys in the only item.
  if (node.kind !== "mapping" || Array.isArray(value)) return values;
  const written = node.entries.filter(({ isMerged }) => isMerged !== true);
  const keys = written.map(({ name, start, end }): Part => ({ segment: name, range: { start, end }, isKey: true }));
  const unread = written
    .filter(({ name, value }) => !children.has(name) && !saysNothing(value))
    .map(({ name, value: { start, end } }): Part => ({ segment: name, range: { start, end }, isKey: false }));
  return [...keys, ...values, ...unread];
}
