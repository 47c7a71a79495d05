import { type Counts, isNewer, type TypedWord } from "../panel/typedWords.ts";
import type { Reflection } from "../schema/journal.ts";
import type { Entry } from "./changes.ts";
import { type AnswerKey, type Step, steps } from "./steps.ts";

/** Answers to one step that are not in the journal yet. */
interface PendingStep {
  readonly asked: string;
  readonly texts: Readonly<Partial<Record<AnswerKey, string>>>;
  /** Left out after that. */
  readonly skipped: boolean;
}

export type Pending = Readonly<Partial<Record<Step, PendingStep>>>;

/** Answers to one reflection on their way to the journal. */
export interface OnTheWay {
  readonly kept: Pending;
  /** How far each field's texts have come here, in the journal or not: what counts no higher is known already. */
  readonly counts: Counts;
  /** The key that the record was given instead; a page may still know it by the one before. */
  readonly movedTo?: string;
}

export const nothingOnTheWay: OnTheWay = { kept: {}, counts: {} };

/** Takes in a text that the page has; one that came before, or after a newer one, changes nothing. */
export function receive(before: OnTheWay, word: Omit<TypedWord, "folder" | "record">): OnTheWay {
  const { kept, counts } = before;
  if (!isNewer(word, counts)) return before;
  const { step, asked, key, text, count } = word;
  return {
    ...before,
    kept: keep(kept, { kind: "answer", step, asked, texts: { [key]: text } }),
    counts: { ...counts, [key]: count },
  };
}

/**
 * Both ways to one record's reflection in one: of each field the newer text, and what was left out under either key.
 */
export function joined(from: OnTheWay, to: OnTheWay): OnTheWay {
  const words = Object.entries(from.kept).flatMap(([step, { asked, texts }]) =>
    Object.entries(texts).map(
      ([key, text]) => ({ step, asked, key, text }) as Omit<TypedWord, "folder" | "record" | "count">,
    ),
  );
  const received = words.reduce((all, word) => receive(all, { ...word, count: from.counts[word.key] ?? 1 }), to);
  const skips = Object.entries(from.kept) as [Step, PendingStep][];
  return {
    ...to,
    kept: skips.reduce(
      (kept, [step, { asked, skipped }]) => (skipped ? keep(kept, { kind: "skip", step, asked }) : kept),
      received.kept,
    ),
    counts: highest(from.counts, received.counts),
  };
}

function highest(counts: Counts, others: Counts): Counts {
  const fields = Object.entries(others) as [AnswerKey, number][];
  return { ...counts, ...Object.fromEntries(fields.filter(([key, count]) => isNewer({ key, count }, counts))) };
}

/** The kept steps with one more entry. */
export function keep(kept: Pending, entry: Entry): Pending {
  const { step, asked } = entry;
  const texts = kept[step]?.texts ?? {};
  if (entry.kind === "skip") return { ...kept, [step]: { asked, texts, skipped: true } };
  return { ...kept, [step]: { asked, texts: { ...texts, ...entry.texts }, skipped: false } };
}

/** Returns the steps that say something else than when they were written. */
export function withoutWritten(kept: Pending, written: Pending): Pending {
  const left = (Object.entries(kept) as [Step, PendingStep][]).filter(([step, one]) => !isSame(one, written[step]));
  return Object.fromEntries(left);
}

function isSame(one: PendingStep, other: PendingStep | undefined): boolean {
  if (one.asked !== other?.asked || one.skipped !== other.skipped) return false;
  const texts = Object.entries(one.texts) as [AnswerKey, string][];
  return texts.length === Object.keys(other.texts).length && texts.every(([key, text]) => other.texts[key] === text);
}

/** The entries to write, in the order of the steps. */
export function entriesOf(kept: Pending): readonly Entry[] {
  return steps.flatMap((step): readonly Entry[] => {
    const { asked, texts, skipped } = kept[step] ?? { asked: "", texts: {}, skipped: false };
    return [
      ...(Object.keys(texts).length > 0 ? [{ kind: "answer", step, asked, texts } as const] : []),
      ...(skipped ? [{ kind: "skip", step, asked } as const] : []),
    ];
  });
}

/** The answers of a reflection: those in the journal, with what is kept over them. */
export function withPending(
  { answers = {}, asked = {}, skipped = [] }: Partial<Reflection>,
  kept: Pending,
): Partial<Reflection> {
  const entries = Object.entries(kept) as [Step, PendingStep][];
  const worded = entries.filter(([, { texts }]) => Object.keys(texts).length > 0);
  const takenBack = worded.map(([step]): string => step);
  return {
    answers: Object.assign({}, answers, ...worded.map(([, { texts }]) => texts)) as Readonly<Record<string, string>>,
    asked: { ...asked, ...Object.fromEntries(entries.map(([step, one]) => [step, one.asked])) },
    skipped: [
      ...skipped.filter((step) => !takenBack.includes(step)),
      ...entries.filter(([, one]) => one.skipped).map(([step]) => step),
    ],
  };
}

/** Whether there is a word in it, not only steps left out. */
export function saysSomething(kept: Pending): boolean {
  return Object.values(kept).some(({ texts }) => Object.values(texts).some((text) => text.trim() !== ""));
}
