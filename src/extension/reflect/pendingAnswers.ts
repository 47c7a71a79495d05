import * as v from "valibot";
import type { RecordRef, TypedWord } from "../../core/panel/typedWords.ts";
import {
  joined,
  keep,
  nothingOnTheWay,
  type OnTheWay,
  type Pending,
  receive,
  withoutWritten,
} from "../../core/reflection/pending.ts";
import type { Step } from "../../core/reflection/steps.ts";
import type { AnswerStore } from "../files/answerStore.ts";

/**
 * Every word from the moment it is typed until it is in the journal; it outlives the page, the panel and the
 * window.
 */
export interface PendingAnswers {
  readonly of: (ref: RecordRef) => OnTheWay;
  readonly add: (word: TypedWord) => void;
  readonly skip: (ref: RecordRef, step: Step, asked: string) => void;
  /** Forgets the steps that are still as they were when they were written. */
  readonly written: (ref: RecordRef, kept: Pending) => void;
  /** The record will be given another key; resolves when its answers are stored under that as well. */
  readonly copy: (from: RecordRef, to: RecordRef) => Promise<void>;
  /** The record was given another key, perhaps a while ago. */
  readonly move: (from: RecordRef, to: RecordRef) => void;
  readonly refs: () => readonly RecordRef[];
  /** Resolves when what an earlier window kept is there. */
  readonly loaded: Promise<void>;
  /** Resolves when all that is kept so far would be there in the next window, or could not be stored. */
  readonly stored: () => Promise<void>;
}

/** `onStored` is told what the next window would find; `onFailed` why it would not. */
export function pendingAnswers(
  files: AnswerStore,
  onStored: (ref: RecordRef, stored: OnTheWay) => void,
  onFailed: (error: unknown) => void,
): PendingAnswers {
  const all = new Map<string, OnTheWay>();
  const loaded = files.all().then((earlier) => {
    for (const [key, before] of earlier) all.set(key, joined(all.get(key) ?? nothingOnTheWay, before));
  });
  let last = loaded;
  const changed = new Set<string>();
  const failed = new Set<string>();
  /** One after the other; what changes again before its turn is stored once. */
  const store = (key: string): void => {
    if (changed.has(key)) return;
    changed.add(key);
    last = last
      .then(async () => {
        changed.delete(key);
        const now = all.get(key) ?? nothingOnTheWay;
        await files.set(key, now);
        failed.delete(key);
        onStored(refOf(key), now);
      })
      .catch((error: unknown) => {
        failed.add(key);
        onFailed(error);
      });
  };
  const set = (ref: RecordRef, next: OnTheWay): void => {
    const key = keyOf(ref);
    all.set(key, next);
    for (const each of new Set([...failed, key])) store(each);
  };
  const of = (ref: RecordRef): OnTheWay => all.get(keyOf(ref)) ?? nothingOnTheWay;
  return {
    of,
    add: (word) => set(word, receive(of(word), word)),
    skip: (ref, step, asked) => set(ref, { ...of(ref), kept: keep(of(ref).kept, { kind: "skip", step, asked }) }),
    written: (ref, kept) => set(ref, { ...of(ref), kept: withoutWritten(of(ref).kept, kept) }),
    copy: (from, to) => {
      set(to, joined(of(from), of(to)));
      // Were the write to fail half way, the words under the former key would not find their record any more.
      set(from, { ...of(from), movedTo: to.record });
      return last;
    },
    move: (from, to) => {
      if (keyOf(from) === keyOf(to)) return;
      // The new key first: a window that ends in between then has the words twice rather than not at all. The counts
      // stay behind, for a page that still knows the record by the key it had.
      set(to, joined(of(from), of(to)));
      set(from, { ...of(from), kept: {}, movedTo: to.record });
    },
    refs: () => [...all].filter(([, { kept }]) => Object.keys(kept).length > 0).map(([key]) => refOf(key)),
    loaded,
    stored: () => last,
  };
}

function keyOf({ folder, record }: RecordRef): string {
  return JSON.stringify([folder, record]);
}

function refOf(key: string): RecordRef {
  const [folder, record] = v.parse(v.tuple([v.string(), v.string()]), JSON.parse(key));
  return { folder, record };
}
