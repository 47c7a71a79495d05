import * as l10n from "@vscode/l10n";
import type { Group, GroupName } from "../../../core/patterns/groups.ts";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import type { Reasons } from "../../../core/patterns/reasons.ts";
import { countBars } from "../geometry/barCharts.ts";
import { changeWords } from "./changeFigure.ts";
import { basisOf, column, type Figure, numbers, ofWords, shareCell, shareWords, waitsNeeded } from "./figure.ts";
import type { Formats } from "./formats.ts";
import { dimensionWord, groupWord, reasonWord } from "./vocabulary.ts";

/** Says what might be worth trying: groups that stand out, a change, and how many more it takes. */
export function tryFigure(patterns: Patterns, write: Formats): Figure {
  const { groups, howMany, change } = patterns;
  const standing = groups.compared.filter(({ stands }) => stands);
  const said = [
    ...standing.flatMap((group) => standsWords(group, write)),
    ...(standing.length > 0
      ? [l10n.t("These are counts, not causes; a few more of the kind would show whether it holds.")]
      : []),
    ...(change.stands ? changeWords(change, write) : []),
    ...howManyWords(howMany, write),
    ...(standing.length === 0 ? nothingStands(groups, write) : []),
  ];
  return {
    id: "worth-trying",
    heading: l10n.t("What might be worth trying"),
    paragraphs: said,
    quiet: said.length > 0 ? undefined : untriedWords(patterns, write),
    basis: basisOf(groups, write),
    how: l10n.t(
      "A group is named when it can be told from chance: see “Groups” for all that were compared. How many more it takes for one interview with a chance of 80% is ln 0.2 / ln(1 − p), for both ends of the 95% interval of the share p that led to an interview within so many days (Aalen and Johansen’s estimate), from five that did.",
    ),
    tables: [],
  };
}

/** That none of those compared stands out. */
function nothingStands({ compared }: Patterns["groups"], { count }: Formats): readonly string[] {
  if (compared.length === 0) return [];
  return compared.length === 1
    ? [l10n.t("One group was compared with the rest; it cannot be told from chance yet.")]
    : [l10n.t("{0} groups were compared with the rest; none can be told from chance yet.", count(compared.length))];
}

function untriedWords({ groups, howMany }: Patterns, { count }: Formats): string {
  return groups.blurred
    ? l10n.t("Groups are compared day by day, and too many days are unknown.")
    : l10n.t(
        "Groups are compared from eight of a kind on, with eight others; how many more it takes for an interview is told from five that led to one ({0} so far).",
        count(howMany.interviews),
      );
}

function standsWords(group: Group, write: Formats): readonly string[] {
  const { by, names, restNames } = group;
  if (!by) return [];
  return [
    l10n.t(
      "{0}: {1} would have heard something other than a no by day {2}, against {3} of {4}.",
      namesWords(names, write),
      shareWords(by.group.share, by.group.interval, write),
      write.count(by.day),
      shareWords(by.rest.share, by.rest.interval, write),
      restNames.length > 0 ? namesWords(restNames, write) : l10n.t("the rest"),
    ),
  ];
}

/** "Source “referral” and tag “warm”" */
function namesWords(names: readonly GroupName[], { list }: Formats): string {
  return list(names.map((name) => l10n.t("{0} “{1}”", dimensionWord(name.dimension), groupWord(name))));
}

function howManyWords({ range, day }: Patterns["howMany"], { count }: Formats): readonly string[] {
  if (!range || day === undefined) return [];
  return [
    range.low === range.high
      ? l10n.t(
          "Going by your applications so far, it takes about {0} more for an interview by day {1} with a chance of 80%.",
          count(range.low),
          count(day),
        )
      : l10n.t(
          "Going by your applications so far, it takes {0} to {1} more for an interview by day {2} with a chance of 80%.",
          count(range.low),
          count(range.high),
          count(day),
        ),
  ];
}

export function groupsFigure({ groups }: Patterns, write: Formats): Figure {
  const { count, chance } = write;
  const { compared, small } = groups;
  return {
    id: "groups",
    heading: l10n.t("Groups"),
    paragraphs: [
      l10n.t("Each group against the rest: the share that would have heard something other than a no by the same day."),
    ],
    basis: basisOf(groups, write),
    quiet:
      compared.length > 0
        ? undefined
        : (waitsNeeded({ ...groups, needed: 0 }, write) ?? l10n.t("From eight of a kind on, with eight others.")),
    how: l10n.t(
      "Each group of at least eight is compared with the rest by Gray’s test (1988) of answers other than a no, where a no competes: day by day, so that newer groups do not look worse. The log-rank test is a second way to look. Where many groups are compared some differ by luck, so the q-values are Benjamini and Hochberg’s (1995) over all groups shown; one of at most 0.100 is named. Groups of the same applications are one. Kinds of roles are read from the titles, places and sites from what you wrote.",
    ),
    tables: [
      {
        caption: l10n.t("Groups against the rest: heard something other than a no"),
        head: [
          column(l10n.t("Group")),
          numbers(l10n.t("Group’s count")),
          numbers(l10n.t("Rest’s count")),
          numbers(l10n.t("By day")),
          numbers(l10n.t("Group’s share")),
          numbers(l10n.t("Rest’s share")),
          numbers(l10n.t("Still waiting")),
          numbers(l10n.t("q-value")),
          numbers(l10n.t("Log-rank p")),
        ],
        rows: compared.map((group) => [
          group.restNames.length > 0
            ? l10n.t("{0} against {1}", namesWords(group.names, write), namesWords(group.restNames, write))
            : namesWords(group.names, write),
          ofWords(group.positive, group.n, write),
          ofWords(group.rest.positive, group.rest.n, write),
          group.by ? count(group.by.day) : "–",
          shareCell(group.by?.group.share, group.by?.group.interval, write),
          shareCell(group.by?.rest.share, group.by?.rest.interval, write),
          count(group.waiting),
          chance(group.q),
          chance(group.logRank),
        ]),
      },
      {
        caption: l10n.t("Not enough yet"),
        head: [
          column(l10n.t("Kind")),
          column(l10n.t("Group")),
          numbers(l10n.t("Applications")),
          numbers(l10n.t("More needed")),
        ],
        rows: small.map((group) => [
          dimensionWord(group.dimension),
          groupWord(group),
          count(group.n),
          count(group.needed),
        ]),
      },
    ],
  };
}

function statedWords(stated: Reasons, write: Formats): string {
  return l10n.t("{0} gave a reason. It is theirs, for that role and that day.", write.count(stated.n));
}

export function statedReasonsFigure({ reasons: { stated } }: Patterns, write: Formats): Figure {
  return reasonsFigure(
    "stated-reasons",
    l10n.t("Reasons they gave"),
    l10n.t("Only reasons that they stated, each application once, by its last no. Below five there is no list."),
    statedWords(stated, write),
    stated,
    write,
  );
}

export function guessedReasonsFigure({ reasons: { guessed } }: Patterns, write: Formats): Figure {
  return reasonsFigure(
    "guessed-reasons",
    l10n.t("Reasons you guessed"),
    l10n.t("Reasons that nobody stated, kept apart from those that somebody did. Below five there is no list."),
    l10n.t("{0} reasons are guesses. They say what you suspected, not what happened.", write.count(guessed.n)),
    guessed,
    write,
  );
}

function reasonsFigure(
  id: string,
  heading: string,
  how: string,
  said: string,
  reasons: Reasons,
  write: Formats,
): Figure {
  const rows = reasons.counts.map(({ reason, count }) => ({ label: reasonWord(reason), count }));
  return {
    id,
    heading,
    paragraphs: [said],
    basis: basisOf(reasons, write),
    quiet:
      reasons.needed > 0
        ? l10n.t(
            "{0} so far. There is a list from {1} on.",
            write.count(reasons.n),
            write.count(reasons.n + reasons.needed),
          )
        : undefined,
    how,
    ...(rows.length > 0 && {
      drawing: {
        alternative: l10n.t("Bars: {0}.", rows.map(({ label, count }) => `${label} ${write.count(count)}`).join(", ")),
        draw: (width: number) => countBars(rows, width, write),
      },
    }),
    tables: [
      {
        caption: heading,
        head: [column(l10n.t("Reason")), numbers(l10n.t("Applications"))],
        rows: rows.map(({ label, count }) => [label, write.count(count)]),
      },
    ],
  };
}
