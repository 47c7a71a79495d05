import type { AnswerTimes } from "../../../core/patterns/answerTimes.ts";
import { type Chart, type ChartWords, line, type Mark, text } from "./chart.ts";
import { type BandPoint, curvePlot, stepBand, stepLine } from "./curvePlot.ts";

export interface AnswerTimesWords extends ChartWords {
  readonly days: string;
  readonly atRisk: string;
}

/**
 * The share still without an answer, day by day, with its band, a tick for everybody last seen waiting, and who was
 * left.
 */
export function answerTimesChart(
  { steps, half }: Pick<AnswerTimes, "steps" | "half">,
  width: number,
  words: AnswerTimesWords,
): Chart {
  const lastDay = steps.at(-1)?.day ?? 0;
  const plot = curvePlot(width, lastDay, 0, words.days, words);
  const { x, y } = plot;
  const band: readonly BandPoint[] = [
    { day: 0, low: 1, high: 1 },
    ...steps.map(({ day, interval }) => ({ day, ...interval })),
  ];
  const guides: Mark[] =
    half === undefined
      ? []
      : [line("guide", x(0), y(0.5), x(half.time), y(0.5)), line("guide", x(half.time), y(0.5), x(half.time), y(0))];
  const waiting = steps
    .filter(({ censored }) => censored > 0)
    .map(({ day, silent }) => line("censored", x(day), y(silent) - 4, x(day), y(silent) + 4));
  const curve = stepLine(plot, "first", [
    { day: 0, share: 1 },
    ...steps.map(({ day, silent }) => ({ day, share: silent })),
  ]);
  const atRisk = plot.ticks.map((day) =>
    text(x(day), plot.under(1), "middle", words.count(steps.find((step) => step.day >= day)?.atRisk ?? 0), true),
  );
  return plot.chart(
    [stepBand(plot, band), ...guides, curve, ...waiting],
    [[text(6, plot.under(0), "start", words.atRisk, true)], atRisk],
  );
}
