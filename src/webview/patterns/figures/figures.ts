import { addDays } from "../../../core/dates/dates.ts";
import type { Report } from "../../../core/export/markdown.ts";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import { panelWords } from "../../../words/panel.ts";
import { aboutWords } from "../../../words/patterns/about.ts";
import { patternsPageWords } from "../../../words/patterns/page.ts";
import { kindInWords } from "../../../words/patterns/vocabulary.ts";
import { watchWords } from "../../../words/patterns/watch.ts";
import { changeFigure } from "./changeFigure.ts";
import { asksFigure, eventsFigure, followUpsFigure, paceFigure, roundsFigure } from "./effortFigures.ts";
import type { Figure } from "./figure.ts";
import { forecastsFigure } from "./forecastsFigure.ts";
import type { Formats } from "./formats.ts";
import { groupsFigure, guessedReasonsFigure, statedReasonsFigure, tryFigure } from "./groupFigures.ts";
import { endingsFigure, howFarFigure, stepsFigure } from "./searchFigures.ts";
import { stillOutFigure } from "./stillOutFigure.ts";
import { afterTalksFigure, answerTimesFigure, incidenceFigure } from "./timeFigures.ts";

type Make = (patterns: Patterns, write: Formats) => Figure;

/** The figures that somebody who is looking asks for first, in this order. */
const first: readonly Make[] = [stillOutFigure, answerTimesFigure, howFarFigure, tryFigure];

const more: readonly Make[] = [
  incidenceFigure,
  afterTalksFigure,
  stepsFigure,
  endingsFigure,
  groupsFigure,
  changeFigure,
  statedReasonsFigure,
  guessedReasonsFigure,
  forecastsFigure,
  roundsFigure,
  paceFigure,
  followUpsFigure,
  asksFigure,
  eventsFigure,
];

/** All figures of the summary in words, in the order they are read: those asked for first, and the others. */
export function figuresOf(
  patterns: Patterns,
  write: Formats,
): { readonly first: readonly Figure[]; readonly more: readonly Figure[] } {
  const make = (figure: Make): Figure => figure(patterns, write);
  return { first: first.map(make), more: more.map(make) };
}

/** Says what the summary is about: kind, dates and day. */
export function aboutParagraph(
  { filter: { kind, from, to }, today, total, again, ahead }: Patterns,
  { day, count }: Formats,
): string {
  const dates =
    from !== undefined && to !== undefined
      ? aboutWords.appliedBetween(day(from), day(to))
      : from !== undefined
        ? aboutWords.appliedFrom(day(from))
        : to !== undefined
          ? aboutWords.appliedUpTo(day(to))
          : aboutWords.allDates();
  const about =
    total === 1
      ? aboutWords.oneEntry(kindInWords(kind), dates, day(today))
      : aboutWords.entries(kindInWords(kind), dates, day(today), count(total));
  return [
    about,
    ...(again === 0 ? [] : [aboutWords.appliedAgain(count(again))]),
    ...(ahead === 0 ? [] : [aboutWords.datedLater(count(ahead))]),
  ].join(" ");
}

/** Since when and until when the log was watched, where that is not all the time. */
export function watchParagraphs({ watch, silent }: Patterns, { day, count }: Formats): readonly string[] {
  const { until, stale, accepted, since, sinceStated, sentBefore } = watch;
  return [
    ...(stale ? [watchWords.nothingAfter(day(until))] : []),
    ...(accepted !== undefined && silent.n > 0 ? [watchWords.acceptedOn(day(accepted))] : []),
    ...(since !== undefined && sentBefore > 0
      ? [
          sinceStated
            ? watchWords.wholeSince(day(since), count(sentBefore))
            : watchWords.seemsBegun(day(addDays(since, -1)), count(sentBefore)),
        ]
      : []),
  ];
}

/** The figures as a document: what each says, what it is made from, how, and its tables. */
export function reportOf(patterns: Patterns, write: Formats): Report {
  const { first, more } = figuresOf(patterns, write);
  const told = [...first, ...more.filter(({ quiet }) => quiet === undefined)];
  const untold = more.flatMap(({ heading, quiet }) => (quiet === undefined ? [] : [`${heading}: ${quiet}`]));
  return {
    title: panelWords.patterns(),
    paragraphs: [aboutParagraph(patterns, write), ...watchParagraphs(patterns, write)],
    sections: [
      ...told.map(({ heading, paragraphs, quiet, basis, how, tables }) => ({
        heading,
        paragraphs: quiet === undefined ? [...paragraphs, basis, how] : [quiet],
        tables: quiet === undefined ? tables.filter(({ rows }) => rows.length > 0) : [],
      })),
      ...(untold.length > 0 ? [{ heading: patternsPageWords.notToldYet(), paragraphs: untold, tables: [] }] : []),
    ],
  };
}
