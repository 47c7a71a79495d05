import type { Reflection } from "../schema/journal.ts";
import type { Entry } from "./changes.ts";
import { type AnswerKey, type Step, steps } from "./steps.ts";

/** What was done on a step and does not stand in the journal yet. */
interface KeptStep {
  readonly asked: string;
  readonly texts: Readonly<Partial<Record<AnswerKey, string>>>;
  /** Left out after that. */
  readonly skipped: boolean;
}

export type Kept = Readonly<Partial<Record<Step, KeptStep>>>;

/** The kept steps with one more entry. */
export function keep(kept: Kept, entry: Entry): Kept {
  const { step, asked } = entry;
  const texts = kept[step]?.texts ?? {};
  if (entry.kind === "skip") return { ...kept, [step]: { asked, texts, skipped: true } };
  return { ...kept, [step]: { asked, texts: { ...texts, ...entry.texts }, skipped: false } };
}

/** What to write, in the order of the steps. */
export function entriesOf(kept: Kept): readonly Entry[] {
  return steps.flatMap((step): readonly Entry[] => {
    const { asked, texts, skipped } = kept[step] ?? { asked: "", texts: {}, skipped: false };
    return [
      ...(Object.keys(texts).length > 0 ? [{ kind: "answer", step, asked, texts } as const] : []),
      ...(skipped ? [{ kind: "skip", step, asked } as const] : []),
    ];
  });
}

/** The answers of a reflection: those in the journal, with what is kept over them. */
export function withKept(
  { answers = {}, asked = {}, skipped = [] }: Partial<Reflection>,
  kept: Kept,
): Partial<Reflection> {
  const entries = Object.entries(kept) as [Step, KeptStep][];
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
export function saysSomething(kept: Kept): boolean {
  return Object.values(kept).some(({ texts }) => Object.values(texts).some((text) => text.trim() !== ""));
}
