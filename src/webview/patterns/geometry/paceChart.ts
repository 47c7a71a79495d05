import { scaleLinear } from "d3-scale";
import { addDays, type Day, daysBetween } from "../../../core/dates/dates.ts";
import type { Pace } from "../../../core/patterns/effort.ts";
import { type Chart, type ChartWords, line, lineHeight, rect, text } from "./chart.ts";

export interface PaceWords extends ChartWords {
  readonly day: (day: Day) => string;
}

const left = 30;
const plotHeight = 110;

/** A bar for every week that had an application, at its place in time. */
export function paceChart({ weeks, counts }: Pick<Pace, "weeks" | "counts">, width: number, words: PaceWords): Chart {
  const first = counts[0]?.monday;
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const top = 10;
  const bottom = top + plotHeight;
  const x = scaleLinear([0, Math.max(1, weeks)], [left, width]);
  const y = scaleLinear([0, most], [bottom, top]).nice(3);
  const step = x(1) - x(0);
  const gap = step > 4 ? Math.min(4, step / 4) : 0;
  const bars = counts.map(({ monday, count }) => {
    const week = first === undefined ? 0 : daysBetween(first, monday) / 7;
    return rect("bar", x(week) + gap / 2, y(count), Math.max(1, step - gap), bottom - y(count));
  });
  const levels = y.ticks(3).filter(Number.isInteger);
  const grid = levels.flatMap((count) => [
    line(count === 0 ? "axis" : "grid", left, y(count), width, y(count)),
    text(left - 6, y(count) + 4, "end", words.count(count), true),
  ]);
  const ends =
    first === undefined
      ? []
      : [
          text(left, bottom + lineHeight + 2, "start", words.day(first), true),
          ...(weeks > 1
            ? [text(width, bottom + lineHeight + 2, "end", words.day(addDays(first, 7 * (weeks - 1))), true)]
            : []),
        ];
  return { width, height: bottom + lineHeight + 10, marks: [...grid, ...bars, ...ends] };
}
