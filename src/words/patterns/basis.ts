import * as l10n from "@vscode/l10n";
import type { LeftOut } from "../../core/patterns/scope.ts";

/** Says what a figure is made from. */
export const basisWords = {
  cases: (count: string): string => l10n.t("n = {0}", count),
  stillWaiting: (count: string): string => l10n.t("{0} still waiting", count),
  leftOut: (reasons: string): string => l10n.t("left out: {0}", reasons),
} as const;

/** Says why some are left out; `count` says how many. */
export function leftOutInWords(reason: LeftOut["reason"], count: string): string {
  switch (reason) {
    case "otherKind":
      return l10n.t("{0} of another kind", count);
    case "lead":
      return l10n.t("{0} not begun yet", count);
    case "outsideRange":
      return l10n.t("{0} outside these dates", count);
    case "rangeUnclear":
      return l10n.t("{0} that may be inside or outside these dates", count);
    case "notApplied":
      return l10n.t("{0} without an application logged", count);
    case "dayUnknown":
      return l10n.t("{0} without a known day", count);
    case "future":
      return l10n.t("{0} dated after today", count);
    case "beforeLog":
      return l10n.t("{0} over before the log began", count);
    case "notThatFar":
      return l10n.t("{0} that did not reach this stage", count);
    case "notRejected":
      return l10n.t("{0} without a no", count);
    case "answered":
      return l10n.t("{0} answered", count);
    case "noForecast":
      return l10n.t("{0} without a forecast", count);
    case "ended":
      return l10n.t("{0} already over", count);
    case "unsettled":
      return l10n.t("{0} sent less than 60 days ago", count);
    case "noReason":
      return l10n.t("{0} without a reason", count);
    case "stated":
      return l10n.t("{0} with a stated reason", count);
    case "guessed":
      return l10n.t("{0} with a guessed reason", count);
  }
}
