import type { Change } from "../../../core/patterns/change.ts";
import { type Chart, type ChartWords, line, lineHeight, text } from "./chart.ts";
import { curvePlot, stepLine } from "./curvePlot.ts";

export interface ChangeWords extends ChartWords {
  readonly days: string;
}

/** The shares of two halves by each day up to the last that can be told of both; named above beside a piece of line. */
export function changeChart(
  halves: Change["halves"],
  until: number,
  names: readonly string[],
  width: number,
  words: ChangeWords,
): Chart {
  const plot = curvePlot(width, until, halves.length, words.days, words);
  const looks = ["second", "first"] as const;
  return plot.chart(
    halves.flatMap(({ steps, positive }, index) => {
      const look = looks[index] ?? "first";
      const y = (index + 1) * lineHeight;
      return [
        line(look, 44, y - 5, 72, y - 5),
        text(80, y - 1, "start", names[index] ?? ""),
        stepLine(plot, look, [
          { day: 0, share: 0 },
          ...steps.map(({ day, positive }) => ({ day, share: positive })),
          { day: until, share: positive },
        ]),
      ];
    }),
  );
}
