import assert from "node:assert/strict";
import fc from "fast-check";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { planJournalEdits } from "../../../src/core/edit/planEdits.ts";
import { type Entry, reflectionChanges } from "../../../src/core/reflection/changes.ts";
import { withoutEmptied } from "../../../src/core/reflection/emptiedAnswers.ts";
import { answerOf, reflectionInJournal } from "../../../src/core/reflection/reflectionInJournal.ts";
import { type AnswerKey, keysOf, stepOf, steps } from "../../../src/core/reflection/steps.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { day, decided, event, rejected } from "./hunt.ts";

const decision = decided(rejected([event("2026-09-01", "applied")]));

function write(text: string, entry: Entry): string {
  const document = parseJournal(text);
  const plan = planJournalEdits(
    document,
    withoutEmptied(document, reflectionChanges(decision, document.journal, entry, day("2026-09-22"))),
  );
  if (plan.kind === "refused") throw new Error(JSON.stringify(plan.refusal));
  return applyEdits(text, plan.edits);
}

function answer(key: AnswerKey, text: string): Entry {
  return { kind: "answer", step: stepOf(key), texts: { [key]: text }, asked: `${stepOf(key)}-wording` };
}

const byHand = `# for me alone
me: {name: Ada Example}   # drafts
reflections:
    - application: contoso
      date: 2026-08-01      # a Saturday
      answers:
          friend: >-
              It was a long week.

achievements: []
`;

const written = `# for me alone
me: {name: Ada Example}   # drafts
reflections:
    - application: contoso
      date: 2026-08-01      # a Saturday
      answers:
          friend: >-
              It was a long week.

    - application: northwind
      date: 2026-09-22
      asked:
        friend: friend-wording
        happened: happened-wording
        if_then: if_then-wording
      answers:
        friend: |-
          One answer.
          From one company.
        if: they ask
        then: "- I breathe"
      skipped: [happened]

achievements: []
plan:
    - if: they ask
      then: "- I breathe"
      from: northwind
`;

const entries: readonly Entry[] = [
  answer("friend", "One answer.\nFrom one company."),
  { kind: "skip", step: "happened", asked: "happened-wording" },
  answer("if", "they ask"),
  answer("then", "- I breathe"),
];

describe("a reflection in the text of the journal", () => {
  it("stands where the others stand, and leaves every line alone", () => {
    const text = entries.reduce(write, byHand);
    const lines = new Set(text.split("\n"));
    assert.deepEqual(
      byHand.split("\n").filter((line) => !lines.has(line)),
      [],
    );
    assert.deepEqual(parseJournal(text).journal, parseJournal(written).journal);
  });

  it("keeps the line ends of the file", () => {
    const text = entries.reduce(write, byHand.replaceAll("\n", "\r\n"));
    assert.equal(/[^\r]\n/.test(text), false);
    assert.deepEqual(parseJournal(text).journal, parseJournal(written).journal);
  });

  it("can be begun in a new file", () => {
    const { reflections, plan } = parseJournal(entries.reduce(write, "")).journal;
    assert.equal(reflections?.length, 1);
    assert.deepEqual(plan, [{ if: "they ask", then: "- I breathe", from: "northwind" }]);
  });

  it("says what was typed last, whatever was typed", function () {
    this.timeout(20_000);
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc
        .array(
          fc.constantFrom(
            "",
            "  ",
            "- a",
            "b: c",
            "# d",
            "'",
            '"',
            "|",
            "---",
            "...",
            "\t",
            "{{ e }}",
            "é",
            "2026-09-22",
          ),
          { maxLength: 6 },
        )
        .map((lines) => lines.join("\n")),
    );
    const someEntry = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.tuple(fc.constantFrom(...steps.flatMap(keysOf)), text).map(([key, typed]) => answer(key, typed)),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...steps).map((step): Entry => ({ kind: "skip", step, asked: `${step}-wording` })),
      },
    );
    fc.assert(
      fc.property(fc.constantFrom("", byHand), fc.array(someEntry, { minLength: 1, maxLength: 4 }), (before, typed) => {
        const journal = parseJournal(typed.reduce(write, before)).journal;
        const reflection = reflectionInJournal(decision, journal)?.reflection;
        for (const key of steps.flatMap(keysOf)) {
          const last = typed.findLast((entry) => entry.kind === "answer" && entry.texts[key] !== undefined);
          const expected = last?.kind === "answer" ? (last.texts[key] ?? "") : "";
          assert.equal(answerOf(reflection, key), expected.trimEnd());
        }
        const others = (journal.reflections ?? []).filter(({ application }) => application === "contoso");
        assert.deepEqual(others, parseJournal(before).journal.reflections ?? []);
      }),
      { numRuns: 25 },
    );
  });
});
