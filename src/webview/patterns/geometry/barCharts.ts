import type { Interval } from "../../../core/statistics/wilson.ts";
import { type Chart, type ChartWords, line, lineHeight, linesOf, type Mark, rect, text, widthOf } from "./chart.ts";

export interface CountRow {
  readonly label: string;
  readonly count: number;
}

export interface ShareRow {
  readonly label: string;
  /** The text at the end of the line: "4 of 6". */
  readonly value: string;
  readonly share: number;
  readonly interval: Interval;
}

const barHeight = 8;
/** Below the names of a row, for what is drawn of it and a gap. */
const drawnHeight = barHeight + 12;

/** A bar for each count, under its name, so that long names have room on narrow pages. */
export function countBars(rows: readonly CountRow[], width: number, { count }: ChartWords): Chart {
  const most = Math.max(1, ...rows.map((row) => row.count));
  return inRows(
    rows,
    width,
    (row) => ({ label: row.label, value: count(row.count) }),
    (row, top) => [
      rect("track", 0, top + 2, width, barHeight),
      rect("bar", 0, top + 2, (width * row.count) / most, barHeight),
    ],
  );
}

/** A point for each share with the reach of its interval, on a line from 0 to 100 %. */
export function shareIntervals(rows: readonly ShareRow[], width: number, { percent }: ChartWords): Chart {
  const inset = 6;
  const x = (share: number): number => inset + share * (width - 2 * inset);
  const { height, marks } = inRows(
    rows,
    width,
    (row) => row,
    ({ share, interval }, top) => [
      line("track", x(0), top + 6, x(1), top + 6),
      line("whisker", x(interval.low), top + 6, x(interval.high), top + 6),
      { kind: "circle", x: Math.round(x(share)), y: top + 6, radius: 4.5, look: "point" },
    ],
  );
  const bottom = height + lineHeight - 6;
  const scale = [0, 0.5, 1].map((share) =>
    text(x(share), bottom, share === 0 ? "start" : share === 1 ? "end" : "middle", percent(share), true),
  );
  return { width, height: bottom + 6, marks: [...marks, ...scale] };
}

interface Named {
  readonly label: string;
  readonly value: string;
}

/**
 * Rows under each other: the name, the value at the end of it or, where they do not fit beside each other, below; then
 * a drawing.
 */
function inRows<Row>(
  rows: readonly Row[],
  width: number,
  named: (row: Row) => Named,
  draw: (row: Row, top: number) => readonly Mark[],
): Chart {
  const marks: Mark[] = [];
  let top = 0;
  for (const row of rows) {
    const { label, value } = named(row);
    const lines = linesOf(label, width);
    const fits = widthOf(`${lines.at(-1) ?? ""}  ${value}`) <= width;
    marks.push(...lines.map((words, index) => text(0, top + (index + 1) * lineHeight - 3, "start", words)));
    top += (fits ? lines.length : lines.length + 1) * lineHeight;
    marks.push(text(width, top - 3, "end", value, true), ...draw(row, top));
    top += drawnHeight;
  }
  return { width, height: top, marks };
}
