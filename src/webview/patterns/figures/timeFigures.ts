import type { Patterns } from "../../../core/patterns/patterns.ts";
import type { TimeEstimate } from "../../../core/statistics/kaplanMeier.ts";
import { answerKindWords } from "../../../words/patterns/answerKinds.ts";
import { afterTalkWords, answerTimeWords } from "../../../words/patterns/answerTimes.ts";
import { columnWords } from "../../../words/patterns/columns.ts";
import { estimateWords } from "../../../words/patterns/estimates.ts";
import { pictureWords } from "../../../words/patterns/pictures.ts";
import { answerTimesChart } from "../geometry/answerTimesChart.ts";
import { incidenceChart } from "../geometry/incidenceChart.ts";
import { basisOf, type Figure, numbers, shareCell, sharePhrase, waitsNeeded } from "./figure.ts";
import type { Formats } from "./formats.ts";

/** How long one waits here. */
export function answerTimesFigure({ times }: Patterns, write: Formats): Figure {
  const curve = curveOf(times, pictureWords.daysSinceApplying(), write);
  return {
    id: "time-to-answer",
    heading: answerTimeWords.heading(),
    paragraphs: answeredParagraphs(times, write),
    basis: basisOf(times, write),
    quiet: waitsNeeded(times, write),
    how: answerTimeWords.method(),
    ...curve,
  };
}

/** The wait after a talk. */
export function afterTalksFigure({ afterTalks }: Patterns, write: Formats): Figure {
  return {
    id: "after-talks",
    heading: afterTalkWords.heading(),
    paragraphs: answeredParagraphs(afterTalks, write),
    basis: basisOf(afterTalks, write),
    quiet: waitsNeeded(afterTalks, write, "talks"),
    how: afterTalkWords.method(),
    ...curveOf(afterTalks, pictureWords.daysSinceTalk(), write),
  };
}

function curveOf(times: Patterns["times"], daysTitle: string, write: Formats): Pick<Figure, "drawing" | "tables"> {
  const { count, percent } = write;
  const last = times.steps.at(-1);
  return {
    drawing: last && {
      alternative: pictureWords.fallingCurve(percent(last.silent), count(last.day)),
      draw: (width: number) =>
        answerTimesChart(times, width, { ...write, days: daysTitle, atRisk: pictureWords.watchedThisLong() }),
    },
    tables: [
      {
        caption: answerTimeWords.withoutAnswerByDay(),
        head: [
          columnWords.day(),
          columnWords.watchedThisLong(),
          columnWords.answered(),
          columnWords.lastWatched(),
          columnWords.withoutAnswer(),
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
function answeredParagraphs(
  { answeredBy, until, steps, quarter, half }: Patterns["times"],
  write: Formats,
): readonly string[] {
  const { count } = write;
  const last = steps.at(-1);
  if (until === undefined || !last) return [];
  const [first, second] = answeredBy.flatMap(({ day, share, interval }) =>
    share === undefined ? [] : [{ day: count(day), share: sharePhrase(share, interval, write) }],
  );
  const ended = { low: 1 - last.interval.high, high: 1 - last.interval.low };
  const shares =
    first && second
      ? answerTimeWords.answeredByTwoDays(first.share, first.day, second.share, second.day)
      : first
        ? answerTimeWords.answeredBy(first.share, first.day)
        : answerTimeWords.answeredByLast(sharePhrase(1 - last.silent, ended, write), count(until));
  return [shares, ...quantileParagraphs(quarter, half, write)];
}

function quantileParagraphs(
  quarter: TimeEstimate | undefined,
  half: TimeEstimate | undefined,
  write: Formats,
): readonly string[] {
  if (quarter && half) return [answerTimeWords.quarterAndHalf(dayPhrase(quarter, write), dayPhrase(half, write))];
  return quarter ? [answerTimeWords.quarter(dayPhrase(quarter, write))] : [];
}

/** "about day 9 (6–12)" */
function dayPhrase({ time, low, high }: TimeEstimate, { count }: Formats): string {
  return high === undefined
    ? estimateWords.aboutDayOrLater(count(time), count(low ?? time))
    : estimateWords.aboutDay(count(time), count(low ?? time), count(high));
}

export function incidenceFigure({ incidence }: Patterns, write: Formats): Figure {
  const { count } = write;
  const last = incidence.steps.at(-1);
  const positive = columnWords.otherThanNo();
  const rejected = columnWords.no();
  const end =
    last &&
    answerKindWords.heardBy(
      sharePhrase(last.positive, last.intervals.positive, write),
      count(last.day),
      sharePhrase(last.rejected, last.intervals.rejected, write),
    );
  return {
    id: "kind-of-answer",
    heading: answerKindWords.heading(),
    paragraphs: end === undefined ? [] : [end],
    basis: basisOf(incidence, write),
    quiet: waitsNeeded(incidence, write),
    how: answerKindWords.method(),
    drawing:
      end === undefined
        ? undefined
        : {
            alternative: pictureWords.twoRisingCurves(end),
            draw: (width: number) =>
              incidenceChart(incidence, width, {
                ...write,
                positive,
                rejected,
                days: pictureWords.daysSinceApplying(),
              }),
          },
    tables: [
      {
        caption: answerKindWords.firstAnswersByDay(),
        head: [columnWords.day(), positive, rejected, columnWords.nothingYet()].map(numbers),
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
