import type { Value } from "../../document/change.ts";
import { asLines } from "./layout.ts";
import { printPair } from "./print.ts";
import { replace, type Step } from "./site.ts";
import type { Style } from "./style.ts";

/** Adds the first key to a text that says nothing yet: empty, or comments only. */
export function createKey(text: string, key: string, value: Value, style: Style): Step {
  const lines = printPair(key, value, 0, style);
  return [
    replace(
      text.length,
      text.length,
      asLines(text.replace(/^\ufeff$/, ""), text === "\ufeff" ? 0 : text.length, lines, style.newline),
    ),
  ];
}
