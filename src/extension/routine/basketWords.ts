import * as vscode from "vscode";
import { basketOf, leadsOf, restartAfterQuiet } from "../../core/routine/basket.ts";
import { analysisHeldUntil } from "../../core/routine/coolOff.ts";
import type { RoutineSettings } from "../../core/routine/settings.ts";
import type { KeyedApplication } from "../../core/routine/step.ts";
import type { Day } from "../../core/calendar/calendar.ts";
import { oneLine } from "../plainText.ts";

/** One true and restful sentence or two about the whole search; undefined while there is nothing in the log. */
export function basketInWords(records: readonly KeyedApplication[], dueSteps: number, settings: RoutineSettings, today: Day): string | undefined {
  if (records.length === 0) return undefined;
  const line = lineOf(records, settings, today);
  return dueSteps === 0 ? `${vscode.l10n.t("Nothing is due today.")} ${line}` : line;
}

function lineOf(records: readonly KeyedApplication[], settings: RoutineSettings, today: Day): string {
  if (analysisHeldUntil(records, settings.coolOffDays, today) !== undefined) return vscode.l10n.t("Looking back can wait; what does you good comes first.");
  const restart = restartAfterQuiet(records, settings, today);
  if (restart) return quietInWords(restart.days);

  const { live, quiet, alone } = basketOf(records, today);
  if (alone) return vscode.l10n.t("One application is under way: {0}, which you want a lot. A second one beside it can take some weight off.", oneLine(alone.application.company));
  const resting = quiet === 0 ? "" : ` ${quiet === 1 ? vscode.l10n.t("One more has been quiet for over a month.") : vscode.l10n.t("{0} more have been quiet for over a month.", quiet)}`;
  return underWay(live.length, leadsOf(records, today).length) + resting;
}

function quietInWords(days: number): string {
  return days === 1
    ? vscode.l10n.t("It has been quiet for a day. One small thing is enough to start again.")
    : vscode.l10n.t("It has been quiet for {0} days. One small thing is enough to start again.", days);
}

function underWay(live: number, leads: number): string {
  if (live === 1) return vscode.l10n.t("1 application is under way.");
  if (live > 1) return vscode.l10n.t("{0} applications are under way.", live);
  if (leads === 0) return vscode.l10n.t("Nothing is under way.");
  return leads === 1 ? vscode.l10n.t("Nothing is under way; 1 lead is there when you like.") : vscode.l10n.t("Nothing is under way; {0} leads are there when you like.", leads);
}
