import type { ParsedNode } from "yaml";
import type { YamlSource } from "../document/yamlSource.ts";
import type { TextRange } from "../text/textEdit.ts";
import { afterPass, type Changed, type Editable } from "./changed.ts";
import { movedBy } from "./yaml/edits.ts";
import { lineWidth } from "./yaml/fileHabits.ts";
import { lineAt, lineStart, nextLine } from "./yaml/lines.ts";
import type { StyleFor } from "./yaml/style.ts";
import { outOfBrackets } from "./yaml/widths.ts";

/** A part of a text as nodes; its own text begins at `offset`. */
export interface Part {
  readonly source: YamlSource;
  readonly node: ParsedNode;
  readonly offset: number;
}

/** How a kind of file is read, as a whole and around an offset; undefined where lines may not be laid out anew. */
export interface Reading<Document> {
  readonly parse: (text: string, previous: Document) => Document;
  readonly partAt: (document: Document, offset: number) => Part | undefined;
}

/** Takes what is too wide in the lines of the range out of its brackets. */
export function keepWidth<Document extends Editable>(
  changed: Changed<Document>,
  { start, end }: TextRange,
  { parse, partAt }: Reading<Document>,
  styleFor: StyleFor,
): Changed<Document> {
  let state = changed;
  let limit = end;
  for (let line = lineStart(state.document.text, start); line <= limit && line < state.document.text.length; ) {
    const { text } = state.document;
    const at = lastBracket(text, line);
    const part = at === undefined ? undefined : partAt(state.document, at);
    const sample = part && { text: part.source.text, node: part.node };
    const edits =
      part && sample && at !== undefined
        ? outOfBrackets({ source: part.source, style: styleFor([sample]) }, part.node, at - part.offset)
        : [];
    if (edits.length === 0) line = nextLine(text, line + 1);
    else state = afterPass(state, movedBy(edits, part?.offset ?? 0), parse);
    limit += state.document.text.length - text.length;
  }
  return state;
}

/** Returns the offset of the last closing bracket on a line that is too wide. */
function lastBracket(text: string, line: number): number | undefined {
  const written = lineAt(text, line);
  const at = written.length > lineWidth ? Math.max(written.lastIndexOf("]"), written.lastIndexOf("}")) : -1;
  return at < 0 ? undefined : line + at;
}
