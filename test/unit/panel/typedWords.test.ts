import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type Counts,
  merged,
  renamed,
  type TypedWord,
  type TypedWords,
  typedIn,
  withoutStored,
  withTyped,
} from "../../../src/core/panel/typedWords.ts";
import { joined, nothingOnTheWay, type OnTheWay, receive } from "../../../src/core/reflection/pending.ts";
import { type AnswerKey, stepOf } from "../../../src/core/reflection/steps.ts";
import { factor } from "../document/law.ts";

const ref = { folder: "file:///log", record: "northwind" };
const field = (key: AnswerKey, text: string, record = ref.record) =>
  ({ folder: ref.folder, record, step: stepOf(key), asked: "a", key, text }) as const;
const word = (key: AnswerKey, text: string, count: number, record = ref.record): TypedWord => ({
  ...field(key, text, record),
  count,
});

describe("words that were typed", () => {
  it("count on from what is known of their field, here or in the extension", () => {
    const first = withTyped([], field("friend", "a"), {});
    assert.deepEqual(first, [word("friend", "a", 1)]);
    assert.deepEqual(withTyped(first, field("friend", "b"), {}), [word("friend", "b", 2)]);
    assert.deepEqual(withTyped(first, field("friend", "b"), { friend: 7 }), [word("friend", "b", 8)]);
    assert.deepEqual(withTyped(first, field("next", "b"), { friend: 7 }), [...first, word("next", "b", 1)]);
  });

  it("go before what the extension says until it has come as far", () => {
    const words = [word("friend", "b", 2)];
    assert.equal(typedIn(words, { ...ref, key: "friend" }, { friend: 1 })?.text, "b");
    assert.equal(typedIn(words, { ...ref, key: "friend" }, { friend: 2 }), undefined);
    assert.equal(typedIn(words, { ...ref, key: "next" }, {}), undefined);
    assert.equal(typedIn(words, { folder: ref.folder, record: "other", key: "friend" }, {}), undefined);
  });

  it("are let go of only when they are stored, and only where they are", () => {
    const words = [word("friend", "b", 2), word("next", "c", 1), word("friend", "d", 1, "other")];
    assert.deepEqual(withoutStored(words, ref, { friend: 1, next: 1 }), [words[0], words[2]]);
  });

  it("of two pages are the newer ones, for each field", () => {
    const words = [word("friend", "old", 1), word("next", "new", 5)];
    const others = [word("friend", "new", 2), word("next", "old", 4), word("if", "alone", 1)];
    assert.deepEqual(new Set(merged(words, others)), new Set([others[0], words[1], others[2]]));
  });

  it("go along when their record is given another key", () => {
    const words = [word("friend", "b", 2), word("friend", "older", 1, "by-id")];
    assert.deepEqual(renamed(words, ref, { ...ref, record: "by-id" }), [word("friend", "b", 2, "by-id")]);
  });
});

describe("answers on their way", () => {
  it("take in a text once, and none that is older", () => {
    const once = receive(nothingOnTheWay, word("friend", "b", 2));
    assert.deepEqual(once.counts, { friend: 2 });
    assert.deepEqual(receive(once, word("friend", "again", 2)), once);
    assert.deepEqual(receive(once, word("friend", "a", 1)), once);
    const written: OnTheWay = { ...once, kept: {} };
    assert.deepEqual(receive(written, word("friend", "b", 2)), written, "what is in the journal does not come again");
  });

  it("of one record under two keys are joined field by field", () => {
    const from = [word("if", "new", 2), word("then", "old", 1)].reduce(receive, nothingOnTheWay);
    const to = [word("if", "old", 1), word("then", "new", 3), word("next", "n", 1)].reduce(receive, nothingOnTheWay);
    const both = joined(from, to);
    assert.deepEqual(both.counts, { if: 2, then: 3, next: 1 });
    assert.deepEqual(both.kept.if_then?.texts, { if: "new", then: "new" });
    assert.deepEqual(both.kept.next?.texts, { next: "n" });
  });
});

/** A page, the extension and the disk, as they hand words on; each of them can be lost, and messages with them. */
class Course {
  readonly newest = new Map<AnswerKey, string>();
  typed: TypedWords = [];
  /** Outlives the page. */
  unstored: TypedWords = [];
  shown: { counts: Counts; texts: ReadonlyMap<AnswerKey, string> } = { counts: {}, texts: new Map() };
  toHost: TypedWord[] = [];
  toPage: Counts[] = [];
  memory: OnTheWay = nothingOnTheWay;
  disk: OnTheWay = nothingOnTheWay;
  readonly journal = new Map<AnswerKey, string>();

  type(key: AnswerKey, text: string): void {
    this.newest.set(key, text);
    this.typed = withTyped(this.typed, field(key, text), this.shown.counts);
    const newest = typedIn(this.typed, { ...ref, key }, {});
    assert.ok(newest);
    this.unstored = merged(this.unstored, [newest]);
    this.toHost.push(newest);
  }
  receive(): void {
    const next = this.toHost.shift();
    if (next) this.memory = receive(this.memory, next);
  }
  store(): void {
    this.disk = this.memory;
    this.toPage.push(this.disk.counts);
  }
  acknowledge(): void {
    this.unstored = withoutStored(this.unstored, ref, this.toPage.shift() ?? {});
  }
  lose(): void {
    this.toHost.shift();
    this.toPage.shift();
  }
  write(): void {
    this.store();
    for (const step of Object.values(this.memory.kept))
      for (const [key, text] of Object.entries(step.texts)) this.journal.set(key as AnswerKey, text);
    this.memory = { ...this.memory, kept: {} };
  }
  draw(): void {
    const kept = Object.values(this.memory.kept).flatMap(({ texts }) => Object.entries(texts) as [AnswerKey, string][]);
    this.shown = { counts: this.memory.counts, texts: new Map([...this.journal, ...kept]) };
  }
  reload(): void {
    this.typed = this.unstored;
    this.shown = { counts: {}, texts: new Map() };
    this.toPage = [];
    this.toHost = [];
    this.draw();
    this.toHost.push(...this.unstored);
  }
  kill(): void {
    this.memory = this.disk;
    this.reload();
  }
  textOf(key: AnswerKey): string {
    return typedIn(this.typed, { ...ref, key }, this.shown.counts)?.text ?? this.shown.texts.get(key) ?? "";
  }
}

describe("words on their way from the page to the journal", () => {
  const events = ["receive", "store", "acknowledge", "lose", "write", "draw", "reload", "kill"] as const;
  const event = fc.oneof(
    fc.constantFrom(...events),
    fc.record({ key: fc.constantFrom<AnswerKey>("friend", "if", "then"), text: fc.string({ maxLength: 3 }) }),
  );
  const atRest = (course: Course): void => {
    course.reload();
    while (course.toHost.length > 0) course.receive();
    course.write();
    while (course.toPage.length > 0) course.acknowledge();
    course.draw();
  };

  it("come back as they were typed last, whatever is lost in whichever order", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (course) => {
        const run = new Course();
        for (const each of course) {
          if (typeof each === "string") run[each]();
          else run.type(each.key, each.text);
          // In the page they are never anything else, from the key on.
          for (const [key, text] of run.newest) assert.equal(run.textOf(key), text);
        }
        atRest(run);
        for (const [key, text] of run.newest) {
          assert.equal(run.textOf(key), text);
          assert.equal(run.journal.get(key), text);
        }
        assert.deepEqual(run.unstored, [], "the page keeps nothing that is stored");
      }),
      { numRuns: 3000 * factor },
    );
  });
});
