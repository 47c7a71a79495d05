import * as vscode from "vscode";
import { archiveChanges } from "../../core/actions/archive.ts";
import { quietApplications } from "../../core/nextSteps/quiet.ts";
import { archiveWords, letGoInWords, nothingQuietInWords, quietForInWords } from "../../words/archiving.ts";
import { commandWords } from "../../words/commands.ts";
import type { Target } from "../files/target.ts";
import { routineSettings } from "../host/routineSettings.ts";
import { action, type Situation } from "../prompts/action.ts";
import { pickSeveral } from "../prompts/pickSeveral.ts";
import { changesByHunt, type ForTargets } from "../prompts/targets.ts";

const shownFor = 5000;

/** Archives what stays ticked of all that has been quiet for long. Nothing is called a rejection by it. */
export const letGoOfQuiet = action({
  shape: {},
  begin: (_given, situation): ForTargets | undefined => {
    if (quietTargets(situation).length > 0) return {};
    void vscode.window.showInformationMessage(nothingQuietInWords(routineSettings().letGoAfterDays));
    return undefined;
  },
  title: commandWords.letGoOfQuiet,
  questions: (situation) => [
    {
      answered: ({ targets }) => targets !== undefined,
      ask: async (_, { title }) => {
        const targets = await pickSeveral({
          title,
          placeholder: archiveWords.comesBack(),
          rows: quietTargets(situation),
        });
        return targets && { value: { targets } };
      },
    },
  ],
  decide: (known, { today }) => ({
    changes: changesByHunt(known, (own) =>
      archiveChanges(
        own.map(({ record }) => [record, []] as const),
        today,
      ),
    ),
    said: known.targets?.length ?? 0,
  }),
  say: (count) => {
    if (count > 0) vscode.window.setStatusBarMessage(letGoInWords(count), shownFor);
  },
});

function quietTargets({ hunts, today }: Situation) {
  const { letGoAfterDays } = routineSettings();
  return hunts.flatMap((hunt) =>
    quietApplications(hunt.document.records, letGoAfterDays, today).map(({ record, days }) => ({
      ...({ ...hunt, record } satisfies Target),
      beside: quietForInWords(days),
      isTicked: true,
    })),
  );
}
