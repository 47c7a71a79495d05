import { at } from "../document/atOffset.ts";
import type { EditPlan, Value } from "../document/change.ts";
import type { ApplicationsDocument, JournalDocument, Path } from "../document/document.ts";
import { parseApplications } from "../document/parseApplications.ts";
import { parseJournal } from "../document/parseJournal.ts";
import type { Problem } from "../document/problem.ts";
import { contactMeant } from "../schema/contactMeant.ts";
import { partsOf } from "../schema/listMeant.ts";
import { applyEdits, type TextEdit, type TextRange } from "../text/textEdit.ts";
import { planApplicationsEdits, planJournalEdits } from "./planEdits.ts";

type AnyDocument = ApplicationsDocument | JournalDocument;
type OtherShape = Problem & { readonly code: "other-shape" };

/** A value in the format's own form, and how many items it has then. */
export interface Reshaped {
  readonly kind: "reshape";
  readonly as: OtherShape["as"];
  readonly count: number;
  readonly edits: readonly TextEdit[];
  readonly isCertain: boolean;
}

/**
 * Returns the ways to write what is read from another form in the format's own. Where it may be one or several, both;
 * all others leave what is read as it is.
 */
export function reshapes(document: AnyDocument, problem: OtherShape): readonly Reshaped[] {
  const { as, items, isCertain } = problem;
  if (as === "only")
    return same(document, [{ ...problem, kind: "reshape", count: 1, edits: asItem(document, problem) }]);
  const found = placeOfValue(document, problem.range);
  if (!found) return [];
  const fix = (value: Value): readonly Reshaped[] => {
    const plan = found.write(value);
    const count = Array.isArray(value) ? value.length : 1;
    return plan.kind === "edits" ? [{ kind: "reshape", as, count, edits: plan.edits, isCertain }] : [];
  };
  const asRead = same(document, fix(found.value));
  if (isCertain || as !== "list") return asRead;
  const parts = items.flatMap(partsOf);
  return [...asRead, ...fix(problem.key === "contacts" ? parts.map(asContact) : parts)];
}

function asContact(text: string): Value {
  return { ...contactMeant(text) };
}

/** Finds the outermost value that the range is of, and how another is written in its place. */
function placeOfValue(
  document: AnyDocument,
  range: TextRange,
): { readonly value: Value; readonly write: (value: Value) => EditPlan } | undefined {
  const found = at(document, range.start);
  const record = found?.record;
  const rangeOf = (path: Path) => ("records" in document ? record?.rangeOf(path) : document.rangeOf(path));
  const path = found?.path
    .map((_, index, all) => all.slice(0, index + 1))
    .find((part) => rangeOf(part)?.start === range.start && rangeOf(part)?.end === range.end);
  if (!path) return undefined;
  const root: unknown = "records" in document ? record?.application : document.journal;
  const value = path.reduce<unknown>(
    (outer, segment) => (outer as Readonly<Record<string | number, unknown>> | undefined)?.[segment],
    root,
  ) as Value | undefined;
  if (value === undefined) return undefined;
  const write = (wanted: Value): EditPlan => {
    const set = { path, value: wanted, inOwnForm: true } as const;
    if (!("records" in document)) return planJournalEdits(document, [{ kind: "setValue", ...set }]);
    return planApplicationsEdits(document, [{ kind: "setField", record: record?.key ?? "", ...set }]);
  };
  return { value, write };
}

/** Makes a mapping the only item of a list, with all that stands in it. */
function asItem({ text }: AnyDocument, { range: { start, end } }: OtherShape): readonly TextEdit[] {
  const insert = (place: number, added: string): TextEdit => ({ range: { start: place, end: place }, text: added });
  if (text.charAt(start) === "{") return [insert(start, "["), insert(end, "]")];
  const lines = [...text.slice(start, end).matchAll(/\n(?=[^\r\n])/g)].map(({ index }) => start + index + 1);
  return [insert(start, "- "), ...lines.map((line) => insert(line, "  "))];
}

/** Keeps those after which the file says what it said before. */
function same(document: AnyDocument, fixes: readonly Reshaped[]): readonly Reshaped[] {
  return fixes.filter(({ edits }) => {
    const text = applyEdits(document.text, edits);
    const after = "records" in document ? parseApplications(text, document) : parseJournal(text, document);
    return said(after) === said(document);
  });
}

function said(document: AnyDocument): string {
  return JSON.stringify(
    "records" in document ? document.records.map(({ application }) => application) : document.journal,
  );
}
