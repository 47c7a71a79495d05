import { waitChanges } from "../../core/actions/wait.ts";
import type { Day } from "../../core/dates/dates.ts";
import { day } from "../../core/schema/fields.ts";
import { commandWords } from "../../words/commands.ts";
import { dayWords } from "../../words/dayQuestions.ts";
import { recordShape } from "../commands/command.ts";
import { action } from "../prompts/action.ts";
import { pickLaterDay } from "../prompts/pickLaterDay.ts";
import { questionFor } from "../prompts/questionFor.ts";
import { beginTargets, changesByHunt, type ForTargets, targetsQuestion, titleForTargets } from "../prompts/targets.ts";

interface Wait extends ForTargets {
  readonly date?: Day | undefined;
}

/** Notes the date they named: nothing is asked before it. */
export const setWaitingUntil = action({
  shape: { ...recordShape, date: day("The date they named.") },
  begin: ({ date }, situation, selection): Wait | undefined => {
    const begun = beginTargets(situation, selection, () => true);
    return begun && { ...begun, date };
  },
  title: (known) => titleForTargets(commandWords.waitUntil(), known),
  questions: (situation) => [
    targetsQuestion(situation, () => true),
    questionFor<Wait, "date">("date", (frame) => pickLaterDay(frame, dayWords.whichNamed(), situation.today)),
  ],
  decide: ({ date, ...known }) =>
    date && {
      changes: changesByHunt(known, (own) =>
        waitChanges(
          own.map(({ record }) => record),
          date,
        ),
      ),
      said: undefined,
    },
});
