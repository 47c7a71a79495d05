import * as v from "valibot";
import { achievementChanges, shownMeant } from "../../core/actions/addToJournal.ts";
import { date } from "../../core/schema/fields.ts";
import { commandWords } from "../../words/commands.ts";
import { journalWords } from "../../words/journal.ts";
import type { Known } from "../commands/command.ts";
import { action } from "../prompts/action.ts";
import { inJournal, journalQuestion, problemIfEmpty, sayKept } from "../prompts/journalForm.ts";
import { inputText } from "../prompts/pick.ts";
import { pickDate } from "../prompts/pickDate.ts";
import { questionFor } from "../prompts/questionFor.ts";

/** `shown` is a link, a commit or a path, with tags as #words. */
const shape = { folder: v.string(), text: v.string(), date: date(""), shown: v.string() } as const;

interface Answers extends Known<typeof shape> {
  /** The texts to go on from. */
  readonly typed?: Known<typeof shape>;
}

/** Adds an achievement to the journal: the fact, its day, and what shows it. */
export const addAchievement = action({
  shape,
  begin: (given): Answers => given,
  title: () => commandWords.addAchievement(),
  questions: (situation, { typed = {} }) => [
    journalQuestion<Answers>(situation),
    questionFor<Answers, "text">("text", (frame) =>
      inputText(frame, {
        prompt: journalWords.whatDidYouDo(),
        placeholder: journalWords.didExample(),
        value: typed.text ?? "",
        problem: problemIfEmpty,
      }),
    ),
    questionFor<Answers, "date">("date", (frame) =>
      pickDate(frame, { placeholder: journalWords.whenWasIt(), today: situation.today }),
    ),
    questionFor<Answers, "shown">("shown", (frame) =>
      inputText(frame, {
        prompt: journalWords.whatShowsIt(),
        placeholder: journalWords.shownExample(),
        value: typed.shown ?? "",
      }),
    ),
  ],
  decide: (known, situation) => {
    const { text = "", date: day = situation.today, shown = "" } = known;
    if (text.trim() === "") return undefined;
    return inJournal(known, situation, achievementChanges({ text, date: day, ...shownMeant(shown) }));
  },
  say: sayKept,
  again: (known, begun) => ({ ...begun, typed: known }),
});
