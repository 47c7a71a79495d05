import type { ApplicationRecord, ApplicationsDocument, Path } from "../document/document.ts";
import { parseApplications } from "../document/parseApplications.ts";
import { editsOf, unchanged, withPass } from "../text/pieces.ts";
import { applyEdits, type TextEdit, type TextRange } from "../text/textEdit.ts";
import type { Reshaped } from "./fixShape.ts";
import { planApplicationsEdits } from "./planEdits.ts";
import { isJson } from "./yaml/fileHabits.ts";

/** A way to fix a problem; `word` is the text it writes. One that is not certain to be meant is only offered. */
export type Fix =
  | ((
      | { readonly kind: "replace"; readonly word: string }
      | { readonly kind: "give-id"; readonly word: string; readonly company: string }
      | { readonly kind: "order-events" | "remove-event" }
      | { readonly kind: "came-back" | "not-held" }
      | { readonly kind: "plain-days"; readonly count: number }
      | { readonly kind: "local-days"; readonly count: number; readonly word: string }
      | { readonly kind: "time-apart"; readonly word: string; readonly time: string }
    ) & { readonly edits: readonly TextEdit[]; readonly isCertain: boolean })
  | Reshaped;

/** Returns the index of the event whose value of the key begins there; -1 when there is none. */
export function eventWith(record: ApplicationRecord, key: string, { start }: TextRange): number {
  const { events = [] } = record.application;
  return events.findIndex((_, at) => record.rangeOf(["events", at, key])?.start === start);
}

/** Returns the record that the range is in. */
export function recordAt({ records }: ApplicationsDocument, { start, end }: TextRange): ApplicationRecord | undefined {
  return records.find(({ range }) => range.start <= start && end <= range.end);
}

/** Writes a word where another stands, in the quotes of that one, or in those given; in JSON always in some. */
export function replaced(text: string, range: TextRange, word: string, bare = ""): TextEdit {
  const [quote = isJson(text) ? '"' : bare] = /^(["'])[^]*\1$/.exec(text.slice(range.start, range.end))?.slice(1) ?? [];
  return { range, text: quote + word + quote };
}

/** A field of a record, and the text to set it to. */
interface Field {
  readonly path: Path;
  readonly value: string;
}

/** Makes the edit, and sets fields of the record in the text after it; undefined where they cannot be set. */
export function withFields(
  document: ApplicationsDocument,
  edit: TextEdit,
  record: ApplicationRecord,
  fields: readonly Field[],
): readonly TextEdit[] | undefined {
  const { length } = document.text;
  const after = parseApplications(applyEdits(document.text, [edit]), document);
  const { key = "" } = after.records[document.records.indexOf(record)] ?? {};
  const plan = planApplicationsEdits(
    after,
    fields.map((field) => ({ kind: "setField", record: key, inOwnForm: true, ...field })),
  );
  if (plan.kind === "refused") return undefined;
  return editsOf(withPass(withPass(unchanged(length), [edit]), plan.edits), length);
}
