import assert from "node:assert/strict";
import fc from "fast-check";
import { parse } from "yaml";
import type { Day } from "../../../src/core/dates/dates.ts";
import type { JournalChange } from "../../../src/core/document/change.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { planJournalEdits } from "../../../src/core/edit/planEdits.ts";
import { factor } from "../document/law.ts";
import { messyJournal } from "../document/messyFile.ts";
import { anyText, edited } from "./edited.ts";

describe("laws of editing a journal", () => {
  it("an item is added to a list of a journal, and all else reads the same", function () {
    this.timeout(60_000 * factor);
    const anItem: fc.Arbitrary<JournalChange> = fc.oneof(
      anyText.map((item): JournalChange => ({ kind: "addItem", list: "comforts", item })),
      fc
        .tuple(anyText, anyText)
        .map(([a, b]): JournalChange => ({ kind: "addItem", list: "plan", item: { if: a, then: b } })),
      fc.tuple(anyText, anyText).map(
        ([friend, next]): JournalChange => ({
          kind: "addItem",
          list: "reflections",
          item: { date: "2026-09-22" as Day, answers: { friend, next } },
        }),
      ),
    );
    let made = 0;
    fc.assert(
      fc.property(messyJournal(), anItem, (text, change) => {
        const document = parseJournal(text);
        if (!document.writable || change.kind !== "addItem") return;
        const after = edited(text, planJournalEdits(document, [change]));
        if (after === undefined) return;
        made++;
        const [was, is] = [text, after].map(
          (one) => (parse(one, { merge: true, logLevel: "error", uniqueKeys: false }) ?? {}) as Record<string, unknown>,
        );
        const { [change.list]: items, ...rest } = is ?? {};
        const { [change.list]: before, ...others } = was ?? {};
        assert.deepEqual(rest, others);
        assert.deepEqual(items, [...((before ?? []) as unknown[]), change.item]);
      }),
      { numRuns: 150 * factor },
    );
    assert.ok(made > 60 * factor, `only ${made} items were added`);
  });
});
