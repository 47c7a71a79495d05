import * as l10n from "@vscode/l10n";
import type { Overview } from "../core/nextSteps/overview.ts";
import { oneLine } from "./plainText.ts";
import { restingInWords } from "./stages.ts";

/** One true and restful sentence or two about the whole search; undefined while there is nothing in the log. */
export function overviewInWords(overview: Overview, dueSteps: number): string | undefined {
  if (overview.count === 0) return undefined;
  const line = lineOf(overview);
  return dueSteps === 0 ? `${l10n.t("Nothing is due today.")} ${line}` : line;
}

function lineOf({ isHeld, rests, quietFor, underWay: { live, quiet, alone }, leads }: Overview): string {
  if (isHeld) return l10n.t("Looking back can wait. Whatever helps you comes first.");
  if (rests)
    return l10n.t("That was a lot of answers in a short time. A few easy days count too; one small thing is plenty.");
  if (quietFor !== undefined) return quietInWords(quietFor);
  if (alone)
    return l10n.t(
      "One application is under way: {0}, which you want a lot. A second one beside it can take some weight off.",
      oneLine(alone.application.company),
    );
  const resting = quiet > 0 ? [restingInWords(quiet)] : [];
  if (live.length === 0 && leads.length === 0 && quiet > 0) return resting.join(" ");
  return [underWay(live.length, leads.length), ...resting].join(" ");
}

function quietInWords(days: number): string {
  return days === 1
    ? l10n.t("It has been quiet for a day. One small thing is enough to start again.")
    : l10n.t("It has been quiet for {0} days. One small thing is enough to start again.", days);
}

function underWay(live: number, leads: number): string {
  if (live === 1) return l10n.t("1 application is under way.");
  if (live > 1) return l10n.t("{0} applications are under way.", live);
  if (leads === 0) return l10n.t("Nothing is under way, and nothing has to be today.");
  return leads === 1
    ? l10n.t("Nothing is under way. One lead is there whenever you like.")
    : l10n.t("Nothing is under way. {0} leads are there whenever you like.", leads);
}
