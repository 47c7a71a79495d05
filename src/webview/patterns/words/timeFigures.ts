import * as l10n from "@vscode/l10n";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import type { TimeEstimate } from "../../../core/statistics/kaplanMeier.ts";
import { answerTimesChart } from "../geometry/answerTimesChart.ts";
import { incidenceChart } from "../geometry/incidenceChart.ts";
import { basisOf, type Figure, numbers, shareCell, shareWords, waitsNeeded } from "./figure.ts";
import type { Formats } from "./formats.ts";

/** How long one waits here. */
export function answerTimesFigure({ times }: Patterns, write: Formats): Figure {
  const curve = curveOf(times, l10n.t("days since applying"), write);
  return {
    id: "time-to-answer",
    heading: l10n.t("How long an answer takes"),
    paragraphs: answeredWords(times, write),
    basis: basisOf(times, write),
    quiet: waitsNeeded(times, write),
    how: l10n.t(
      "Kaplan and Meier’s estimate (1958): those still waiting count for as long as they were watched, and one you withdrew counts up to that day. In brackets and as a band stands the 95% interval, Greenwood’s on the log–log scale; where none or all were answered, the beta product of Fay, Brittain and Proschan (2013). All of it ends on the last day on which eight were still watched. Days are from applying to the first word from a person, good or bad. The small strokes are applications last watched on that day.",
    ),
    ...curve,
  };
}

/** The wait after a talk. */
export function afterTalksFigure({ afterTalks }: Patterns, write: Formats): Figure {
  return {
    id: "after-talks",
    heading: l10n.t("The wait after a talk"),
    paragraphs: answeredWords(afterTalks, write),
    basis: basisOf(afterTalks, write),
    quiet: waitsNeeded(afterTalks, write),
    how: l10n.t(
      "The same estimate, of the days from a first call or an interview to their next word, which may be another talk; n counts talks. Talks of one day are one.",
    ),
    ...curveOf(afterTalks, l10n.t("days since the talk"), write),
  };
}

function curveOf(times: Patterns["times"], daysTitle: string, write: Formats): Pick<Figure, "drawing" | "tables"> {
  const { count, percent } = write;
  const last = times.steps.at(-1);
  return {
    drawing: last && {
      alternative: l10n.t(
        "A curve that falls in steps from 100% without an answer on day 0 to {0} on day {1}, with a band around it. The table has its numbers.",
        percent(last.silent),
        count(last.day),
      ),
      draw: (width: number) =>
        answerTimesChart(times, width, { ...write, days: daysTitle, atRisk: l10n.t("watched this long") }),
    },
    tables: [
      {
        caption: l10n.t("Without an answer, by day"),
        head: [
          l10n.t("Day"),
          l10n.t("Watched this long"),
          l10n.t("Answered"),
          l10n.t("Last watched"),
          l10n.t("Without an answer"),
        ].map(numbers),
        rows: times.steps.map((step) => [
          ...[step.day, step.atRisk, step.answered, step.censored].map(count),
          shareCell(step.silent, step.interval, write),
        ]),
      },
    ],
  };
}

/** The shares answered by the days that people ask for, or by the last there is; and the days of a quarter and half. */
function answeredWords(
  { answeredBy, until, steps, quarter, half }: Patterns["times"],
  write: Formats,
): readonly string[] {
  const { count } = write;
  const last = steps.at(-1);
  if (until === undefined || !last) return [];
  const [first, second] = answeredBy.flatMap(({ day, share, interval }) =>
    share === undefined ? [] : [{ day: count(day), share: shareWords(share, interval, write) }],
  );
  const ended = { low: 1 - last.interval.high, high: 1 - last.interval.low };
  const shares =
    first && second
      ? l10n.t(
          "Going by these, {0} would have an answer by day {1}, and {2} by day {3}.",
          first.share,
          first.day,
          second.share,
          second.day,
        )
      : first
        ? l10n.t("Going by these, {0} would have an answer by day {1}.", first.share, first.day)
        : l10n.t(
            "Going by these, {0} would have an answer by day {1}, the last on which eight were still watched.",
            shareWords(1 - last.silent, ended, write),
            count(until),
          );
  return [shares, ...quantileWords(quarter, half, write)];
}

function quantileWords(
  quarter: TimeEstimate | undefined,
  half: TimeEstimate | undefined,
  write: Formats,
): readonly string[] {
  if (quarter && half)
    return [
      l10n.t("A quarter would have theirs by {0}, and half by {1}.", dayWords(quarter, write), dayWords(half, write)),
    ];
  return quarter ? [l10n.t("A quarter would have theirs by {0}.", dayWords(quarter, write))] : [];
}

/** "about day 9 (6–12)" */
function dayWords({ time, low, high }: TimeEstimate, { count }: Formats): string {
  return high === undefined
    ? l10n.t("about day {0} ({1} or later)", count(time), count(low ?? time))
    : l10n.t("about day {0} ({1}–{2})", count(time), count(low ?? time), count(high));
}

export function incidenceFigure({ incidence }: Patterns, write: Formats): Figure {
  const { count } = write;
  const last = incidence.steps.at(-1);
  const positive = l10n.t("Other than a no");
  const rejected = l10n.t("A no");
  const end =
    last &&
    l10n.t(
      "Going by these, {0} would have heard something other than a no by day {1}, and {2} a no.",
      shareWords(last.positive, last.intervals.positive, write),
      count(last.day),
      shareWords(last.rejected, last.intervals.rejected, write),
    );
  return {
    id: "kind-of-answer",
    heading: l10n.t("Which answer, and when"),
    paragraphs: end === undefined ? [] : [end],
    basis: basisOf(incidence, write),
    quiet: waitsNeeded(incidence, write),
    how: l10n.t(
      "Aalen and Johansen’s estimate (1978) of the first answer’s kind: only one of a no and another answer can be first, so both are counted at once, with Greenwood’s variance for both on the log–log scale. With those who heard nothing they make 100% every day, up to the last day on which eight were still watched.",
    ),
    drawing:
      end === undefined
        ? undefined
        : {
            alternative: l10n.t("Two rising curves. {0}", end),
            draw: (width: number) =>
              incidenceChart(incidence, width, { ...write, positive, rejected, days: l10n.t("days since applying") }),
          },
    tables: [
      {
        caption: l10n.t("Kinds of first answers, by day"),
        head: [l10n.t("Day"), positive, rejected, l10n.t("Nothing yet")].map(numbers),
        rows: incidence.steps.map(({ day, intervals, ...shares }) => [
          count(day),
          shareCell(shares.positive, intervals.positive, write),
          shareCell(shares.rejected, intervals.rejected, write),
          write.percent(shares.silent),
        ]),
      },
    ],
  };
}
