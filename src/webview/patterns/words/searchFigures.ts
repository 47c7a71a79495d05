import * as l10n from "@vscode/l10n";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import type { Share } from "../../../core/patterns/sample.ts";
import { countBars, type ShareRow, shareIntervals } from "../geometry/barCharts.ts";
import { flowChart } from "../geometry/flowChart.ts";
import { basisOf, column, type Figure, neededWords, numbers } from "./figure.ts";
import type { Formats } from "./formats.ts";
import { placeWord, stageWord } from "./vocabulary.ts";

export function flowFigure({ flow }: Patterns, write: Formats): Figure {
  const into = (...nodes: readonly string[]): number =>
    flow.links.filter(({ to }) => nodes.includes(to)).reduce((sum, { count }) => sum + count, 0);
  const { count } = write;
  return {
    id: "flow",
    heading: l10n.t("The whole search"),
    paragraphs:
      flow.n === 0
        ? [l10n.t("Nothing has begun yet. The first application you log shows up here.")]
        : [
            `${flow.n === 1 ? l10n.t("One has begun.") : l10n.t("{0} have begun.", count(flow.n))} ${openWords(into("silent"), into("open"), into("on_hold"), write)}`,
          ],
    basis: basisOf(flow, write),
    empty: flow.n === 0,
    how: l10n.t(
      "Every application goes from its beginning through all stages it got to, to where it is now. A later stage includes the earlier ones.",
    ),
    ...(flow.n > 0 && {
      drawing: {
        alternative:
          flow.n === 1
            ? l10n.t(
                "A flow from left to right: where one application began, the stages it got to, and where it is now. The table has its numbers.",
              )
            : l10n.t(
                "A flow from left to right: where {0} applications began, the stages they got to, and where they are now. The table has its numbers.",
                count(flow.n),
              ),
        draw: (width: number) => flowChart(flow, width, { ...write, place: placeWord }),
      },
    }),
    tables: [
      {
        caption: l10n.t("From place to place"),
        head: [column(l10n.t("From")), column(l10n.t("To")), numbers(l10n.t("Applications"))],
        rows: flow.links.map((link) => [placeWord(link.from), placeWord(link.to), count(link.count)]),
      },
    ],
  };
}

function openWords(silent: number, talking: number, onHold: number, { count }: Formats): string {
  const open = silent + talking + onHold;
  if (open === 0) return l10n.t("None is open right now.");
  const parts = [count(silent), count(talking), count(onHold)] as const;
  return open === 1
    ? l10n.t("One is still open: {0} without an answer yet, {1} in conversation, {2} on hold.", ...parts)
    : l10n.t("{0} are still open: {1} without an answer yet, {2} in conversation, {3} on hold.", count(open), ...parts);
}

export function answersFigure({ answers, stages, reached }: Patterns, write: Formats): Figure {
  const { count, percent, range } = write;
  const steps: readonly (readonly [string, Share])[] = [
    [l10n.t("Any answer"), answers],
    ...stages.map((share) => [l10n.t("{0} → {1}", stageWord(share.from), stageWord(share.to)), share] as const),
  ];
  const rows = steps.flatMap(([label, { count: some, n, interval }]): readonly ShareRow[] =>
    interval ? [{ label, value: ofWords(some, n, write), share: some / n, interval }] : [],
  );
  const said = answers.interval
    ? l10n.t(
        "{0} got a word from a person, good or bad: {1} (95% interval {2}).",
        ofWords(answers.count, answers.n, write),
        percent(answers.count / answers.n),
        range(answers.interval),
      )
    : answers.n === 0
      ? l10n.t("Nothing has been sent yet.")
      : l10n.t("{0} got a word from a person, good or bad.", ofWords(answers.count, answers.n, write));
  const silence =
    answers.waiting === 1
      ? l10n.t("One is still waiting. Silence is not a no.")
      : l10n.t("{0} are still waiting. Silence is not a no.", count(answers.waiting));
  return {
    id: "answers",
    heading: l10n.t("Answers, stage by stage"),
    paragraphs: [said, ...(answers.waiting > 0 ? [silence] : []), ...neededWords(answers, write)],
    basis: basisOf(answers, write),
    empty: answers.n === 0,
    how: l10n.t(
      "An answer is the first word from a person; an automatic receipt is none. A later stage includes the earlier ones, and a no never takes one away. Intervals are Wilson’s (1927), shown from five cases on: the range of shares that fit these counts.",
    ),
    ...(rows.length > 0 && {
      drawing: {
        alternative: l10n.t(
          "Shares with their intervals: {0}.",
          rows.map(({ label, value, interval }) => `${label} ${value} (${range(interval)})`).join("; "),
        ),
        draw: (width: number) => shareIntervals(rows, width, write),
      },
    }),
    tables: [
      {
        caption: l10n.t("From stage to stage"),
        head: [
          column(l10n.t("Step")),
          numbers(l10n.t("Got there")),
          numbers(l10n.t("Of")),
          numbers(l10n.t("Still open")),
          numbers(l10n.t("95% interval")),
          numbers(l10n.t("More needed")),
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
      {
        caption: l10n.t("Ever reached"),
        head: [column(l10n.t("Stage")), numbers(l10n.t("Applications"))],
        rows: reached.map(({ stage, count: some }) => [stageWord(stage), count(some)]),
      },
    ],
  };
}

export function endingsFigure({ endings }: Patterns, write: Formats): Figure {
  const rows = endings.counts.map(({ stage, count }) => ({ label: stageWord(stage), count }));
  const further = endings.counts.filter(({ stage }) => stage !== "applied").reduce((sum, { count }) => sum + count, 0);
  return {
    id: "endings",
    heading: l10n.t("Where it ended"),
    paragraphs: [endingsWords(endings.n, further, write)],
    basis: basisOf(endings, write),
    empty: endings.n === 0,
    how: l10n.t("What counts is the furthest stage at the moment of the no, over all events before it."),
    ...(endings.n > 0 && {
      drawing: {
        alternative: l10n.t("Bars: {0}.", rows.map(({ label, count }) => `${label} ${write.count(count)}`).join(", ")),
        draw: (width: number) => countBars(rows, width, write),
      },
    }),
    tables: [
      {
        caption: l10n.t("Furthest stage at the no"),
        head: [column(l10n.t("Stage")), numbers(l10n.t("Applications"))],
        rows: rows.map(({ label, count }) => [label, write.count(count)]),
      },
    ],
  };
}

function endingsWords(all: number, further: number, { count }: Formats): string {
  if (all === 0) return l10n.t("No application has ended with a no.");
  if (all > 1)
    return l10n.t(
      "{0} ended with a no; before {1} of them somebody had written or talked with you.",
      count(all),
      count(further),
    );
  return further === 1
    ? l10n.t("One ended with a no; before it somebody had written or talked with you.")
    : l10n.t("One ended with a no, before anybody had written or talked with you.");
}

/** "4 of 6" */
export function ofWords(some: number, all: number, { count }: Formats): string {
  return l10n.t("{0} of {1}", count(some), count(all));
}
