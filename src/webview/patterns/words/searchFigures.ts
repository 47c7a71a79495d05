import * as l10n from "@vscode/l10n";
import type { Stage } from "../../../core/application/stage.ts";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import type { Share } from "../../../core/patterns/sample.ts";
import { countBars, type ShareRow, shareIntervals } from "../geometry/barCharts.ts";
import { flowChart } from "../geometry/flowChart.ts";
import { basisOf, column, type Figure, numbers, ofWords } from "./figure.ts";
import type { Formats } from "./formats.ts";
import { placeWord, stageWord } from "./vocabulary.ts";

/** How far it got, by round, with the whole search as a flow. */
export function howFarFigure({ flow, answers, reached, interviews }: Patterns, write: Formats): Figure {
  const { count, list } = write;
  const rungs = reached.flatMap(({ stage, count: some }) => {
    if (stage === "interview")
      return [
        ...(some === interviews[0]?.n ? [] : rung(stage, some, write)),
        ...interviews.map(({ interview, n }) => interviewWords(interview, count(n))),
      ];
    return rung(stage, some, write);
  });
  return {
    id: "how-far",
    heading: l10n.t("How far it got"),
    paragraphs: [answersWords(answers, write), ...(rungs.length > 0 ? [l10n.t("By round: {0}.", list(rungs))] : [])],
    basis: basisOf(flow, write),
    quiet: flow.n === 0 ? l10n.t("Nothing has begun yet. The first application you log shows up here.") : undefined,
    how: l10n.t(
      "Every application goes from its beginning through all stages it got to since it was sent, to where it is now. A later stage includes the earlier ones, a no takes none away, and a stage that nobody ever logs is left out. An answer is the first word from a person on or after the day of applying; an automatic receipt is none, nor is a reply to a thank-you after a no. Applying anew after an end counts as one more.",
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
      {
        caption: l10n.t("Ever reached"),
        head: [column(l10n.t("Stage")), numbers(l10n.t("Applications"))],
        rows: reached.map(({ stage, count: some }) => [stageWord(stage), count(some)]),
      },
    ],
  };
}

function answersWords({ n, count: answered }: Share, write: Formats): string {
  const { count } = write;
  if (n === 0) return l10n.t("Nothing has been sent yet.");
  if (answered === 0)
    return n === 1
      ? l10n.t("One was sent; there is no answer yet.")
      : l10n.t("{0} were sent; there is no answer yet.", count(n));
  return l10n.t("Answers from a person so far: {0}, good or bad.", ofWords(answered, n, write));
}

function rung(stage: Stage, some: number, { count }: Formats): readonly string[] {
  if (some === 0) return [];
  const words: Readonly<Partial<Record<Stage, string>>> = {
    reply: l10n.t("reply {0}", count(some)),
    screen: l10n.t("first call {0}", count(some)),
    interview: l10n.t("interview or assessment {0}", count(some)),
    offer: l10n.t("offer {0}", count(some)),
    accepted: l10n.t("accepted {0}", count(some)),
  };
  const said = words[stage];
  return said === undefined ? [] : [said];
}

function interviewWords(interview: number, count: string): string {
  if (interview === 1) return l10n.t("first interview {0}", count);
  if (interview === 2) return l10n.t("second {0}", count);
  if (interview === 3) return l10n.t("third {0}", count);
  return interview === 4 ? l10n.t("fourth {0}", count) : l10n.t("interview number {0}: {1}", interview, count);
}

/** From step to step and from interview to interview. */
export function stepsFigure({ stages, interviews, answers }: Patterns, write: Formats): Figure {
  const { count, range } = write;
  const steps: readonly (readonly [string, Share])[] = [
    ...stages.map((step) => [`${stageWord(step.from)} → ${stageWord(step.to)}`, step] as const),
    ...interviews.map((step) => [l10n.t("Interview {0} → another or an offer", count(step.interview)), step] as const),
  ];
  const rows = steps.flatMap(([label, { count: some, n, interval }]): readonly ShareRow[] =>
    interval ? [{ label, value: ofWords(some, n, write), share: some / n, interval }] : [],
  );
  return {
    id: "steps",
    heading: l10n.t("From step to step"),
    paragraphs: [
      l10n.t("Of those that got as far as one step, how many went on to the next. A range is there from five on."),
    ],
    basis: basisOf(answers, write),
    quiet: rows.length > 0 ? undefined : l10n.t("From five applications on: {0} so far.", count(answers.n)),
    how: l10n.t(
      "The range is the 95% interval of the share that there will be, whatever becomes of those still open: from Wilson’s lower end (1927) as if none of them went on, to his upper end as if all did. Steps begin only at stages that somebody ever logged. Interviews of one day are one.",
    ),
    drawing:
      rows.length === 0
        ? undefined
        : {
            alternative: l10n.t(
              "Shares with their intervals: {0}.",
              rows.map(({ label, value, interval }) => `${label} ${value} (${range(interval)})`).join("; "),
            ),
            draw: (width: number) => shareIntervals(rows, width, write),
          },
    tables: [
      {
        caption: l10n.t("From step to step"),
        head: [
          column(l10n.t("Step")),
          numbers(l10n.t("Went on")),
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
    quiet: endings.n === 0 ? l10n.t("No application has ended with a no.") : undefined,
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
  if (all === 1)
    return further === 1
      ? l10n.t("One ended with a no; it got further than the application.")
      : l10n.t("One ended with a no to the application.");
  return further === 0
    ? l10n.t("{0} ended with a no to the application.", count(all))
    : l10n.t("{0} ended with a no; {1} of them got further than the application.", count(all), count(further));
}
