import * as l10n from "@vscode/l10n";
import { addDays } from "../../../core/dates/dates.ts";
import type { Report } from "../../../core/export/markdown.ts";
import type { Named } from "../../../core/export/withoutNames.ts";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import { changeFigure } from "./changeFigure.ts";
import { asksFigure, eventsFigure, followUpsFigure, paceFigure, roundsFigure } from "./effortFigures.ts";
import type { Figure } from "./figure.ts";
import { forecastsFigure } from "./forecastsFigure.ts";
import type { Formats } from "./formats.ts";
import { groupsFigure, guessedReasonsFigure, statedReasonsFigure, tryFigure } from "./groupFigures.ts";
import { endingsFigure, howFarFigure, stepsFigure } from "./searchFigures.ts";
import { stillOutFigure } from "./stillOutFigure.ts";
import { afterTalksFigure, answerTimesFigure, incidenceFigure } from "./timeFigures.ts";
import { kindWord } from "./vocabulary.ts";

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
export function aboutWords(
  { filter: { kind, from, to }, today, total, again, ahead }: Patterns,
  { day, count }: Formats,
): string {
  const dates =
    from !== undefined && to !== undefined
      ? l10n.t("applied from {0} to {1}", day(from), day(to))
      : from !== undefined
        ? l10n.t("applied from {0} on", day(from))
        : to !== undefined
          ? l10n.t("applied up to {0}", day(to))
          : l10n.t("all dates");
  const about =
    total === 1
      ? l10n.t("{0}, {1}. As of {2}, with one entry in the log.", kindWord(kind), dates, day(today))
      : l10n.t("{0}, {1}. As of {2}, with {3} entries in the log.", kindWord(kind), dates, day(today), count(total));
  return [
    about,
    ...(again === 0 ? [] : [l10n.t("Applied again within an entry: {0}; each counts as one more.", count(again))]),
    ...(ahead === 0 ? [] : [l10n.t("Events dated later, which no figure counts yet: {0}.", count(ahead))]),
  ].join(" ");
}

/** Since when and until when the log was watched, where that is not all the time. */
export function watchWords({ watch, silent }: Patterns, { day, count }: Formats): readonly string[] {
  const { until, stale, accepted, since, sinceStated, sentBefore } = watch;
  return [
    ...(stale
      ? [l10n.t("Nothing was written down after {0}, so all waits are counted up to that day.", day(until))]
      : []),
    ...(accepted !== undefined && silent.n > 0
      ? [l10n.t("You accepted an offer on {0}; the waits of the others are counted up to that day.", day(accepted))]
      : []),
    ...(since !== undefined && sentBefore > 0
      ? [
          sinceStated
            ? l10n.t(
                "The log says that everything is in it since {0}; what was sent before ({1}) is watched from then on.",
                day(since),
                count(sentBefore),
              )
            : l10n.t(
                "The first answer in the log came on {0}, although {1} were out by then. So the log seems to have been begun about that day, and these are watched from then on; “since:” at the top of the file says the day for certain.",
                day(addDays(since, -1)),
                count(sentBefore),
              ),
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
    title: l10n.t("Patterns"),
    paragraphs: [aboutWords(patterns, write), ...watchWords(patterns, write)],
    sections: [
      ...told.map(({ heading, paragraphs, quiet, basis, how, tables }) => ({
        heading,
        paragraphs: quiet === undefined ? [...paragraphs, basis, how] : [quiet],
        tables: quiet === undefined ? tables.filter(({ rows }) => rows.length > 0) : [],
      })),
      ...(untold.length > 0
        ? [{ heading: l10n.t("Not told yet, and what it takes"), paragraphs: untold, tables: [] }]
        : []),
    ],
  };
}

/** A name that tells nothing: "Company 3". */
export function substituteWord(named: Named, number: number): string {
  switch (named) {
    case "company":
      return l10n.t("Company {0}", number);
    case "role":
      return l10n.t("Role {0}", number);
    case "round":
      return l10n.t("Round {0}", number);
    case "source":
      return l10n.t("Source {0}", number);
    case "tag":
      return l10n.t("Tag {0}", number);
    case "skill":
      return l10n.t("Skill {0}", number);
    case "location":
      return l10n.t("Location {0}", number);
    case "via":
      return l10n.t("Agency {0}", number);
    case "document":
      return l10n.t("Document {0}", number);
  }
}
