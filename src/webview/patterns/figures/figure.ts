import type { Column, Section } from "../../../core/export/markdown.ts";
import type { Sample } from "../../../core/patterns/sample.ts";
import type { Interval } from "../../../core/statistics/wilson.ts";
import { basisWords, leftOutInWords } from "../../../words/patterns/basis.ts";
import { estimateWords } from "../../../words/patterns/estimates.ts";
import { minimumWords } from "../../../words/patterns/minimum.ts";
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
  const parts = [basisWords.cases(count(n))];
  if (waiting > 0) parts.push(basisWords.stillWaiting(count(waiting)));
  if (leftOut.length > 0)
    parts.push(basisWords.leftOut(leftOut.map((one) => leftOutInWords(one.reason, count(one.count))).join("; ")));
  return parts.join(" · ");
}

/** "4 of 6" */
export function someOf(some: number, all: number, { count }: Formats): string {
  return estimateWords.someOfAll(count(some), count(all));
}

/** "about 41% (30–52%)"; where it is none or all, only the end of the interval that says something. */
export function sharePhrase(share: number, interval: Interval | undefined, { percent, range }: Formats): string {
  if (share <= 0) return estimateWords.lessThan(percent(interval?.high ?? 1));
  if (share >= 1) return estimateWords.moreThan(percent(interval?.low ?? 0));
  return estimateWords.aboutShare(percent(share), range(interval));
}

/** As {@link sharePhrase}, for a table: "41% (30–52%)", "<8%", ">92%". */
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
  of: "applications" | "talks" = "applications",
): string | undefined {
  if (blurred) {
    const unknown = leftOut.find(({ reason }) => reason === "dayUnknown")?.count ?? 0;
    return minimumWords.daysUnknown(count(unknown));
  }
  if (needed === 0) return undefined;
  if (of === "talks") return needed === 1 ? minimumWords.oneMoreTalk() : minimumWords.moreTalks(count(needed));
  return needed === 1 ? minimumWords.oneMore() : minimumWords.more(count(needed));
}
