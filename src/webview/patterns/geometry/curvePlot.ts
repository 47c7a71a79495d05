import { type ScaleLinear, scaleLinear } from "d3-scale";
import { area, curveStepAfter, line as polyline } from "d3-shape";
import { type Chart, type ChartWords, type Look, line, lineHeight, type Mark, text } from "./chart.ts";

/** A share at each day; between two days it stays what it was. */
export interface CurvePoint {
  readonly day: number;
  readonly share: number;
}

export interface BandPoint {
  readonly day: number;
  readonly low: number;
  readonly high: number;
}

/** Space for shares over days: where a day and a share are, and the marks of the two axes. */
export interface CurvePlot {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  readonly axes: readonly Mark[];
  /** The whole drawing: axes below, `marks` above; `below` are lines of text under the days. */
  readonly chart: (marks: readonly Mark[], below?: readonly (readonly Mark[])[]) => Chart;
  /** The middle of the n-th line of text under the days. */
  readonly under: (line: number) => number;
}

const left = 44;
const right = 14;
const plotHeight = 190;

/** Shares from 0 to 1 over the days from 0 to `lastDay`; `top` lines of text above stay free for names. */
export function curvePlot(
  width: number,
  lastDay: number,
  top: number,
  daysTitle: string,
  words: ChartWords,
): CurvePlot {
  const above = top * lineHeight + 8;
  const bottom = above + plotHeight;
  const x = scaleLinear([0, Math.max(1, lastDay)], [left, Math.max(left + 40, width - right)]);
  const y = scaleLinear([0, 1], [bottom, above]);
  const ticks = x.ticks(Math.max(2, Math.floor(width / 80))).filter(Number.isInteger);
  const [start, end] = x.range();
  const axes = [
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
      line(share === 0 ? "axis" : "grid", start ?? 0, y(share), end ?? 0, y(share)),
      text(left - 6, y(share) + 4, "end", words.percent(share), true),
    ]),
    ...ticks.map((day) => text(x(day), bottom + lineHeight, "middle", words.count(day), true)),
    text((left + width - right) / 2, bottom + 2 * lineHeight + 2, "middle", daysTitle, true),
  ];
  const under = (line: number): number => bottom + (line + 3) * lineHeight + 8;
  return {
    x,
    y,
    ticks,
    axes,
    under,
    chart: (marks, below = []) => ({
      width,
      height: under(below.length - 1) + 6,
      marks: [...axes, ...marks, ...below.flat()],
    }),
  };
}

export function stepLine({ x, y }: CurvePlot, look: Look, points: readonly CurvePoint[]): Mark {
  const path = polyline<CurvePoint>(
    ({ day }) => x(day),
    ({ share }) => y(share),
  )
    .curve(curveStepAfter)
    .digits(1);
  return { kind: "path", d: path(points) ?? "", look };
}

export function stepBand({ x, y }: CurvePlot, points: readonly BandPoint[]): Mark {
  const path = area<BandPoint>(
    ({ day }) => x(day),
    ({ low }) => y(low),
    ({ high }) => y(high),
  )
    .curve(curveStepAfter)
    .digits(1);
  return { kind: "path", d: path(points) ?? "", look: "band" };
}
