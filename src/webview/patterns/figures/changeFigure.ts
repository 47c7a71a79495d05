import type { Patterns } from "../../../core/patterns/patterns.ts";
import { fromToInWords } from "../../../words/dates.ts";
import { changeWords } from "../../../words/patterns/change.ts";
import { columnWords } from "../../../words/patterns/columns.ts";
import { pictureWords } from "../../../words/patterns/pictures.ts";
import { changeChart } from "../geometry/changeChart.ts";
import { basisOf, column, type Figure, numbers, shareCell, sharePhrase, waitsNeeded } from "./figure.ts";
import type { Formats } from "./formats.ts";

/** Whether it is changing: the first half of the applications against the second. */
export function changeFigure({ change }: Patterns, write: Formats): Figure {
  const { count, day, chance } = write;
  const { halves, until, p } = change;
  const names = halves.map(({ from, to }) => fromToInWords(day(from), day(to)));
  const words = changeParagraphs(change, write);
  return {
    id: "change",
    heading: changeWords.heading(),
    paragraphs: [
      ...words,
      ...(halves.length === 0 ? [] : [change.stands ? changeWords.seldomChance() : changeWords.maybeChance()]),
    ],
    basis: basisOf(change, write),
    quiet:
      halves.length > 0
        ? undefined
        : (waitsNeeded({ ...change, needed: 0 }, write) ?? changeWords.fromEightOn(count(Math.max(1, change.needed)))),
    how: changeWords.method(),
    drawing:
      until === undefined
        ? undefined
        : {
            alternative: pictureWords.twoRisingCurves(words.join(" ")),
            draw: (width: number) =>
              changeChart(halves, until, names, width, { ...write, days: pictureWords.daysSinceApplying() }),
          },
    tables: [
      {
        caption: changeWords.bothHalves(),
        head: [
          column(columnWords.sent()),
          numbers(columnWords.applications()),
          numbers(columnWords.otherThanNoBy(count(until ?? 0))),
          numbers(columnWords.pValue()),
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
export function changeParagraphs({ halves, until }: Patterns["change"], write: Formats): readonly string[] {
  const [first, second] = halves;
  if (!first || !second || until === undefined) return [];
  return [
    changeWords.heardBy(
      write.day(second.from),
      sharePhrase(second.positive, second.interval, write),
      write.count(until),
      sharePhrase(first.positive, first.interval, write),
    ),
  ];
}
