/** The parts that all kinds of change of the journal share. */
import type { JournalChange, Value } from "../../document/change.ts";
import type { JournalDocument, Path } from "../../document/document.ts";
import { nodesOf } from "../../document/parseJournal.ts";
import { journalShape } from "../shapes.ts";
import type { Sourced } from "../yaml/compare.ts";
import { createKey } from "../yaml/createKey.ts";
import { type Edits, refuse } from "../yaml/edits.ts";
import { type Cursor, fieldInside, nest, rootCursor } from "../yaml/site.ts";
import type { StyleFor } from "../yaml/style.ts";
import type { Kind } from "./kind.ts";

/** A kind of change of the journal. */
export type JournalKind<Name extends JournalChange["kind"]> = Kind<
  JournalDocument,
  Extract<JournalChange, { readonly kind: Name }>
>;

/** Edits the journal's root with `edit`, or writes the wanted value at its path when the journal says nothing yet. */
export function editJournal(
  document: JournalDocument,
  { path, value }: { readonly path: Path; readonly value: Value | undefined },
  styleFor: StyleFor,
  edit: (at: Cursor) => Edits,
): Edits {
  const { text } = document;
  const { source, place } = nodesOf(document);
  const { root } = source;
  const style = styleFor(root ? [{ text, node: root }] : []);
  const [first, ...rest] = path;
  if (typeof first !== "string") return refuse("[]");
  if (root) return place ? edit(rootCursor({ source, style }, root, journalShape)) : refuse("{}");
  if (value === undefined) return [];
  return createKey(text, fieldInside({ key: "", shape: journalShape }, first), nest(rest, value), style);
}

/** Returns the roots of a journal before and after a change. */
export function rootsOf(before: JournalDocument, after: JournalDocument): readonly [old: Sourced, now: Sourced] {
  const [a, b] = [nodesOf(before), nodesOf(after)];
  return [
    { source: a.source, node: a.source.root },
    { source: b.source, node: b.source.root },
  ];
}
