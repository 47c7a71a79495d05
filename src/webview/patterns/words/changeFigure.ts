import * as l10n from "@vscode/l10n";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import { changeChart } from "../geometry/changeChart.ts";
import { basisOf, column, type Figure, numbers, shareCell, shareWords, waitsNeeded } from "./figure.ts";
import type { Formats } from "./formats.ts";

/** Whether it is changing: the first half of the applications against the second. */
export function changeFigure({ change }: Patterns, write: Formats): Figure {
  const { count, day, chance } = write;
  const { halves, until, p } = change;
  const names = halves.map(({ from, to }) => l10n.t("{0} to {1}", day(from), day(to)));
  const words = changeWords(change, write);
  return {
    id: "change",
    heading: l10n.t("Then and now"),
    paragraphs: [
      ...words,
      ...(halves.length === 0
        ? []
        : [
            change.stands
              ? l10n.t("Chance alone would seldom make so much of a difference.")
              : l10n.t("That cannot be told from chance yet."),
          ]),
    ],
    basis: basisOf(change, write),
    quiet:
      halves.length > 0
        ? undefined
        : (waitsNeeded({ ...change, needed: 0 }, write) ??
          l10n.t("From eight in each half on, by the day of applying: {0} more.", count(Math.max(1, change.needed)))),
    how: l10n.t(
      "The applications in two halves by the day they were sent, and the shares that would have heard something other than a no, day by day since applying (Aalen and Johansen’s estimate), compared by Gray’s test. Both curves end where fewer than eight of a half were watched. A share by month is not shown, since the last months always look worse: their answers are still to come.",
    ),
    drawing:
      until === undefined
        ? undefined
        : {
            alternative: l10n.t("Two rising curves. {0}", words.join(" ")),
            draw: (width: number) =>
              changeChart(halves, until, names, width, { ...write, days: l10n.t("days since applying") }),
          },
    tables: [
      {
        caption: l10n.t("Both halves"),
        head: [
          column(l10n.t("Sent")),
          numbers(l10n.t("Applications")),
          numbers(l10n.t("Other than a no by day {0}", count(until ?? 0))),
          numbers(l10n.t("p-value")),
        ],
        rows: halves.map((half, index) => [
          names[index] ?? "",
          count(half.n),
          shareCell(half.positive, half.interval, write),
          p === undefined ? "–" : chance(p),
        ]),
      },
    ],
  };
}

/** Says what both halves heard. */
export function changeWords({ halves, until }: Patterns["change"], write: Formats): readonly string[] {
  const [first, second] = halves;
  if (!first || !second || until === undefined) return [];
  return [
    l10n.t(
      "Of those sent from {0} on, {1} would have heard something other than a no by day {2}; of those sent before, {3}.",
      write.day(second.from),
      shareWords(second.positive, second.interval, write),
      write.count(until),
      shareWords(first.positive, first.interval, write),
    ),
  ];
}
