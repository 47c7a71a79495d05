import assert from "node:assert/strict";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { planJournalEdits } from "../../../src/core/edit/planEdits.ts";
import { type WantList, wantChanges } from "../../../src/core/reflection/wants.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";

const text =
  "must_haves: [mentoring, four-day week] # with Sam\nnice_to_haves:\n  - own office # since 2024\n  - mentoring\n";

function put(want: string, to: WantList | undefined, before = text): string {
  const document = parseJournal(before);
  const plan = planJournalEdits(document, wantChanges(document.journal, want, to));
  if (plan.kind === "refused") throw new Error(JSON.stringify(plan.refusal));
  return applyEdits(before, plan.edits);
}

const table: readonly (readonly [string, string, WantList | undefined, string])[] = [
  ["a new one is added", "no on-call", "must_haves", text.replace("four-day week]", "four-day week, no on-call]")],
  ["one moves", "four-day week", "nice_to_haves", text.replace(", four-day week", "").concat("  - four-day week\n")],
  ["one that stands in both stays where it is wanted", "mentoring", "must_haves", text.replace("  - mentoring\n", "")],
  ["one is taken out of both", "mentoring", undefined, text.replace("mentoring, ", "").replace("  - mentoring\n", "")],
  ["what stands there is left alone", "own office", "nice_to_haves", text],
  ["what is nowhere cannot be taken out", "a dog", undefined, text],
];

describe("what a role must have", () => {
  for (const [name, want, to, expected] of table) {
    it(`keeps every other byte: ${name}`, () => assert.equal(put(want, to), expected));
  }

  it("can be begun in an empty file", () => {
    assert.equal(put("mentoring", "must_haves", ""), "must_haves: [mentoring]\n");
  });
});
