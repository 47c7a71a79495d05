import type { Value } from "../../document/change.ts";
import { type Edits, replace } from "./edits.ts";
import { asLines } from "./lines.ts";
import { printPair } from "./print.ts";
import type { Field } from "./site.ts";
import type { Style } from "./style.ts";

/** Adds the first key to a text that says nothing yet: empty, or comments only. */
export function createKey(text: string, field: Field, value: Value, style: Style): Edits {
  const lines = printPair(field, value, 0, style);
  const position = text === "\ufeff" ? 0 : text.length;
  return [replace(text.length, text.length, asLines(text.replace(/^\ufeff$/, ""), position, lines, style.newline))];
}
