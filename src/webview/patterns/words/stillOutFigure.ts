import * as l10n from "@vscode/l10n";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import { basisOf, column, type Figure, numbers, shareCell } from "./figure.ts";
import type { Formats } from "./formats.ts";

/** A page of thousands of rows helps nobody; the JSON has them all. */
const mostRows = 200;

/** Says what is still out, and what may still come of it. */
export function stillOutFigure({ flow, silent, stillToCome, watch }: Patterns, write: Formats): Figure {
  const { count } = write;
  const into = (node: string): number =>
    flow.links.filter(({ to }) => to === node).reduce((sum, link) => sum + link.count, 0);
  const shown = silent.applications.slice(0, mostRows);
  return {
    id: "still-out",
    heading: l10n.t("Still out"),
    paragraphs: [
      outWords(into("silent"), into("open"), into("on_hold"), write),
      ...(silent.n === 0 || watch.accepted !== undefined ? [] : comingWords(stillToCome, silent, write)),
    ],
    basis: basisOf(silent, write),
    how: l10n.t(
      "For each that has waited t days the chance of an answer is 1 − S(h) / S(t) on the curve of the time to an answer, with h the last day on which eight were watched; later answers are not counted. As long as answers keep coming as they did, the range holds the number in 95 of 100 searches: the applications are drawn anew {0} times. The chance within {1} days is 1 − S(t + {1}) / S(t), when eight were watched for that long; its interval is the beta product of Fay, Brittain and Proschan (2013).",
      count(400),
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
          numbers(l10n.t("Chance of an answer within {0} days", count(silent.within))),
          numbers(l10n.t("Based on")),
        ],
        rows: shown.map(({ company, role, days, chance, interval, others }) => [
          company,
          role,
          count(days),
          shareCell(chance, interval, write),
          count(others),
        ]),
      },
    ],
  };
}

function outWords(silent: number, talking: number, onHold: number, { count, list }: Formats): string {
  const parts = [
    ...(silent > 0 ? [l10n.t("{0} without an answer yet", count(silent))] : []),
    ...(talking > 0 ? [l10n.t("{0} in conversation", count(talking))] : []),
    ...(onHold > 0 ? [l10n.t("{0} on hold", count(onHold))] : []),
  ];
  const open = silent + talking + onHold;
  if (open === 0) return l10n.t("Nothing is out right now.");
  if (open === silent)
    return open === 1
      ? l10n.t("One is out without an answer yet. Silence is not a no.")
      : l10n.t("{0} are out without an answer yet. Silence is not a no.", count(open));
  const said =
    open === 1 ? l10n.t("One is out: {0}.", list(parts)) : l10n.t("{0} are out: {1}.", count(open), list(parts));
  return silent > 0 ? `${said} ${l10n.t("Silence is not a no.")}` : said;
}

function comingWords(
  { answers, positive, until }: Patterns["stillToCome"],
  { applications }: Patterns["silent"],
  write: Formats,
): readonly string[] {
  if (!answers || !positive || until === undefined) return [];
  if (applications.every(({ days }) => days >= until))
    return [
      l10n.t(
        "All of them have waited longer than eight others were watched, so nothing can be told of what may still come.",
      ),
    ];
  return [
    l10n.t(
      "Going by your own applications, {0} more may be answered by day {1} after applying, {2} with something other than a no.",
      numberWords(answers, write),
      write.count(until),
      numberWords(positive, write),
    ),
  ];
}

/** "about 5 (1–10)", "at most 2" */
function numberWords(
  { expected, range: { low, high } }: NonNullable<Patterns["stillToCome"]["answers"]>,
  { count }: Formats,
): string {
  if (high === 0) return l10n.t("hardly any");
  return expected < 1
    ? l10n.t("at most {0}", count(high))
    : l10n.t("about {0} ({1}–{2})", count(expected), count(low), count(high));
}
