import * as v from "valibot";
import { personChanges, personMeant } from "../../core/actions/addToJournal.ts";
import { personSchema } from "../../core/schema/journal.ts";
import { personKinds } from "../../core/schema/vocabulary.ts";
import { commandWords } from "../../words/commands.ts";
import { journalWords, personKindInWords } from "../../words/journal.ts";
import { inLabel } from "../../words/plainText.ts";
import { intervalInWords } from "../../words/steps.ts";
import type { Known } from "../commands/command.ts";
import { action } from "../prompts/action.ts";
import type { Answer, Frame } from "../prompts/ask.ts";
import { inJournal, journalQuestion, problemIfEmpty, sayKept } from "../prompts/journalForm.ts";
import { type Choice, inputText, pick } from "../prompts/pick.ts";
import { questionFor } from "../prompts/questionFor.ts";

const interval = v.unwrap(personSchema.entries.every);
const usualIntervals = ["2w", "1m", "3m", "6m"] as const;

/** `who` is a name, with a mail address or a phone number behind it; `every` is null where there is no interval. */
const shape = {
  folder: v.string(),
  who: v.string(),
  kind: v.picklist(personKinds),
  every: v.nullable(interval),
} as const;

interface Answers extends Known<typeof shape> {
  /** The text to go on from. */
  readonly typed?: string | undefined;
}

/** Adds a person to the journal: the name and how to reach them, who they are, and how often to be in touch. */
export const addPerson = action({
  shape,
  begin: (given): Answers => given,
  title: () => commandWords.addPerson(),
  questions: (situation, { typed = "" }) => [
    journalQuestion<Answers>(situation),
    questionFor<Answers, "who">("who", (frame) =>
      inputText(frame, {
        prompt: journalWords.who(),
        placeholder: journalWords.whoExample(),
        value: typed,
        problem: problemIfEmpty,
      }),
    ),
    questionFor<Answers, "kind">("kind", (frame) =>
      pick(frame, {
        placeholder: journalWords.whatAreThey(),
        choices: personKinds.map((kind) => ({ label: personKindInWords(kind), value: kind })),
      }),
    ),
    questionFor<Answers, "every">("every", askHowOften),
  ],
  decide: (known, situation) => {
    const { who = "", kind, every } = known;
    if (who.trim() === "") return undefined;
    return inJournal(known, situation, personChanges({ ...personMeant(who), kind, every: every ?? undefined }));
  },
  say: sayKept,
  again: ({ who }, begun) => ({ ...begun, typed: who }),
});

function askHowOften(frame: Frame): Promise<Answer<string | null>> {
  const choiceOf = (every: string): Choice<string | null> => ({ label: intervalInWords(every), value: every });
  return pick<string | null>(frame, {
    placeholder: journalWords.howOften(),
    choices: [{ label: journalWords.notRegularly(), value: null }, ...usualIntervals.map(choiceOf)],
    typed: (text) => {
      if (text === "") return [];
      const every = text.replace(/\s/g, "").toLowerCase();
      if (!v.is(interval, every)) return [{ label: inLabel(text), description: journalWords.typeInterval() }];
      return [{ ...choiceOf(every), description: every }];
    },
  });
}
