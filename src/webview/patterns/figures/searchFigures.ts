import type { Stage } from "../../../core/application/stage.ts";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import type { Share } from "../../../core/patterns/sample.ts";
import { columnWords } from "../../../words/patterns/columns.ts";
import { endingWords } from "../../../words/patterns/endings.ts";
import { howFarWords, interviewReachedInWords, reachedInWords } from "../../../words/patterns/howFar.ts";
import { pictureWords } from "../../../words/patterns/pictures.ts";
import { stageStepWords } from "../../../words/patterns/stageSteps.ts";
import { placeInWords, stageNameInWords } from "../../../words/patterns/vocabulary.ts";
import { countBars, type ShareRow, shareIntervals } from "../geometry/barCharts.ts";
import { flowChart } from "../geometry/flowChart.ts";
import { basisOf, column, type Figure, numbers, someOf } from "./figure.ts";
import type { Formats } from "./formats.ts";

/** How far it got, by round, with the whole search as a flow. */
export function howFarFigure({ flow, answers, reached, interviews }: Patterns, write: Formats): Figure {
  const { count, list } = write;
  const rungs = reached.flatMap(({ stage, count: some }) => {
    if (stage === "interview")
      return [
        ...(some === interviews[0]?.n ? [] : rung(stage, some, write)),
        ...interviews.map(({ interview, n }) => interviewReachedInWords(interview, count(n))),
      ];
    return rung(stage, some, write);
  });
  return {
    id: "how-far",
    heading: howFarWords.heading(),
    paragraphs: [answersParagraph(answers, write), ...(rungs.length > 0 ? [howFarWords.byRound(list(rungs))] : [])],
    basis: basisOf(flow, write),
    quiet: flow.n === 0 ? howFarWords.nothingBegun() : undefined,
    how: howFarWords.method(),
    ...(flow.n > 0 && {
      drawing: {
        alternative: flow.n === 1 ? pictureWords.flowOfOne() : pictureWords.flow(count(flow.n)),
        draw: (width: number) => flowChart(flow, width, { ...write, place: placeInWords }),
      },
    }),
    tables: [
      {
        caption: howFarWords.fromPlaceToPlace(),
        head: [column(columnWords.from()), column(columnWords.to()), numbers(columnWords.applications())],
        rows: flow.links.map((link) => [placeInWords(link.from), placeInWords(link.to), count(link.count)]),
      },
      {
        caption: howFarWords.everReached(),
        head: [column(columnWords.stage()), numbers(columnWords.applications())],
        rows: reached.map(({ stage, count: some }) => [stageNameInWords(stage), count(some)]),
      },
    ],
  };
}

function answersParagraph({ n, count: answered }: Share, write: Formats): string {
  const { count } = write;
  if (n === 0) return howFarWords.nothingSent();
  if (answered === 0) return n === 1 ? howFarWords.oneUnanswered() : howFarWords.allUnanswered(count(n));
  return howFarWords.answeredSoFar(someOf(answered, n, write));
}

function rung(stage: Stage, some: number, { count }: Formats): readonly string[] {
  const said = reachedInWords(stage, count(some));
  return some === 0 || said === undefined ? [] : [said];
}

/** From step to step and from interview to interview. */
export function stepsFigure({ stages, interviews, answers }: Patterns, write: Formats): Figure {
  const { count, range } = write;
  const steps: readonly (readonly [string, Share])[] = [
    ...stages.map((step) => [`${stageNameInWords(step.from)} → ${stageNameInWords(step.to)}`, step] as const),
    ...interviews.map((step) => [stageStepWords.fromInterview(count(step.interview)), step] as const),
  ];
  const rows = steps.flatMap(([label, { count: some, n, interval }]): readonly ShareRow[] =>
    interval ? [{ label, value: someOf(some, n, write), share: some / n, interval }] : [],
  );
  return {
    id: "steps",
    heading: stageStepWords.heading(),
    paragraphs: [stageStepWords.howManyWentOn()],
    basis: basisOf(answers, write),
    quiet: rows.length > 0 ? undefined : stageStepWords.fromFiveOn(count(answers.n)),
    how: stageStepWords.method(),
    drawing:
      rows.length === 0
        ? undefined
        : {
            alternative: pictureWords.sharesWithIntervals(
              rows.map(({ label, value, interval }) => `${label} ${value} (${range(interval)})`).join("; "),
            ),
            draw: (width: number) => shareIntervals(rows, width, write),
          },
    tables: [
      {
        caption: stageStepWords.heading(),
        head: [
          column(columnWords.step()),
          numbers(columnWords.wentOn()),
          numbers(columnWords.of()),
          numbers(columnWords.stillOpen()),
          numbers(columnWords.interval()),
          numbers(columnWords.moreNeeded()),
        ],
        rows: steps.map(([label, { count: some, n, waiting, interval, needed }]) => [
          label,
          count(some),
          count(n),
          count(waiting),
          range(interval),
          count(needed),
        ]),
      },
    ],
  };
}

export function endingsFigure({ endings }: Patterns, write: Formats): Figure {
  const rows = endings.counts.map(({ stage, count }) => ({ label: stageNameInWords(stage), count }));
  const further = endings.counts.filter(({ stage }) => stage !== "applied").reduce((sum, { count }) => sum + count, 0);
  return {
    id: "endings",
    heading: endingWords.heading(),
    paragraphs: [endingsParagraph(endings.n, further, write)],
    basis: basisOf(endings, write),
    quiet: endings.n === 0 ? endingWords.noneEnded() : undefined,
    how: endingWords.method(),
    ...(endings.n > 0 && {
      drawing: {
        alternative: pictureWords.bars(rows.map(({ label, count }) => `${label} ${write.count(count)}`).join(", ")),
        draw: (width: number) => countBars(rows, width, write),
      },
    }),
    tables: [
      {
        caption: endingWords.furthestStage(),
        head: [column(columnWords.stage()), numbers(columnWords.applications())],
        rows: rows.map(({ label, count }) => [label, write.count(count)]),
      },
    ],
  };
}

function endingsParagraph(all: number, further: number, { count }: Formats): string {
  if (all === 1) return further === 1 ? endingWords.oneGotFurther() : endingWords.oneEnded();
  return further === 0 ? endingWords.ended(count(all)) : endingWords.someGotFurther(count(all), count(further));
}
