import * as vscode from "vscode";
import { day } from "../../core/schema/fields.ts";
import { inLabel } from "../../words/plainText.ts";
import { command, recordShape } from "../commands/command.ts";
import { changeApplications } from "../files/applyChanges.ts";
import { pickLaterDay } from "../prompts/pickLaterDay.ts";
import { byHunt, pickTargets } from "../prompts/targets.ts";

/** Notes the date they named: nothing is asked before it. */
export const setWaitingUntil = command(
  { ...recordShape, date: day("The date they named.") },
  async (environment, given, selection) => {
    const title = vscode.l10n.t("Wait Until");
    const targets = await pickTargets(environment, title, selection, () => true);
    const [first] = targets;
    if (!first) return;
    const named = `${title}: ${inLabel(first.record.application.company)}`;
    const date =
      given.date ?? (await pickLaterDay(named, vscode.l10n.t("Which date did they name?"), environment.clock.today()));
    if (date === undefined) return;
    for (const [hunt, own] of byHunt(targets)) {
      await changeApplications(
        hunt,
        own.map(
          ({ record }) => ({ kind: "setField", record: record.key, path: ["waiting_until"], value: date }) as const,
        ),
      );
    }
  },
);
