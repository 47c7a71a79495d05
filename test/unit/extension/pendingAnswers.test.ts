import assert from "node:assert/strict";
import type { TypedWord } from "../../../src/core/panel/typedWords.ts";
import type { OnTheWay } from "../../../src/core/reflection/pending.ts";
import type { AnswerStore } from "../../../src/extension/files/answerStore.ts";
import { pendingAnswers } from "../../../src/extension/reflect/pendingAnswers.ts";

const before = { folder: "file:///log", record: "Northwind" };
const after = { folder: "file:///log", record: "northwind-engineer" };

function word(text: string, count: number, ref = before): TypedWord {
  return { ...ref, step: "friend", asked: "a", key: "friend", text, count };
}

function storeIn(files: Map<string, OnTheWay>): AnswerStore {
  return {
    get: (key) => Promise.resolve(files.get(key)),
    all: () => Promise.resolve(new Map(files)),
    set: (key, value) => {
      if (value) files.set(key, value);
      else files.delete(key);
      return Promise.resolve();
    },
  };
}

describe("answers of a record that was given another key", () => {
  const files = new Map<string, OnTheWay>();
  const open = () =>
    pendingAnswers(
      storeIn(files),
      () => undefined,
      () => assert.fail("it can be stored"),
    );
  const textAt = (store: ReturnType<typeof open>, ref: typeof before) => store.of(ref).kept.friend?.texts.friend;

  beforeEach(() => files.clear());

  it("go along, and so does what a page hands over under the key it had", () => {
    const store = open();
    store.add(word("half", 1));
    store.move(before, after);
    assert.equal(textAt(store, after), "half");
    store.add(word("half a sentence", 2));
    assert.equal(store.of(before).movedTo, after.record);
    store.move(before, after);
    assert.equal(textAt(store, after), "half a sentence");
    assert.equal(textAt(store, before), undefined);
    store.add(word("half", 1));
    assert.equal(textAt(store, before), undefined, "an older text that comes late changes nothing");
  });

  it("are found by the former key in the next window too", async () => {
    const store = open();
    store.add(word("half", 1));
    store.move(before, after);
    await store.stored();
    const next = open();
    await next.loaded;
    next.add(word("half a sentence", 2));
    assert.equal(next.of(before).movedTo, after.record);
    next.move(before, after);
    assert.equal(textAt(next, after), "half a sentence");
  });

  it("are not written over by an older text from under the former key", () => {
    const store = open();
    store.move(before, after);
    store.add(word("newer", 3, after));
    store.add(word("older", 2));
    store.move(before, after);
    assert.equal(textAt(store, after), "newer");
  });

  it("are let go of when they are in the journal, unless something else was typed meanwhile", async () => {
    const store = open();
    store.add(word("half", 1));
    const { kept } = store.of(before);
    await store.copy(before, after);
    assert.equal(store.of(before).movedTo, after.record, "known even if the write fails half way");
    assert.equal(textAt(store, before), "half");
    store.move(before, after);
    store.written(after, kept);
    assert.deepEqual(store.of(after).kept, {});
    store.add(word("half a sentence", 2, after));
    store.written(after, kept);
    assert.equal(textAt(store, after), "half a sentence");
  });
});
