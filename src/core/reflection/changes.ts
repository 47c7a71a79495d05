import type { Day } from "../dates/dates.ts";
import type { JournalChange } from "../document/change.ts";
import type { Journal } from "../schema/journal.ts";
import type { Decision } from "./decision.ts";
import { answerOf, planIndex, type ReflectionInJournal, reflectionInJournal } from "./reflectionInJournal.ts";
import { type AnswerKey, keysOf, type Step, stepOf } from "./steps.ts";

/** An answer to a step, or its being left out. `asked` is the name of the wording they saw. */
export type Entry =
  | {
      readonly kind: "answer";
      readonly step: Step;
      readonly texts: Readonly<Partial<Record<AnswerKey, string>>>;
      readonly asked: string;
    }
  | { readonly kind: "skip"; readonly step: Step; readonly asked: string };

/**
 * The changes to the journal that keep an entry; none when it says so already. White space at the end of an answer is
 * left out, an emptied answer is taken out, a skipped step keeps what was written, and typing takes the skip back. Both
 * halves of the plan together make an entry under `plan`, and go on changing it as long as nobody else has; it goes
 * with one of them, unless it has a day.
 *
 * @param today the day on which a new reflection is dated
 * Throws a RangeError when the application has no `id`, or a text answers another step.
 */
export function reflectionChanges(
  decision: Decision,
  journal: Journal,
  entry: Entry,
  today: Day,
): readonly JournalChange[] {
  const { id } = decision.application;
  if (id === undefined) throw new RangeError("a reflection needs the application's id");
  const inJournal = reflectionInJournal(decision, journal);
  if (entry.kind === "skip")
    return inJournal
      ? skipChanges(inJournal, entry)
      : [reflectionItem({ application: id, date: today, asked: { [entry.step]: entry.asked }, skipped: [entry.step] })];

  const texts = textsOf(entry);
  const filled = texts.filter(([, text]) => text !== "");
  const plan = planChanges(id, journal, inJournal, Object.fromEntries(texts));
  if (inJournal) return [...answerChanges(inJournal, entry, texts), ...plan];
  if (filled.length === 0) return [];
  return [
    reflectionItem({
      application: id,
      date: today,
      asked: { [entry.step]: entry.asked },
      answers: Object.fromEntries(filled),
    }),
    ...plan,
  ];
}

type Texts = readonly (readonly [AnswerKey, string])[];

function textsOf({ step, texts }: Entry & { readonly kind: "answer" }): Texts {
  const entries = Object.entries(texts) as [AnswerKey, string][];
  const stray = entries.find(([key]) => stepOf(key) !== step);
  if (stray) throw new RangeError(`${stray[0]} does not answer ${step}`);
  return entries.map(([key, text]) => [key, text.trimEnd()] as const);
}

function reflectionItem(item: Extract<JournalChange, { readonly list: "reflections" }>["item"]): JournalChange {
  return { kind: "addItem", list: "reflections", item };
}

function skipChanges(inJournal: ReflectionInJournal, { step, asked }: Entry): readonly JournalChange[] {
  const { index, reflection } = inJournal;
  const skipped = reflection.skipped ?? [];
  return [
    ...askedChanges(inJournal, step, asked),
    ...(skipped.includes(step)
      ? []
      : [{ kind: "setValue", path: ["reflections", index, "skipped"], value: [...skipped, step] } as const]),
  ];
}

function askedChanges({ index, reflection }: ReflectionInJournal, step: Step, asked: string): readonly JournalChange[] {
  return reflection.asked?.[step] === asked
    ? []
    : [{ kind: "setValue", path: ["reflections", index, "asked", step], value: asked }];
}

function answerChanges(
  inJournal: ReflectionInJournal,
  entry: Entry & { readonly kind: "answer" },
  texts: Texts,
): readonly JournalChange[] {
  const { index, reflection } = inJournal;
  const at = (...path: readonly string[]) => ["reflections", index, ...path];
  const changed = texts.filter(([key, text]) => text !== answerOf(reflection, key));
  const skipped = reflection.skipped ?? [];
  const left = skipped.filter((step) => step !== entry.step);
  return [
    ...changed.map(
      ([key, text]) => ({ kind: "setValue", path: at("answers", key), value: text === "" ? undefined : text }) as const,
    ),
    ...(changed.length > 0 ? askedChanges(inJournal, entry.step, entry.asked) : []),
    ...(left.length < skipped.length
      ? [{ kind: "setValue", path: at("skipped"), value: left.length > 0 ? left : undefined } as const]
      : []),
  ];
}

function planChanges(
  id: string,
  journal: Journal,
  inJournal: ReflectionInJournal | undefined,
  texts: Readonly<Partial<Record<AnswerKey, string>>>,
): readonly JournalChange[] {
  if (!keysOf("if_then").some((key) => key in texts)) return [];
  const half = (key: AnswerKey) => texts[key] ?? answerOf(inJournal?.reflection, key);
  const [condition, action] = [half("if"), half("then")];
  const index = planIndex(journal, inJournal?.reflection);
  const plan = journal.plan?.[index];
  if (condition === "" || action === "") {
    const isBare = plan !== undefined && plan.due === undefined && plan.done === undefined;
    return isBare ? [{ kind: "setValue", path: ["plan", index], value: undefined }] : [];
  }
  if (!plan) return [{ kind: "addItem", list: "plan", item: { if: condition, then: action, from: id } }];
  return [
    ...(plan.if === condition ? [] : [{ kind: "setValue", path: ["plan", index, "if"], value: condition } as const]),
    ...(plan.then === action ? [] : [{ kind: "setValue", path: ["plan", index, "then"], value: action } as const]),
  ];
}
