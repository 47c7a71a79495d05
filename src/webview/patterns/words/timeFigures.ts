import * as l10n from "@vscode/l10n";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import { answerTimesChart } from "../geometry/answerTimesChart.ts";
import { incidenceChart } from "../geometry/incidenceChart.ts";
import { basisOf, column, type Figure, neededWords, numbers } from "./figure.ts";
import type { Formats } from "./formats.ts";

export function answerTimesFigure({ times }: Patterns, write: Formats): Figure {
  const { count, percent, range } = write;
  const last = times.steps.at(-1);
  const enough = times.needed === 0;
  return {
    id: "time-to-answer",
    heading: l10n.t("Time to an answer"),
    paragraphs: enough && last ? [medianWords(times.median, write), endWords(last, write)] : neededWords(times, write),
    basis: basisOf(times, write),
    empty: times.n === 0,
    how: l10n.t(
      "Kaplan and Meier’s estimate (1958): those still waiting count for as long as they have waited, and one you withdrew counts up to that day. The band is Greenwood’s 95% interval on the log–log scale. Days are from applying to the first word from a person, good or bad. The small strokes are applications last seen waiting.",
    ),
    ...(enough &&
      last && {
        drawing: {
          alternative: l10n.t(
            "A curve that falls in steps from 100% without an answer on day 0 to {0} on day {1}, with a band around it. The table has its numbers.",
            percent(last.silent),
            count(last.day),
          ),
          draw: (width: number) =>
            answerTimesChart(times, width, {
              ...write,
              days: l10n.t("days since applying"),
              atRisk: l10n.t("waited this long"),
            }),
        },
      }),
    tables: [
      {
        caption: l10n.t("Without an answer, by day"),
        head: [
          l10n.t("Day"),
          l10n.t("Waited this long"),
          l10n.t("Answered"),
          l10n.t("Last seen waiting"),
          ...(enough ? [l10n.t("Without an answer"), l10n.t("95% interval")] : []),
        ].map(numbers),
        rows: times.steps.map((step) => [
          ...[step.day, step.atRisk, step.answered, step.stillWaiting].map(count),
          ...(enough ? [percent(step.silent), range(step.interval)] : []),
        ]),
      },
    ],
  };
}

function endWords(
  { day, silent }: { readonly day: number; readonly silent: number },
  { count, percent }: Formats,
): string {
  return day === 1
    ? l10n.t("After one day, {0} had heard nothing.", percent(silent))
    : l10n.t("After {0} days, {1} had heard nothing.", count(day), percent(silent));
}

function medianWords(median: number | undefined, { count }: Formats): string {
  return median === undefined
    ? l10n.t("Fewer than half have had an answer, so there is no typical time to name yet.")
    : l10n.t("Half had an answer by day {0}.", count(median));
}

export function incidenceFigure({ incidence }: Patterns, write: Formats): Figure {
  const { count, percent } = write;
  const last = incidence.steps.at(-1);
  const enough = incidence.needed === 0;
  const positive = l10n.t("Other than a no");
  const rejected = l10n.t("A no");
  const end =
    last &&
    l10n.t(
      "By day {0}, {1} had heard something other than a no and {2} a no; {3} had heard nothing.",
      count(last.day),
      percent(last.positive),
      percent(last.rejected),
      percent(last.silent),
    );
  return {
    id: "kind-of-answer",
    heading: l10n.t("Which answer, and when"),
    paragraphs: enough && end !== undefined ? [end] : neededWords(incidence, write),
    basis: basisOf(incidence, write),
    empty: incidence.n === 0,
    how: l10n.t(
      "Aalen and Johansen’s estimate (1978) of the first answer’s kind: only one of a no and another answer can be first, so both are counted at once. With those who heard nothing they make 100% every day.",
    ),
    ...(enough &&
      end !== undefined && {
        drawing: {
          alternative: l10n.t("Two rising curves. {0}", end),
          draw: (width: number) =>
            incidenceChart(incidence, width, { ...write, positive, rejected, days: l10n.t("days since applying") }),
        },
      }),
    tables: [
      {
        caption: l10n.t("Kinds of first answers, by day"),
        head: [l10n.t("Day"), positive, rejected, enough ? l10n.t("Nothing yet") : l10n.t("Last seen waiting")].map(
          numbers,
        ),
        rows: incidence.steps.map(({ day, counts, ...shares }) => [
          count(day),
          ...(enough
            ? [shares.positive, shares.rejected, shares.silent].map(percent)
            : [counts.positive, counts.rejected, counts.stillWaiting].map(count)),
        ]),
      },
    ],
  };
}

/** A page of thousands of rows helps nobody; the JSON has them all. */
const mostRows = 200;

export function silentFigure({ silent }: Patterns, write: Formats): Figure {
  const { count, percent, range } = write;
  const shown = silent.applications.slice(0, mostRows);
  const known = shown.some(({ chance }) => chance !== undefined);
  return {
    id: "silent",
    heading: l10n.t("Still silent"),
    paragraphs:
      silent.n === 0
        ? [l10n.t("Nothing is waiting for a first answer.")]
        : [
            silent.n === 1
              ? l10n.t("One has no answer yet. Silence is not a no.")
              : l10n.t("{0} have no answer yet. Silence is not a no.", count(silent.n)),
            known
              ? l10n.t(
                  "The chance is how likely it is, going by your own applications, to hear something in the next {0} days after waiting this long.",
                  count(silent.within),
                )
              : l10n.t(
                  "A chance needs at least eight applications that waited longer, and some that waited {0} days more.",
                  count(silent.within),
                ),
          ],
    basis: basisOf(silent, write),
    empty: silent.n === 0,
    how: l10n.t(
      "The chance is 1 − S(t + {0}) / S(t) on the curve of the time to an answer, after t days of silence. It is made from your own applications that waited for longer, and shown when there are at least eight of them.",
      count(silent.within),
    ),
    tables: [
      {
        caption:
          shown.length < silent.n
            ? l10n.t("The {0} shortest silences of {1}", count(shown.length), count(silent.n))
            : l10n.t("Silences, shortest first"),
        head: [
          column(l10n.t("Company")),
          column(l10n.t("Role")),
          numbers(l10n.t("Days")),
          numbers(l10n.t("Chance")),
          numbers(l10n.t("95% interval")),
          numbers(l10n.t("Based on")),
        ],
        rows: shown.map(({ company, role, days, chance, interval, others }) => [
          company,
          role,
          count(days),
          chance === undefined ? "–" : percent(chance),
          range(interval),
          count(others),
        ]),
      },
    ],
  };
}
