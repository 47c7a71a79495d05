import * as v from "valibot";
import { answerKeys, steps } from "../reflection/steps.ts";

/** Names a record: the hunt's id and the record's key. */
export const recordRefSchema = v.object({ folder: v.string(), record: v.string() });
export type RecordRef = Readonly<v.InferOutput<typeof recordRefSchema>>;

/**
 * The text of one field as it was typed last. The page keeps it from the first key until the extension has stored it.
 * `count` grows with every change of the field, so that of two texts the newer one is known without a clock.
 */
export const typedWordSchema = v.object({
  ...recordRefSchema.entries,
  step: v.picklist(steps),
  /** The name of the wording that it answers. */
  asked: v.string(),
  key: v.picklist(answerKeys),
  text: v.string(),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type TypedWord = Readonly<v.InferOutput<typeof typedWordSchema>>;

/** At most one of each field. */
export type TypedWords = readonly TypedWord[];

/** The counts of a record's fields up to which everything is stored; a field that is absent was never typed into. */
export const countsSchema = v.record(v.picklist(answerKeys), v.optional(v.number()));
export type Counts = Readonly<v.InferOutput<typeof countsSchema>>;

/** The field's text, unless the extension has that one or a newer one. */
export function typedIn(
  words: TypedWords,
  field: RecordRef & Pick<TypedWord, "key">,
  counts: Counts,
): TypedWord | undefined {
  return words.find((word) => isSameField(word, field) && isNewer(word, counts));
}

/** The words after one more text was typed; it counts above everything that is known of its field. */
export function withTyped(words: TypedWords, typed: Omit<TypedWord, "count">, counts: Counts): TypedWords {
  const before = words.find((word) => isSameField(word, typed));
  const count = Math.max(counts[typed.key] ?? 0, before?.count ?? 0) + 1;
  return [...words.filter((word) => word !== before), { ...typed, count }];
}

/** The words that are not stored yet. */
export function withoutStored(words: TypedWords, ref: RecordRef, counts: Counts): TypedWords {
  return words.filter((word) => !isOf(word, ref) || isNewer(word, counts));
}

/** All words of both, of each field the newer text. */
export function merged(words: TypedWords, others: TypedWords): TypedWords {
  return others.reduce((all, other) => {
    const same = all.find((word) => isSameField(word, other));
    return same && same.count >= other.count ? all : [...all.filter((word) => word !== same), other];
  }, words);
}

/** The words after a record was given another key. */
export function renamed(words: TypedWords, from: RecordRef, to: RecordRef): TypedWords {
  const moved = words
    .filter((word) => isOf(word, from))
    .map((word) => ({ ...word, folder: to.folder, record: to.record }));
  return merged(
    words.filter((word) => !isOf(word, from)),
    moved,
  );
}

/** Whether the text is newer than all that the counts cover. */
export function isNewer({ key, count }: Pick<TypedWord, "key" | "count">, counts: Counts): boolean {
  return count > (counts[key] ?? 0);
}

export function isOf(word: RecordRef, { folder, record }: RecordRef): boolean {
  return word.folder === folder && word.record === record;
}

function isSameField(word: RecordRef & Pick<TypedWord, "key">, field: RecordRef & Pick<TypedWord, "key">): boolean {
  return isOf(word, field) && word.key === field.key;
}
