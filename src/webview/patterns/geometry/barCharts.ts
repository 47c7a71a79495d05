import type { Interval } from "../../../core/statistics/wilson.ts";
import { line, lineHeight, rect, text, type Chart, type ChartWords, type Mark } from "./chart.ts";

export interface CountRow {
  readonly label: string;
  readonly count: number;
}

export interface ShareRow {
  readonly label: string;
  /** What stands at the end of the line: "4 of 6". */
  readonly value: string;
  readonly share: number;
  readonly interval: Interval;
}

const barHeight = 8;
const rowHeight = lineHeight + barHeight + 12;

/** A bar for each count, under its name, so that long names have room on narrow pages. */
export function countBars(rows: readonly CountRow[], width: number, { count }: ChartWords): Chart {
  const most = Math.max(1, ...rows.map((row) => row.count));
  const marks = rows.flatMap((row, index): readonly Mark[] => {
    const top = index * rowHeight;
    return [
      text(0, top + lineHeight - 3, "start", row.label),
      text(width, top + lineHeight - 3, "end", count(row.count), true),
      rect("track", 0, top + lineHeight + 2, width, barHeight),
      rect("bar", 0, top + lineHeight + 2, (width * row.count) / most, barHeight),
    ];
  });
  return { width, height: rows.length * rowHeight, marks };
}

/** A point for each share with the reach of its interval, on a line from 0 to 100 %. */
export function shareIntervals(rows: readonly ShareRow[], width: number, { percent }: ChartWords): Chart {
  const inset = 6;
  const x = (share: number): number => inset + share * (width - 2 * inset);
  const marks = rows.flatMap((row, index): readonly Mark[] => {
    const top = index * rowHeight;
    const middle = top + lineHeight + 6;
    return [
      text(0, top + lineHeight - 3, "start", row.label),
      text(width, top + lineHeight - 3, "end", row.value, true),
      line("track", x(0), middle, x(1), middle),
      line("whisker", x(row.interval.low), middle, x(row.interval.high), middle),
      { kind: "circle", x: Math.round(x(row.share)), y: middle, radius: 4.5, look: "point" },
    ];
  });
  const bottom = rows.length * rowHeight + lineHeight - 6;
  const scale = [0, 0.5, 1].map((share) => text(x(share), bottom, share === 0 ? "start" : share === 1 ? "end" : "middle", percent(share), true));
  return { width, height: bottom + 6, marks: [...marks, ...scale] };
}
