import assert from "node:assert/strict";
import fc from "fast-check";
import type { JournalChange } from "../../../src/core/document/change.ts";
import { type Entry, reflectionChanges } from "../../../src/core/reflection/changes.ts";
import { entriesOf, keep, withPending } from "../../../src/core/reflection/pending.ts";
import {
  answerOf,
  planIndex,
  reflectionInJournal,
  usedWordings,
} from "../../../src/core/reflection/reflectionInJournal.ts";
import { type AnswerKey, keysOf, type Step, steps } from "../../../src/core/reflection/steps.ts";
import type { Journal, Reflection } from "../../../src/core/schema/journal.ts";
import { date, day, decided, event, rejected } from "./hunt.ts";

const decision = decided(rejected([event("2026-09-01", "applied")]));
const today = day("2026-09-22");

/** What the changes mean, done to plain data. */
function after(journal: Journal, changes: readonly JournalChange[]): Journal {
  const copy = structuredClone(journal) as Record<string, unknown>;
  for (const change of changes) {
    if (change.kind === "addItem") {
      copy[change.list] = [...((copy[change.list] as readonly unknown[] | undefined) ?? []), change.item];
      continue;
    }
    let at = copy as Record<string | number, unknown>;
    for (const key of change.path.slice(0, -1)) at = (at[key] ??= {}) as Record<string | number, unknown>;
    const last = change.path.at(-1) ?? "";
    if (change.value === undefined && Array.isArray(at)) at.splice(Number(last), 1);
    else if (change.value === undefined) Reflect.deleteProperty(at, last);
    else at[last] = change.value;
  }
  return copy;
}

function enter(journal: Journal, entry: Entry): Journal {
  return after(journal, reflectionChanges(decision, journal, entry, today));
}

function answer(key: AnswerKey, text: string, asked = "some-wording"): Entry {
  return { kind: "answer", step: key === "if" || key === "then" ? "if_then" : key, texts: { [key]: text }, asked };
}

function skip(step: Step, asked = "some-wording"): Entry {
  return { kind: "skip", step, asked };
}

const first = {
  application: "northwind",
  date: today,
  asked: { friend: "some-wording" },
  answers: { friend: "It is one answer." },
} as const;

describe("what a reflection changes in the journal", () => {
  it("begins with the first answer", () => {
    assert.deepEqual(enter({}, answer("friend", "It is one answer.")), { reflections: [first] });
  });

  it("writes nothing for nothing", () => {
    assert.deepEqual(reflectionChanges(decision, {}, answer("friend", " \n "), today), []);
    assert.deepEqual(
      reflectionChanges(decision, { reflections: [first] }, answer("friend", "It is one answer."), today),
      [],
    );
  });

  it("begins with a skipped step", () => {
    assert.deepEqual(enter({}, skip("friend")), {
      reflections: [{ application: "northwind", date: today, asked: { friend: "some-wording" }, skipped: ["friend"] }],
    });
  });

  it("goes on in the same reflection another day", () => {
    const journal = after(
      { reflections: [first] },
      reflectionChanges(
        decision,
        { reflections: [first] },
        answer("next", "Call Sam", "next-small"),
        day("2026-09-25"),
      ),
    );
    assert.deepEqual(journal.reflections, [
      { ...first, asked: { ...first.asked, next: "next-small" }, answers: { ...first.answers, next: "Call Sam" } },
    ]);
  });

  it("leaves a feeling and a free note to themselves", () => {
    const note = { application: "northwind", date: today, feelings: ["sad"], note: "…" };
    assert.deepEqual(enter({ reflections: [note] }, answer("friend", "It is one answer.")).reflections, [note, first]);
  });

  it("begins anew after another rejection", () => {
    const old = { ...first, date: day("2026-03-01") };
    assert.deepEqual(enter({ reflections: [old] }, answer("friend", "It is one answer.")).reflections, [old, first]);
  });

  it("keeps what was written in a step that is skipped, and takes the skip back when somebody writes", () => {
    const skipped = enter({ reflections: [first] }, skip("friend"));
    assert.deepEqual(skipped.reflections, [{ ...first, skipped: ["friend"] }]);
    assert.deepEqual(reflectionChanges(decision, skipped, skip("friend"), today), []);
    assert.deepEqual(enter({ reflections: [first] }, skip("next", "next-small")).reflections, [
      { ...first, asked: { ...first.asked, next: "next-small" }, skipped: ["next"] },
    ]);
    assert.deepEqual(enter(skipped, answer("friend", "Two")).reflections, [{ ...first, answers: { friend: "Two" } }]);
  });

  it("makes a plan of both halves, and changes that one plan", () => {
    const half = enter({}, answer("if", "they ask about scale"));
    assert.equal(half.plan, undefined);
    const whole = enter(half, answer("then", "I tell the checkout story"));
    assert.deepEqual(whole.plan, [
      { if: "they ask about scale", then: "I tell the checkout story", from: "northwind" },
    ]);
    const other = enter(whole, {
      kind: "answer",
      step: "if_then",
      texts: { if: "anybody asks", then: "I breathe" },
      asked: "some-wording",
    });
    assert.deepEqual(other.plan, [{ if: "anybody asks", then: "I breathe", from: "northwind" }]);
  });

  it("does not touch a plan that somebody changed or made by hand", () => {
    const whole = enter(enter({}, answer("if", "a")), answer("then", "b"));
    const byHand = { ...whole, plan: [{ if: "a", then: "better", from: "northwind" }] };
    const elsewhere = { ...whole, plan: [{ if: "a", then: "b", from: "contoso" }] };
    assert.deepEqual(enter(elsewhere, answer("then", "c")).plan?.[0], { if: "a", then: "b", from: "contoso" });
    assert.deepEqual(enter(byHand, answer("then", "c")).plan, [
      { if: "a", then: "better", from: "northwind" },
      { if: "a", then: "c", from: "northwind" },
    ]);
  });

  it("refuses a text for another step, and an application without a name", () => {
    assert.throws(
      () =>
        reflectionChanges(decision, {}, { kind: "answer", step: "friend", texts: { next: "x" }, asked: "y" }, today),
      RangeError,
    );
    const nameless = decided({ company: "C", role: "R", events: [event("2026-09-20", "rejected")] });
    assert.throws(() => reflectionChanges(nameless, {}, answer("friend", "x"), today), RangeError);
  });

  it("holds exactly what was written last, and nothing else changes", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("", "x", "- not a list", "__proto__"));
    const someAnswer = fc
      .constantFrom(...steps.flatMap(keysOf))
      .chain((key) => text.map((written) => [key, written] as const));
    const other: Journal = {
      reflections: [{ application: "elsewhere", date: today, answers: { friend: "hers" } }],
      plan: [{ if: "x", then: "y" }],
    };
    fc.assert(
      fc.property(fc.array(someAnswer, { maxLength: 30 }), (entries) => {
        const model: Record<string, string> = {};
        let journal = other;
        for (const [key, written] of entries) {
          model[key] = written.trimEnd();
          journal = enter(journal, answer(key, written));
        }
        const reflection = reflectionInJournal(decision, journal)?.reflection;
        for (const [key, written] of Object.entries(model))
          assert.equal(answerOf(reflection, key as AnswerKey), written);
        assert.deepEqual(journal.reflections?.[0], other.reflections?.[0]);
        assert.deepEqual(journal.plan?.[0], other.plan?.[0]);
        const { if: condition = "", then: action = "" } = model;
        if (condition && action) assert.equal(planIndex(journal, reflection) > 0, true);
      }),
    );
  });
});

describe("what is kept until it can be written", () => {
  it("keeps both halves of a plan", () => {
    const kept = keep(keep({}, answer("if", "a")), answer("then", "b"));
    assert.deepEqual(entriesOf(kept), [
      { kind: "answer", step: "if_then", asked: "some-wording", texts: { if: "a", then: "b" } },
    ]);
  });

  it("says the same as writing every entry at once", () => {
    const someEntry = fc.oneof(
      fc
        .constantFrom(...steps.flatMap(keysOf))
        .chain((key) => fc.constantFrom("", "x", "y").map((text) => answer(key, text))),
      fc.constantFrom(...steps).map((step) => skip(step)),
    );
    fc.assert(
      fc.property(fc.array(someEntry, { maxLength: 12 }), fc.nat(12), (entries, cut) => {
        const before = entries.slice(0, cut).reduce(enter, {});
        const kept = entries.slice(cut).reduce(keep, {});
        const said = (reflection: Partial<Reflection> = {}) =>
          steps.map((step) => [
            ...keysOf(step).map((key) => answerOf(reflection, key)),
            reflection.skipped?.includes(step) === true && reflection.asked?.[step],
          ]);
        const late = said(reflectionInJournal(decision, entriesOf(kept).reduce(enter, before))?.reflection);
        assert.deepEqual(late, said(reflectionInJournal(decision, entries.reduce(enter, {}))?.reflection));
        assert.deepEqual(said(withPending(reflectionInJournal(decision, before)?.reflection ?? {}, kept)), late);
      }),
    );
  });
});

describe("what was written", () => {
  it("is found only by an application's own name", () => {
    assert.equal(reflectionInJournal(decided(rejected([], {}, { id: "other" })), { reflections: [first] }), undefined);
    assert.equal(reflectionInJournal(decision, { reflections: [first] })?.index, 0);
    assert.equal(
      reflectionInJournal(decided({ company: "C", role: "R", events: [event("2026-09-20", "rejected")] }), {
        reflections: [{ date: today, answers: {} }],
      }),
      undefined,
    );
  });

  it("is found from the first day the rejection may have been", () => {
    const vague = {
      id: "northwind",
      company: "C",
      role: "R",
      events: [{ date: date("2026-09"), type: "rejected" } as const],
    };
    assert.equal(reflectionInJournal(decided(vague), { reflections: [first] })?.index, 0);
  });

  it("tells which wordings were used, latest first, without its own", () => {
    const asked = (on: string, name: string) => ({ date: day(on), asked: { friend: name } });
    const reflections = [
      asked("2026-09-01", "a"),
      asked("2026-09-10", "b"),
      { date: day("2026-09-11"), answers: { friend: "x" } },
      asked("2026-09-05", "c"),
      asked("2026-09-10", "d"),
    ];
    assert.deepEqual(
      usedWordings({ reflections }, "friend", undefined),
      ["d", "b", "c", "a"],
      "the later one of a day stands further down",
    );
    assert.deepEqual(usedWordings({ reflections }, "friend", { index: 1, reflection: asked("2026-09-10", "b") }), [
      "d",
      "c",
      "a",
    ]);
    assert.deepEqual(usedWordings({}, "next", undefined), []);
  });
});
