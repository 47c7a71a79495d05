import type { AnswerIncidence } from "../../../core/patterns/answerKinds.ts";
import { type Chart, type ChartWords, line, lineHeight, text } from "./chart.ts";
import { curvePlot, stepLine } from "./curvePlot.ts";

export interface IncidenceWords extends ChartWords {
  readonly days: string;
  readonly positive: string;
  readonly rejected: string;
}

/**
 * The shares answered with something other than a no, and with a no, by each day; named above by a piece of each line.
 */
export function incidenceChart({ steps }: Pick<AnswerIncidence, "steps">, width: number, words: IncidenceWords): Chart {
  const plot = curvePlot(width, steps.at(-1)?.day ?? 0, 2, words.days, words);
  const start = { day: 0, share: 0 };
  return plot.chart([
    line("first", 44, lineHeight - 5, 72, lineHeight - 5),
    text(80, lineHeight - 1, "start", words.positive),
    line("second", 44, 2 * lineHeight - 5, 72, 2 * lineHeight - 5),
    text(80, 2 * lineHeight - 1, "start", words.rejected),
    stepLine(plot, "first", [start, ...steps.map(({ day, positive }) => ({ day, share: positive }))]),
    stepLine(plot, "second", [start, ...steps.map(({ day, rejected }) => ({ day, share: rejected }))]),
  ]);
}
