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
  { steps, median }: Pick<AnswerTimes, "steps" | "median">,
  width: number,
  words: AnswerTimesWords,
): Chart {
  const lastDay = steps.at(-1)?.day ?? 0;
  const plot = curvePlot(width, lastDay, 0, words.days, words);
  const { x, y } = plot;
  const band: BandPoint[] = [{ day: 0, low: 1, high: 1 }];
  for (const { day, silent, interval } of steps) {
    // At 0 there is no band any more; it ends where it was.
    const { low, high } =
      interval ?? (silent > 0 ? { low: silent, high: silent } : (band.at(-1) ?? { low: 0, high: 0 }));
    band.push({ day, low, high });
    if (silent === 0) break;
  }
  const guides: Mark[] =
    median === undefined
      ? []
      : [line("guide", x(0), y(0.5), x(median), y(0.5)), line("guide", x(median), y(0.5), x(median), y(0))];
  const waiting = steps
    .filter(({ stillWaiting }) => stillWaiting > 0)
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
