import * as v from "valibot";
import { evidenceBy, strengthChanges } from "../../core/actions/addToJournal.ts";
import type { Achievement } from "../../core/schema/journal.ts";
import { commandWords } from "../../words/commands.ts";
import { dateInWords } from "../../words/dates.ts";
import { debriefWords } from "../../words/debrief.ts";
import { journalWords } from "../../words/journal.ts";
import { inLabel } from "../../words/plainText.ts";
import type { Known } from "../commands/command.ts";
import { journalOf } from "../files/hunts.ts";
import { action } from "../prompts/action.ts";
import type { Answer, Frame } from "../prompts/ask.ts";
import { huntOf, inJournal, journalQuestion, problemIfEmpty, sayKept } from "../prompts/journalForm.ts";
import { inputText, pick } from "../prompts/pick.ts";
import { questionFor } from "../prompts/questionFor.ts";

const shape = { folder: v.string(), text: v.string(), evidence: v.string() } as const;

interface Answers extends Known<typeof shape> {
  /** The text to go on from. */
  readonly typed?: string | undefined;
}

/** Adds a strength to the journal, with the example that shows it. */
export const addStrength = action({
  shape,
  begin: (given): Answers => given,
  title: () => commandWords.addStrength(),
  questions: (situation, { typed = "" }) => [
    journalQuestion<Answers>(situation),
    questionFor<Answers, "text">("text", (frame) =>
      inputText(frame, {
        prompt: journalWords.goodAt(),
        placeholder: journalWords.goodAtExample(),
        value: typed,
        problem: problemIfEmpty,
      }),
    ),
    questionFor<Answers, "evidence">("evidence", async (frame, known) => {
      const hunt = huntOf(known, situation);
      return askForEvidence(frame, (hunt && (await journalOf(hunt)).achievements) ?? []);
    }),
  ],
  decide: (known, situation) => {
    const { text = "", evidence } = known;
    return text.trim() === "" ? undefined : inJournal(known, situation, strengthChanges({ text, evidence }));
  },
  say: sayKept,
  again: ({ text }, begun) => ({ ...begun, typed: text }),
});

/** Where did it show? An achievement, the latest first, or what is typed; "" leaves it open. */
function askForEvidence(frame: Frame, achievements: readonly Achievement[]): Promise<Answer<string>> {
  return pick(frame, {
    placeholder: journalWords.whereDidItShow(),
    choices: [
      ...achievements
        .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
        .map((achievement) => ({
          label: inLabel(achievement.text),
          description: dateInWords(achievement.date),
          value: evidenceBy(achievement, achievements),
        })),
      { label: debriefWords.leaveOpen(), description: journalWords.withoutExample(), value: "" },
    ],
    typed: (text) =>
      text === "" ? [] : [{ label: inLabel(text), description: journalWords.asExample(), value: text }],
  });
}
