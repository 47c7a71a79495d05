import * as l10n from "@vscode/l10n";
import type { Column, Section } from "../../../core/export/markdown.ts";
import type { Sample } from "../../../core/patterns/sample.ts";
import type { LeftOut } from "../../../core/patterns/scope.ts";
import type { Interval } from "../../../core/statistics/wilson.ts";
import type { Chart } from "../geometry/chart.ts";
import type { Formats } from "./formats.ts";

/** A figure as it is read: what it says, what it is made from, how, and its numbers. */
export interface Figure extends Section {
  /** Names it in the page and in files. */
  readonly id: string;
  /** The number of cases, those still waiting, those left out and why. */
  readonly basis: string;
  readonly how: string;
  /** Below its minimum: the one line that says what it takes. */
  readonly quiet?: string | undefined;
  readonly drawing?: Drawing | undefined;
}

interface Drawing {
  /** Says what the picture shows, for those who do not see it. */
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

/** "4 of 6" */
export function ofWords(some: number, all: number, { count }: Formats): string {
  return l10n.t("{0} of {1}", count(some), count(all));
}

/** "about 41% (30–52%)"; where it is none or all, only the end of the interval that says something. */
export function shareWords(share: number, interval: Interval | undefined, { percent, range }: Formats): string {
  if (share <= 0) return l10n.t("less than {0}", percent(interval?.high ?? 1));
  if (share >= 1) return l10n.t("more than {0}", percent(interval?.low ?? 0));
  return l10n.t("about {0} ({1})", percent(share), range(interval));
}

/** As {@link shareWords}, for a table: "41% (30–52%)", "<8%", ">92%". */
export function shareCell(share: number | undefined, interval: Interval | undefined, write: Formats): string {
  if (share === undefined || !interval) return "–";
  if (share <= 0) return `<${write.percent(interval.high)}`;
  if (share >= 1) return `>${write.percent(interval.low)}`;
  return `${write.percent(share)} (${write.range(interval)})`;
}

/** Returns what it takes until something is said of waits; undefined when it is said. */
export function waitsNeeded(
  { needed, blurred, leftOut }: Sample & { readonly blurred: boolean },
  { count }: Formats,
): string | undefined {
  if (blurred) {
    const unknown = leftOut.find(({ reason }) => reason === "dayUnknown")?.count ?? 0;
    return l10n.t("Too many days are known only to the month or year ({0}), so waits are not told.", count(unknown));
  }
  if (needed === 0) return undefined;
  return needed === 1
    ? l10n.t("From eight applications on that are in the log since they were sent: one more.")
    : l10n.t("From eight applications on that are in the log since they were sent: {0} more.", count(needed));
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
