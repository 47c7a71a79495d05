import type { Table } from "../../../core/export/markdown.ts";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import { columnWords } from "../../../words/patterns/columns.ts";
import { estimateWords } from "../../../words/patterns/estimates.ts";
import { stillOutWords } from "../../../words/patterns/stillOut.ts";
import { stageNameInWords } from "../../../words/patterns/vocabulary.ts";
import { basisOf, column, type Figure, numbers, shareCell } from "./figure.ts";
import type { Formats } from "./formats.ts";

/** A page of thousands of rows helps nobody; the JSON has them all. */
const mostRows = 200;

/** Says what is still out, and what may still come of it. */
export function stillOutFigure({ flow, silent, quiet, stillToCome, watch }: Patterns, write: Formats): Figure {
  const { count } = write;
  const into = (node: string): number =>
    flow.links.filter(({ to }) => to === node).reduce((sum, link) => sum + link.count, 0);
  const shown = silent.applications.slice(0, mostRows);
  return {
    id: "still-out",
    heading: stillOutWords.heading(),
    paragraphs: [
      outParagraph(into("silent"), into("open"), into("on_hold"), write),
      ...(silent.n === 0 || watch.accepted !== undefined ? [] : comingParagraphs(stillToCome, silent, write)),
    ],
    basis: basisOf(silent, write),
    how: stillOutWords.method(count(400), count(silent.within)),
    tables: [
      {
        caption:
          shown.length < silent.n
            ? stillOutWords.shortestSilences(count(shown.length), count(silent.n))
            : stillOutWords.silences(),
        head: [
          column(columnWords.company()),
          column(columnWords.role()),
          numbers(columnWords.days()),
          numbers(columnWords.chanceOfAnswer(count(silent.within))),
          numbers(columnWords.basedOn()),
        ],
        rows: shown.map(({ company, role, days, chance, interval, others }) => [
          company,
          role,
          count(days),
          shareCell(chance, interval, write),
          count(others),
        ]),
      },
      quietTable(quiet, write),
    ],
  };
}

function quietTable({ stages }: Patterns["quiet"], { count }: Formats): Table {
  return {
    caption: stillOutWords.quietByStage(),
    head: [
      column(columnWords.stage()),
      numbers(columnWords.applications()),
      numbers(columnWords.ahead()),
      numbers(columnWords.shortestQuiet()),
      numbers(columnWords.longestQuiet()),
    ],
    rows: stages.map(({ stage, count: all, ahead, days }) => [
      stageNameInWords(stage),
      count(all),
      count(ahead),
      days ? count(days.shortest) : "–",
      days ? count(days.longest) : "–",
    ]),
  };
}

function outParagraph(silent: number, talking: number, onHold: number, { count, list }: Formats): string {
  const parts = [
    ...(silent > 0 ? [stillOutWords.withoutAnswer(count(silent))] : []),
    ...(talking > 0 ? [stillOutWords.inConversation(count(talking))] : []),
    ...(onHold > 0 ? [stillOutWords.onHold(count(onHold))] : []),
  ];
  const open = silent + talking + onHold;
  if (open === 0) return stillOutWords.nothingIsOut();
  if (open === silent) return open === 1 ? stillOutWords.oneIsSilent() : stillOutWords.allAreSilent(count(open));
  const said = open === 1 ? stillOutWords.oneIsOut(list(parts)) : stillOutWords.areOut(count(open), list(parts));
  return silent > 0 ? `${said} ${stillOutWords.silenceIsNoNo()}` : said;
}

function comingParagraphs(
  { answers, positive, until }: Patterns["stillToCome"],
  { applications }: Patterns["silent"],
  write: Formats,
): readonly string[] {
  if (!answers || !positive || until === undefined) return [];
  if (applications.every(({ days }) => days >= until)) return [stillOutWords.allWaitedLonger()];
  return [
    stillOutWords.moreMayBeAnswered(numberPhrase(answers, write), write.count(until), numberPhrase(positive, write)),
  ];
}

/** "about 5 (1–10)", "at most 2" */
function numberPhrase(
  { expected, range: { low, high } }: NonNullable<Patterns["stillToCome"]["answers"]>,
  { count }: Formats,
): string {
  if (high === 0) return estimateWords.hardlyAny();
  return expected < 1
    ? estimateWords.atMost(count(high))
    : estimateWords.aboutCount(count(expected), count(low), count(high));
}
