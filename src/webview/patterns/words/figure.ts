import * as l10n from "@vscode/l10n";
import type { Column, Section } from "../../../core/export/markdown.ts";
import type { Sample } from "../../../core/patterns/sample.ts";
import type { LeftOut } from "../../../core/patterns/scope.ts";
import type { Chart } from "../geometry/chart.ts";
import type { Formats } from "./formats.ts";

/** A figure as it is read: what it says, what it is made from, how, and its numbers. */
export interface Figure extends Section {
  /** Names it in the page and in files. */
  readonly id: string;
  /** The number of cases, those still waiting, those left out and why. */
  readonly basis: string;
  readonly how: string;
  /** Whether there is no case to speak of. */
  readonly empty: boolean;
  readonly drawing?: Drawing;
}

interface Drawing {
  /** What the picture shows, for those who do not see it. */
  readonly alternative: string;
  readonly draw: (width: number) => Chart;
}

export function column(title: string): Column {
  return { title, numeric: false };
}

export function numbers(title: string): Column {
  return { title, numeric: true };
}

/** "n = 133 · 68 still waiting · left out: 5 where they wrote first" */
export function basisOf({ n, waiting, leftOut }: Sample, { count }: Formats): string {
  const parts = [l10n.t("n = {0}", count(n))];
  if (waiting > 0) parts.push(l10n.t("{0} still waiting", count(waiting)));
  if (leftOut.length > 0)
    parts.push(l10n.t("left out: {0}", leftOut.map((one) => leftOutWords(one, count)).join("; ")));
  return parts.join(" · ");
}

/** What is missing before more than counts can be said; nothing when nothing is. */
export function neededWords({ needed }: Sample, { count }: Formats): readonly string[] {
  if (needed === 0) return [];
  return [
    needed === 1
      ? l10n.t("With one more there is enough to say more than counts.")
      : l10n.t("With {0} more there is enough to say more than counts.", count(needed)),
  ];
}

function leftOutWords({ reason, count: number }: LeftOut, write: Formats["count"]): string {
  const count = write(number);
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
      return l10n.t("{0} where they wrote first", count);
    case "dayUnknown":
      return l10n.t("{0} without a known day", count);
    case "future":
      return l10n.t("{0} dated after today", count);
    case "beforeApplying":
      return l10n.t("{0} with an answer dated before the application", count);
    case "notThatFar":
      return l10n.t("{0} that did not reach this stage", count);
    case "notRejected":
      return l10n.t("{0} without a no", count);
    case "answered":
      return l10n.t("{0} answered", count);
    case "unanswered":
      return l10n.t("{0} without an answer yet", count);
    case "noForecast":
      return l10n.t("{0} without a forecast", count);
    case "ended":
      return l10n.t("{0} already over", count);
    case "recent":
      return l10n.t("{0} less than two weeks old", count);
    case "noReason":
      return l10n.t("{0} without a reason", count);
    case "stated":
      return l10n.t("{0} with a stated reason", count);
    case "guessed":
      return l10n.t("{0} with a guessed reason", count);
  }
}
