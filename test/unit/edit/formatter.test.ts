import assert from "node:assert/strict";
import fc from "fast-check";
import { check, format, type Options } from "prettier";
import type { Day, PartialDate } from "../../../src/core/dates/dates.ts";
import type { ApplicationsChange, EditPlan, JournalChange } from "../../../src/core/document/change.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { planApplicationsEdits, planJournalEdits } from "../../../src/core/edit/planEdits.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { factor, realSearch } from "../document/law.ts";
import { messyFile, messyJournal } from "../document/messyFile.ts";
import { anyText } from "./edited.ts";
import { anEvent, pick } from "./given.ts";

const option: fc.Arbitrary<Options> = fc
  .record({ singleQuote: fc.boolean(), tabWidth: fc.constantFrom(2, 2, 4) })
  .map((chosen) => ({ ...chosen, parser: "yaml" }));

const someText = fc.oneof(
  anyText,
  fc.constantFrom("it's", 'say "hi": now', 'it\'s "both": so', "C:\\temp: x", "14:30", "1,5", "y", "long ".repeat(12)),
);
const words = fc.array(someText, { maxLength: 6 });

type Make = (record: string, events: readonly { readonly date: PartialDate }[]) => ApplicationsChange;

/** Any change of a record; of its events where it has some. */
const aChange: fc.Arbitrary<Make> = fc.oneof(
  fc.tuple(fc.constantFrom("location", "why", "salary", "company"), someText).map(
    ([key, value]): Make =>
      (record) => ({ kind: "setField", record, path: [key], value }),
  ),
  fc.tuple(fc.constantFrom("tags", "skills"), words).map(
    ([key, value]): Make =>
      (record) => ({ kind: "setField", record, path: [key], value }),
  ),
  fc.constantFrom("location", "why", "tags", "skills", "contacts", "events").map(
    (key): Make =>
      (record) => ({ kind: "setField", record, path: [key], value: undefined }),
  ),
  fc
    .tuple(pick, fc.constantFrom("note", "text", "time", "date", "cancelled", "with"), someText)
    .map(([at, key, text]): Make => {
      const values = { time: "14:30", date: "2026-09-20", cancelled: "moved", with: [text, "Jane Roe"] };
      const value = key in values ? values[key as keyof typeof values] : text;
      return (record, events) => ({
        kind: "setField",
        record,
        path: events.length > 0 ? ["events", at % events.length, key] : ["why"],
        value: events.length > 0 ? value : text,
      });
    }),
  anEvent.map(
    (event): Make =>
      (record) => ({ kind: "addEvent", record, event }),
  ),
  fc.tuple(pick, fc.constantFrom("removeEvent", "moveEvent")).map(([at, kind]): Make => {
    return (record, events) => {
      const index = at % Math.max(1, events.length);
      const event = events[index];
      if (!event) return { kind: "orderEvents", record };
      return { kind, record, index, event, to: 0 } as ApplicationsChange;
    };
  }),
  fc.constant<Make>((record) => ({ kind: "orderEvents", record })),
  fc.constant<Make>((record) => ({ kind: "removeApplication", record })),
  fc.constant<Make>((record) => ({ kind: "moveApplication", record, to: 0 })),
  fc.tuple(someText, words, fc.array(anEvent, { maxLength: 2 })).map(
    ([company, tags, events]): Make =>
      () => ({ kind: "addApplication", application: { company, role: "R", tags, events } }),
  ),
);

/** Fails unless the formatter leaves the text alone after the edits, as it did before. */
async function assertLeftAlone({ text, options }: Formatted, plan: EditPlan): Promise<boolean> {
  if (plan.kind === "refused") {
    assert.notEqual(plan.refusal.code, "not-proved");
    return false;
  }
  const after = applyEdits(text, plan.edits);
  if (await check(after, options)) return true;
  assert.equal(after, await format(after, options));
  return true;
}

interface Formatted {
  readonly text: string;
  readonly options: Options;
}

/**
 * The text as the formatter writes it, with those of the options that it shows; undefined where it cannot be written,
 * or the formatter is not content with what it wrote.
 */
async function formatted(given: string, options: Options): Promise<Formatted | undefined> {
  try {
    const text = await format(given, options);
    if (!text.endsWith("\n") || !(await check(text, options))) return undefined;
    const shown: Options = { ...options };
    for (const [key, value] of Object.entries({ singleQuote: false, tabWidth: 2 }))
      if (await check(text, { ...shown, [key]: value })) Object.assign(shown, { [key]: value });
    // Only what is over lines shows an indent.
    return shown.tabWidth === 2 || /:\n {4}(?:- |\w+:)/.test(text) ? { text, options: shown } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a formatter may want the comments of the text elsewhere after the change: it indents them by what follows,
 * and sets them apart from a text over lines.
 */
function movesComments(text: string, change: ApplicationsChange | JournalChange): boolean {
  return /^\s*#/m.test(text) && (/^(?:move|remove|order)/.test(change.kind) || JSON.stringify(change).includes("\\n"));
}

/** The real search without the comments above it, so that its records may be moved. */
const search = realSearch.slice(realSearch.indexOf("applications:"));

describe("a file that a formatter leaves alone", function () {
  this.timeout(120_000 * factor);

  const holds = async (texts: fc.Arbitrary<string>, numRuns: number, least: number) => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(texts, option, pick, aChange, async (given, options, number, make) => {
        const written = await formatted(given, options);
        const document = parseApplications(written?.text ?? "");
        const { key = "", application } = document.records[number % Math.max(1, document.records.length)] ?? {};
        if (!written || !document.writable || !application) return;
        const change = make(key, application.events ?? []);
        if (movesComments(written.text, change)) return;
        const plan = planApplicationsEdits(document, [change]);
        if (await assertLeftAlone(written, plan)) made++;
      }),
      { numRuns },
    );
    assert.ok(made >= least, `only ${made} changes were made`);
  };

  it("is left alone after any change: messy files", () =>
    holds(messyFile({ minRecords: 1 }), 50 * factor, 15 * factor));

  it("is left alone after any change: the real search", () => holds(fc.constant(search), 3 * factor, 0));

  it("is left alone after any change of the journal", async () => {
    const aJournalChange: fc.Arbitrary<JournalChange> = fc.oneof(
      someText.map((item): JournalChange => ({ kind: "addItem", list: "comforts", item })),
      fc
        .tuple(someText, someText)
        .map(([a, b]): JournalChange => ({ kind: "addItem", list: "plan", item: { if: a, then: b } })),
      fc.tuple(someText, someText).map(
        ([friend, next]): JournalChange => ({
          kind: "addItem",
          list: "reflections",
          item: { date: "2026-09-22" as Day, answers: { friend, next } },
        }),
      ),
      words.map((value): JournalChange => ({ kind: "setValue", path: ["must_haves"], value })),
    );
    let made = 0;
    await fc.assert(
      fc.asyncProperty(messyJournal(), option, aJournalChange, async (given, options, change) => {
        const written = await formatted(given, options);
        const document = parseJournal(written?.text ?? "");
        if (!written || !document.writable || movesComments(written.text, change)) return;
        if (await assertLeftAlone(written, planJournalEdits(document, [change]))) made++;
      }),
      { numRuns: 60 * factor },
    );
    assert.ok(made > 20 * factor, `only ${made} changes were made`);
  });
});
