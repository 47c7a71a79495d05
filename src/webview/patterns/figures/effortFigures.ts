import type { FollowUpShare } from "../../../core/patterns/messages.ts";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import { eventTypeInWords } from "../../../words/events.ts";
import { hoursNotedInWords } from "../../../words/facts.ts";
import { askWords } from "../../../words/patterns/asks.ts";
import { columnWords } from "../../../words/patterns/columns.ts";
import { eventCountWords } from "../../../words/patterns/eventCounts.ts";
import { followUpWords } from "../../../words/patterns/followUps.ts";
import { howFarWords } from "../../../words/patterns/howFar.ts";
import { paceWords } from "../../../words/patterns/pace.ts";
import { pictureWords } from "../../../words/patterns/pictures.ts";
import { roundWords } from "../../../words/patterns/rounds.ts";
import { countBars } from "../geometry/barCharts.ts";
import { paceChart } from "../geometry/paceChart.ts";
import { basisOf, column, type Figure, numbers, someOf } from "./figure.ts";
import type { Formats } from "./formats.ts";

export function paceFigure({ pace }: Patterns, write: Formats): Figure {
  const { count, rate, day } = write;
  const said =
    pace.weeks > 1
      ? paceWords.sentInWeeks(count(pace.n), count(pace.weeks), rate(pace.n / pace.weeks))
      : paceWords.sentInOneWeek(count(pace.n));
  return {
    id: "pace",
    heading: paceWords.heading(),
    paragraphs: [said],
    basis: basisOf(pace, write),
    quiet: pace.n === 0 ? unsentParagraph(pace) : undefined,
    how: paceWords.method(),
    ...(pace.n > 0 && {
      drawing: {
        alternative: pictureWords.barEachWeek(said),
        draw: (width: number) => paceChart(pace, width, { ...write, day }),
      },
    }),
    tables: [
      {
        caption: paceWords.byWeek(),
        head: [column(columnWords.weekFrom()), numbers(columnWords.applications())],
        rows: pace.counts.map(({ monday, count: some }) => [day(monday), count(some)]),
      },
    ],
  };
}

function unsentParagraph({ leftOut }: Patterns["pace"]): string {
  return leftOut.some(({ reason }) => reason === "dayUnknown") ? paceWords.noDayKnown() : howFarWords.nothingSent();
}

export function roundsFigure({ rounds }: Patterns, write: Formats): Figure {
  const { count, rate } = write;
  const rows = rounds.types
    .filter((one) => one.count > 0)
    .map((one) => ({ label: eventTypeInWords(one.type), count: one.count }));
  const hours = rounds.hours > 0 ? [hoursNotedInWords(rate(rounds.hours))] : [];
  return {
    id: "rounds",
    heading: roundWords.heading(),
    paragraphs: [roundsParagraph(rounds, write), ...hours],
    basis: basisOf(rounds, write),
    quiet: rounds.rounds === 0 ? roundWords.noneYet() : undefined,
    how: roundWords.method(),
    ...(rows.length > 0 && {
      drawing: {
        alternative: pictureWords.bars(rows.map((one) => `${one.label} ${count(one.count)}`).join(", ")),
        draw: (width: number) => countBars(rows, width, write),
      },
    }),
    tables: [
      {
        caption: roundWords.byKind(),
        head: [column(columnWords.kind()), numbers(columnWords.rounds()), numbers(columnWords.hoursNoted())],
        rows: rounds.types.map((one) => [eventTypeInWords(one.type), count(one.count), rate(one.hours)]),
      },
      {
        caption: roundWords.byName(),
        head: [column(columnWords.name()), numbers(columnWords.rounds()), numbers(columnWords.applications())],
        rows: rounds.names.map((one) => [one.name, count(one.count), count(one.applications)]),
      },
    ],
  };
}

function roundsParagraph({ rounds, applications }: Patterns["rounds"], { count }: Formats): string {
  if (rounds === 1) return roundWords.oneRound();
  return applications === 1
    ? roundWords.inOneApplication(count(rounds))
    : roundWords.inApplications(count(rounds), count(applications));
}

export function followUpsFigure({ followUps }: Patterns, write: Formats): Figure {
  const { count, range } = write;
  const sent = followUps.reduce((sum, { n }) => sum + n, 0);
  const answered = followUps.reduce((sum, one) => sum + one.count, 0);
  const all = {
    n: sent,
    waiting: followUps.reduce((sum, { waiting }) => sum + waiting, 0),
    leftOut: followUps[0]?.leftOut ?? [],
    needed: 0,
  };
  const row = ({ type, n, count: some, interval, needed }: FollowUpShare): readonly string[] => [
    eventTypeInWords(type),
    count(n),
    count(some),
    range(interval),
    count(needed),
  ];
  return {
    id: "follow-ups",
    heading: followUpWords.heading(),
    paragraphs: [followUpWords.answered(someOf(answered, sent, write))],
    basis: basisOf(all, write),
    quiet: sent === 0 ? followUpWords.noneLogged() : undefined,
    how: followUpWords.method(),
    tables: [
      {
        caption: followUpWords.byKind(),
        head: [
          column(columnWords.kind()),
          numbers(columnWords.sent()),
          numbers(columnWords.answered()),
          numbers(columnWords.interval()),
          numbers(columnWords.moreNeeded()),
        ],
        rows: followUps.map(row),
      },
    ],
  };
}

export function asksFigure({ asks }: Patterns, write: Formats): Figure {
  const granted = askWords.granted(someOf(asks.count, asks.n, write));
  const fits = asks.interval && askWords.inTheLongRun(write.range(asks.interval));
  return {
    id: "asks",
    heading: askWords.asks(),
    paragraphs: fits === undefined ? [granted] : [granted, fits],
    basis: basisOf(asks, write),
    quiet: asks.n === 0 ? askWords.noneYet() : undefined,
    how: askWords.method(),
    tables: [
      {
        caption: askWords.whatCameOfThem(),
        head: [
          numbers(columnWords.asked()),
          numbers(columnWords.answered()),
          numbers(columnWords.yes()),
          numbers(columnWords.stillOpen()),
        ],
        rows: [[asks.n, asks.answered, asks.count, asks.waiting].map(write.count)],
      },
    ],
  };
}

export function eventsFigure({ events }: Patterns, write: Formats): Figure {
  const total = events.counts.reduce((sum, { count }) => sum + count, 0);
  return {
    id: "events",
    heading: eventCountWords.heading(),
    paragraphs: [eventsParagraph(total, events.n, write)],
    basis: basisOf(events, write),
    quiet: total === 0 ? eventCountWords.noneYet() : undefined,
    how: eventCountWords.method(),
    tables: [
      {
        caption: eventCountWords.byType(),
        head: [column(columnWords.event()), numbers(columnWords.count())],
        rows: events.counts.map(({ type, count }) => [eventTypeInWords(type), write.count(count)]),
      },
    ],
  };
}

function eventsParagraph(events: number, applications: number, { count }: Formats): string {
  if (events === 1) return eventCountWords.oneEvent();
  return applications === 1
    ? eventCountWords.inOneApplication(count(events))
    : eventCountWords.inApplications(count(events), count(applications));
}
