import assert from "node:assert/strict";
import fc from "fast-check";
import { parse } from "yaml";
import type { PartialDate } from "../../../src/core/calendar/calendar.ts";
import type { ApplicationsChange, EditPlan, Value } from "../../../src/core/document/change.ts";
import type { ApplicationsDocument } from "../../../src/core/document/document.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { planApplicationsEdits } from "../../../src/core/edit/planEdits.ts";
import { commentsIn } from "../../../src/core/edit/site.ts";
import type { HuntEvent } from "../../../src/core/schema/applications.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { messyFile } from "../document/messyFile.ts";

const factor = Number(process.env["LAW_RUNS"] ?? 1);

/** Any text that can be typed or pasted. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
  fc.constantFrom("a\nb", "a\n\n  b\n", "- company: x\n  role: y\n", "\n", " lead", "trail \n", "a\r\nb", "#", "key: value", "\tx\n\ty", "no", "1e3", "0x1F", "…", "\u2028", "[a", "'", '"', "x\n---\ny\n", "  a\nb\n"),
);
const aDate = fc.constantFrom("2025-12-31", "2026-01-05", "2026-02", "2026-06-15", "2027").map((date) => date as PartialDate);
const anEvent: fc.Arbitrary<HuntEvent> = fc.record(
  { date: aDate, type: fc.constantFrom("applied", "interview", "rejected", "note"), text: anyText, note: anyText, with: fc.array(anyText, { minLength: 1, maxLength: 2 }) },
  { requiredKeys: ["date", "type"] },
);
const aField: fc.Arbitrary<readonly [string, Value | undefined]> = fc.oneof(
  fc.tuple(fc.constantFrom("location", "why", "id", "salary", "url", "company"), anyText),
  fc.tuple(fc.constantFrom("tags", "skills"), fc.array(anyText, { maxLength: 3 })),
  fc.tuple(fc.constant("archived"), fc.boolean()),
  fc.tuple(fc.constant("interest"), fc.integer({ min: 1, max: 5 })),
  fc.tuple(fc.constantFrom("location", "tags", "why", "contacts", "events"), fc.constant(undefined)),
);

interface Case {
  readonly text: string;
  readonly document: ApplicationsDocument;
  readonly index: number;
  readonly key: string;
}

const aCase: fc.Arbitrary<Case> = fc.tuple(messyFile({ minRecords: 1 }), fc.nat()).map(([text, pick]) => {
  const document = parseApplications(text);
  const index = pick % document.records.length;
  return { text, document, index, key: document.records[index]?.key ?? "" };
});

/** The text after the edits: every comment is still there, unless something is taken away. */
function edited(text: string, plan: EditPlan, isRemoval = false): string | undefined {
  if (plan.kind === "edits") {
    const after = applyEdits(text, plan.edits);
    if (!isRemoval) assert.deepEqual(commentsIn(after).toSorted(), commentsIn(text).toSorted());
    return after;
  }
  assert.notEqual(plan.refusal.code, "not-proved", `not proved in ${JSON.stringify(text)}`);
  return undefined;
}

/** What another reader says that the file holds. */
function oracle(text: string): { readonly applications: Record<string, unknown>[] } {
  return parse(text, { merge: true }) as { applications: Record<string, unknown>[] };
}

/** Whether what differs lies inside the record's lines (or, for a new record, behind all of them). */
function assertOutsideIsSame(before: Case, after: string): void {
  const { start, end } = before.document.records[before.index]?.range ?? { start: 0, end: 0 };
  const next = before.document.records[before.index + 1]?.range.start ?? before.text.length;
  assert.ok(end <= next);
  assert.equal(after.slice(0, start), before.text.slice(0, start));
  const tail = before.text.slice(next);
  assert.ok(after.endsWith(tail));
}

describe("laws of editing", function () {
  this.timeout(60_000 * factor);

  it("what was set is what is read, and all else reads the same", () => {
    let made = 0;
    fc.assert(
      fc.property(aCase, aField, (given, [field, value]) => {
        const change: ApplicationsChange = { kind: "setField", record: given.key, path: [field], value };
        const after = edited(given.text, planApplicationsEdits(given.document, [change]), value === undefined);
        if (after === undefined) return;
        made++;
        const [was, is] = [oracle(given.text), oracle(after)];
        const { [field]: old, ...rest } = was.applications[given.index] ?? {};
        // A number may be written where a text is meant.
        const record = value === undefined ? rest : { ...rest, [field]: String(old) === value ? old : value };
        assert.deepEqual(is.applications[given.index], record);
        was.applications.splice(given.index, 1);
        is.applications.splice(given.index, 1);
        assert.deepEqual(is, was);
        assertOutsideIsSame(given, after);
      }),
      { numRuns: 150 * factor },
    );
    assert.ok(made > 100 * factor, `only ${made} changes were made`);
  });

  it("setting it again gives no edit", () => {
    fc.assert(
      fc.property(aCase, aField, (given, [path, value]) => {
        const change = (record: string): ApplicationsChange => ({ kind: "setField", record, path: [path], value });
        const after = edited(given.text, planApplicationsEdits(given.document, [change(given.key)]), value === undefined);
        if (after === undefined) return;
        const document = parseApplications(after);
        assert.deepEqual(planApplicationsEdits(document, [change(document.records[given.index]?.key ?? "")]), { kind: "edits", edits: [] });
      }),
      { numRuns: 80 * factor },
    );
  });

  it("an event is added in the order of dates, and all else reads the same", () => {
    fc.assert(
      fc.property(aCase, anEvent, (given, event) => {
        const after = edited(given.text, planApplicationsEdits(given.document, [{ kind: "addEvent", record: given.key, event }]));
        if (after === undefined) return;
        const [was, is] = [oracle(given.text), oracle(after)];
        const old = (was.applications[given.index]?.["events"] ?? []) as unknown[];
        const now = [...(is.applications[given.index]?.["events"] as { readonly date: unknown }[])];
        const plain = JSON.parse(JSON.stringify(event)) as unknown;
        const position = now.findIndex((item, index) => JSON.stringify(item.date) === JSON.stringify(event.date) && !sameAt(old, index, item));
        const place = position < 0 ? now.length - 1 : position;
        assert.deepEqual({ ...now[place], date: String(now[place]?.date) }, plain);
        now.splice(place, 1);
        assert.deepEqual(now, old);
        assertOutsideIsSame(given, after);
      }),
      { numRuns: 150 * factor },
    );
  });

  it("an application is added behind all others, and they read the same", () => {
    fc.assert(
      fc.property(messyFile(), anyText, anyText, fc.array(anEvent, { maxLength: 2 }), (text, company, role, events) => {
        const document = parseApplications(text);
        const after = edited(text, planApplicationsEdits(document, [{ kind: "addApplication", application: { company, role, events } }]));
        assert.ok(after !== undefined);
        const [was, is] = [oracle(text), oracle(after)];
        assert.equal(String(is.applications.at(-1)?.["company"]), company);
        is.applications.pop();
        assert.deepEqual(is, was);
      }),
      { numRuns: 100 * factor },
    );
  });

  it("edits of different records commute", () => {
    fc.assert(
      fc.property(messyFile({ minRecords: 3 }), aField, anEvent, (text, [path, value], event) => {
        const document = parseApplications(text);
        const [first, last] = [document.records[0]?.key ?? "", document.records.at(-1)?.key ?? ""];
        const a: ApplicationsChange = { kind: "setField", record: first, path: [path], value };
        const b: ApplicationsChange = { kind: "addEvent", record: last, event };
        const together = planApplicationsEdits(document, [a, b]);
        const other = planApplicationsEdits(document, [b, a]);
        if (together.kind === "refused" || other.kind === "refused") return;
        assert.equal(applyEdits(text, together.edits), applyEdits(text, other.edits));
        const alone = edited(text, planApplicationsEdits(document, [a]), value === undefined);
        const next = parseApplications(alone ?? "");
        const after = edited(alone ?? "", planApplicationsEdits(next, [{ ...b, record: next.records.at(-1)?.key ?? "" }]));
        assert.equal(after, applyEdits(text, together.edits));
      }),
      { numRuns: 60 * factor },
    );
  });
});

function sameAt(items: readonly unknown[], index: number, item: unknown): boolean {
  return JSON.stringify(items[index]) === JSON.stringify(item);
}
