import { archiveChanges, unarchiveChanges } from "../../core/actions/archive.ts";
import type { ApplicationRecord } from "../../core/document/document.ts";
import { leftOutByArchiving } from "../../core/nextSteps/archive.ts";
import type { StepKind } from "../../core/schema/vocabulary.ts";
import { archiveWords, openThanksInWords } from "../../words/archiving.ts";
import { commandWords } from "../../words/commands.ts";
import { oneLine } from "../../words/plainText.ts";
import { recordShape } from "../commands/command.ts";
import { execute } from "../commands/execute.ts";
import type { Target } from "../files/target.ts";
import { routineSettings } from "../host/routineSettings.ts";
import { action, type Situation } from "../prompts/action.ts";
import type { Answer, Frame } from "../prompts/ask.ts";
import { pick } from "../prompts/pick.ts";
import { questionFor } from "../prompts/questionFor.ts";
import { beginTargets, changesByHunt, type ForTargets, targetsQuestion, titleForTargets } from "../prompts/targets.ts";

type ThanksFirst = "draft" | "archive";

interface Archive extends ForTargets {
  /** Open while a thank-you would be left out. */
  readonly thanks?: ThanksFirst;
}

const isArchived = ({ application }: ApplicationRecord) => application.archived === true;
const isInSight = (record: ApplicationRecord) => !isArchived(record);

/** Folds applications away; where that leaves a thank-you out, asks once and records it. */
export const archive = action({
  shape: recordShape,
  begin: (_given, situation, selection): Archive | undefined => beginTargets(situation, selection, isInSight),
  title: (known) => titleForTargets(commandWords.archive(), known),
  questions: (situation) => [
    targetsQuestion(situation, isInSight),
    questionFor<Archive, "thanks">(
      "thanks",
      (frame, known) => askAboutThanks(frame, withOpenThanks(known, situation)),
      (known) => withOpenThanks(known, situation).length > 0,
    ),
  ],
  decide: (known, situation) =>
    known.thanks === "draft"
      ? { changes: [], said: withOpenThanks(known, situation)[0] }
      : {
          changes: changesByHunt(known, (own) =>
            archiveChanges(
              own.map((target) => [target.record, leftOut(target, situation)] as const),
              situation.today,
            ),
          ),
          said: undefined,
        },
  say: async (first: Target | undefined): Promise<void> => {
    if (first)
      await execute("rebound.draftFollowUp", {
        folder: first.hunt.id,
        record: first.record.key,
        kind: "rejection_thank_you",
      });
  },
});

/** Brings archived applications back into sight. */
export const unarchive = action({
  shape: recordShape,
  begin: (_given, situation, selection): ForTargets | undefined => beginTargets(situation, selection, isArchived),
  title: (known) => titleForTargets(commandWords.unarchive(), known),
  questions: (situation) => [targetsQuestion(situation, isArchived)],
  decide: (known) => ({
    changes: changesByHunt(known, (own) => unarchiveChanges(own.map(({ record }) => record))),
    said: undefined,
  }),
});

function leftOut({ record }: Target, { environment }: Situation): readonly StepKind[] {
  return leftOutByArchiving(record, routineSettings(), environment.clock.now());
}

function withOpenThanks({ targets = [] }: ForTargets, situation: Situation): readonly Target[] {
  return targets.filter((target) => leftOut(target, situation).length > 0);
}

function askAboutThanks(frame: Frame, open: readonly Target[]): Promise<Answer<ThanksFirst>> {
  const company = oneLine(open[0]?.record.application.company ?? "");
  return pick<ThanksFirst>(
    { ...frame, title: openThanksInWords(open.length, company) },
    {
      placeholder: archiveWords.archiveNow(),
      choices: [
        {
          label: archiveWords.thanksFirst(),
          detail: archiveWords.draftOpens(),
          value: "draft",
        },
        {
          label: archiveWords.withoutThanks(),
          detail: archiveWords.notesSkipped(),
          value: "archive",
        },
      ],
    },
  );
}
