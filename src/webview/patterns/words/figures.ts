import * as l10n from "@vscode/l10n";
import type { Report } from "../../../core/export/markdown.ts";
import type { Named } from "../../../core/export/withoutNames.ts";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import { asksFigure, eventsFigure, followUpsFigure, paceFigure, roundsFigure } from "./effortFigures.ts";
import type { Figure } from "./figure.ts";
import { forecastsFigure } from "./forecastsFigure.ts";
import type { Formats } from "./formats.ts";
import { groupsFigure, guessedReasonsFigure, statedReasonsFigure } from "./groupFigures.ts";
import { answersFigure, endingsFigure, flowFigure } from "./searchFigures.ts";
import { answerTimesFigure, incidenceFigure, silentFigure } from "./timeFigures.ts";
import { kindWord } from "./vocabulary.ts";

const all: readonly ((patterns: Patterns, write: Formats) => Figure)[] = [
  flowFigure,
  answersFigure,
  endingsFigure,
  answerTimesFigure,
  incidenceFigure,
  silentFigure,
  groupsFigure,
  statedReasonsFigure,
  guessedReasonsFigure,
  forecastsFigure,
  paceFigure,
  roundsFigure,
  followUpsFigure,
  asksFigure,
  eventsFigure,
];

/** All figures of the summary in words, in the order they are read. */
export function figuresOf(patterns: Patterns, write: Formats): readonly Figure[] {
  return all.map((figure) => figure(patterns, write));
}

/** What the summary is about: kind, dates and day. */
export function aboutWords(
  { filter: { kind, from, to }, today, total, ahead }: Patterns,
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
  return ahead === 0
    ? about
    : `${about} ${l10n.t("Events dated later, which no figure counts yet: {0}.", count(ahead))}`;
}

/** The figures as a document: what each says, what it is made from, how, and its tables. */
export function reportOf(patterns: Patterns, write: Formats): Report {
  return {
    title: l10n.t("Patterns"),
    paragraphs: [aboutWords(patterns, write)],
    sections: figuresOf(patterns, write).map(({ heading, paragraphs, basis, how, tables }) => ({
      heading,
      paragraphs: [...paragraphs, basis, how],
      tables: tables.filter(({ rows }) => rows.length > 0),
    })),
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
  }
}
