import * as l10n from "@vscode/l10n";
import type { FollowUpShare } from "../../../core/patterns/messages.ts";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import { countBars } from "../geometry/barCharts.ts";
import { paceChart } from "../geometry/paceChart.ts";
import { basisOf, column, type Figure, numbers, ofWords } from "./figure.ts";
import type { Formats } from "./formats.ts";
import { eventWord } from "./vocabulary.ts";

export function paceFigure({ pace }: Patterns, write: Formats): Figure {
  const { count, rate, day } = write;
  const said =
    pace.weeks > 1
      ? l10n.t(
          "{0} sent in {1} weeks, {2} a week on average.",
          count(pace.n),
          count(pace.weeks),
          rate(pace.n / pace.weeks),
        )
      : l10n.t("{0} sent in one week.", count(pace.n));
  return {
    id: "pace",
    heading: l10n.t("Pace"),
    paragraphs: [said],
    basis: basisOf(pace, write),
    quiet: pace.n === 0 ? l10n.t("Nothing has been sent yet.") : undefined,
    how: l10n.t(
      "Applications by the week they were sent, Monday to Sunday, up to the last day watched. Weeks that are not in the table had none; weeks off are fine.",
    ),
    ...(pace.n > 0 && {
      drawing: {
        alternative: l10n.t("A bar for each week. {0}", said),
        draw: (width: number) => paceChart(pace, width, { ...write, day }),
      },
    }),
    tables: [
      {
        caption: l10n.t("Applications by week"),
        head: [column(l10n.t("Week from")), numbers(l10n.t("Applications"))],
        rows: pace.counts.map(({ monday, count: some }) => [day(monday), count(some)]),
      },
    ],
  };
}

export function roundsFigure({ rounds }: Patterns, write: Formats): Figure {
  const { count, rate } = write;
  const rows = rounds.types
    .filter((one) => one.count > 0)
    .map((one) => ({ label: eventWord(one.type), count: one.count }));
  const hours = rounds.hours > 0 ? [l10n.t("Hours you noted: {0}.", rate(rounds.hours))] : [];
  return {
    id: "rounds",
    heading: l10n.t("Rounds practised"),
    paragraphs: [roundsWords(rounds, write), ...hours],
    basis: basisOf(rounds, write),
    quiet: rounds.rounds === 0 ? l10n.t("No rounds yet.") : undefined,
    how: l10n.t(
      "First calls, assessments and interviews that took place up to today, also those where they wrote first. Names are yours; spellings that differ only in capitals are one.",
    ),
    ...(rows.length > 0 && {
      drawing: {
        alternative: l10n.t("Bars: {0}.", rows.map((one) => `${one.label} ${count(one.count)}`).join(", ")),
        draw: (width: number) => countBars(rows, width, write),
      },
    }),
    tables: [
      {
        caption: l10n.t("Rounds by kind"),
        head: [column(l10n.t("Kind")), numbers(l10n.t("Rounds")), numbers(l10n.t("Hours noted"))],
        rows: rounds.types.map((one) => [eventWord(one.type), count(one.count), rate(one.hours)]),
      },
      {
        caption: l10n.t("Rounds by name"),
        head: [column(l10n.t("Name")), numbers(l10n.t("Rounds")), numbers(l10n.t("Applications"))],
        rows: rounds.names.map((one) => [one.name, count(one.count), count(one.applications)]),
      },
    ],
  };
}

function roundsWords({ rounds, applications }: Patterns["rounds"], { count }: Formats): string {
  if (rounds === 1) return l10n.t("One round: practice that stays with you, however it ended.");
  return applications === 1
    ? l10n.t("{0} rounds in one application: practice that stays with you, however it ended.", count(rounds))
    : l10n.t(
        "{0} rounds in {1} applications: practice that stays with you, however they ended.",
        count(rounds),
        count(applications),
      );
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
    eventWord(type),
    count(n),
    count(some),
    range(interval),
    count(needed),
  ];
  return {
    id: "follow-ups",
    heading: l10n.t("Follow-ups"),
    paragraphs: [l10n.t("Follow-ups with an answer: {0}.", ofWords(answered, sent, write))],
    basis: basisOf(all, write),
    quiet: sent === 0 ? l10n.t("No follow-ups are logged.") : undefined,
    how: l10n.t(
      "n counts messages. An answer counts for the last message of a kind before it, and once. A round that was agreed on before does not answer a thank-you. What was sent in the last 60 days may still be answered; at the lower end of Wilson’s intervals it counts as not answered, at the upper as answered. They are there from five messages on.",
    ),
    tables: [
      {
        caption: l10n.t("Follow-ups by kind"),
        head: [
          column(l10n.t("Kind")),
          numbers(l10n.t("Sent")),
          numbers(l10n.t("Answered")),
          numbers(l10n.t("95% interval")),
          numbers(l10n.t("More needed")),
        ],
        rows: followUps.map(row),
      },
    ],
  };
}

export function asksFigure({ asks }: Patterns, write: Formats): Figure {
  const granted = l10n.t("Asks that got a yes so far: {0}.", ofWords(asks.count, asks.n, write));
  const fits =
    asks.interval &&
    l10n.t("In the long run {0} fit these counts, whatever becomes of those still open.", write.range(asks.interval));
  return {
    id: "asks",
    heading: l10n.t("Asks"),
    paragraphs: fits === undefined ? [granted] : [granted, fits],
    basis: basisOf(asks, write),
    quiet: asks.n === 0 ? l10n.t("No asks yet.") : undefined,
    how: l10n.t(
      "Asks are entries of the kind “outreach”. It is a yes when an offer came of it, or an application that you linked to it. The range is Wilson’s 95% interval, from five asks on, with those still open counted as no at its lower end and as yes at its upper.",
    ),
    tables: [
      {
        caption: l10n.t("Asks and what came of them"),
        head: [
          numbers(l10n.t("Asked")),
          numbers(l10n.t("Answered")),
          numbers(l10n.t("Yes")),
          numbers(l10n.t("Still open")),
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
    heading: l10n.t("Everything written down"),
    paragraphs: [eventsWords(total, events.n, write)],
    basis: basisOf(events, write),
    quiet: total === 0 ? l10n.t("No events yet.") : undefined,
    how: l10n.t("Every event of the log up to today, by its type."),
    tables: [
      {
        caption: l10n.t("Events by type"),
        head: [column(l10n.t("Event")), numbers(l10n.t("Count"))],
        rows: events.counts.map(({ type, count }) => [eventWord(type), write.count(count)]),
      },
    ],
  };
}

function eventsWords(events: number, applications: number, { count }: Formats): string {
  if (events === 1) return l10n.t("One event in one application.");
  return applications === 1
    ? l10n.t("{0} events in one application.", count(events))
    : l10n.t("{0} events in {1} applications.", count(events), count(applications));
}
