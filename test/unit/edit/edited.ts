/** What the laws of editing share. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { EditPlan } from "../../../src/core/document/change.ts";
import { commentsIn } from "../../../src/core/edit/yaml/edits.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";

/** Any text that can be typed or pasted. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    "a\nb",
    "a\n\n  b\n",
    "- company: x\n  role: y\n",
    "\n",
    " lead",
    "trail \n",
    "a\r\nb",
    "#",
    "key: value",
    "\tx\n\ty",
    "no",
    "1e3",
    "0x1F",
    "…",
    "\u2028",
    "[a",
    "'",
    '"',
    "x\n---\ny\n",
    "  a\nb\n",
  ),
);

/** The text after the edits: every comment is still there, unless something is taken away. */
export function edited(text: string, plan: EditPlan, isRemoval = false): string | undefined {
  if (plan.kind === "edits") {
    const after = applyEdits(text, plan.edits);
    if (!isRemoval) assert.deepEqual(commentsIn(after).toSorted(), commentsIn(text).toSorted());
    return after;
  }
  assert.notEqual(plan.refusal.code, "not-proved", `not proved in ${JSON.stringify(text)}`);
  return undefined;
}
