import * as l10n from "@vscode/l10n";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import type { Reasons } from "../../../core/patterns/reasons.ts";
import { countBars } from "../geometry/barCharts.ts";
import { basisOf, column, type Figure, numbers } from "./figure.ts";
import type { Formats } from "./formats.ts";
import { ofWords } from "./searchFigures.ts";
import { dimensionWord, groupWord, reasonWord } from "./vocabulary.ts";

export function groupsFigure({ groups }: Patterns, write: Formats): Figure {
  const { count, range, chance } = write;
  const { compared, small } = groups;
  const standing = compared.filter(({ stands }) => stands);
  const said = standing.map((group) =>
    l10n.t(
      "{0} “{1}”: {2} heard something other than a no, against {3} of the rest.",
      dimensionWord(group.dimension),
      groupWord(group),
      ofWords(group.positive, group.n, write),
      ofWords(group.rest.positive, group.rest.n, write),
    ),
  );
  const nothing =
    compared.length > 0
      ? l10n.t("No group differs from the rest by more than chance alone would make.")
      : l10n.t("A group needs at least eight applications, and so do the others it is compared with.");
  return {
    id: "groups",
    heading: l10n.t("Groups"),
    paragraphs: said.length > 0 ? [...said, l10n.t("These are counts, not causes.")] : [nothing],
    basis: basisOf(groups, write),
    empty: groups.n === 0,
    how: l10n.t(
      "Each group of at least eight is compared with the rest by Fisher’s exact test. Where many groups are compared some differ by luck, so the q-values are Benjamini and Hochberg’s (1995) over all groups shown; one of at most 0.100 is named. What was sent less than two weeks ago is left out, or new groups would look worse. Kinds of roles are read from the titles.",
    ),
    tables: [
      {
        caption: l10n.t("Groups against the rest: heard something other than a no"),
        head: [
          column(l10n.t("Kind")),
          column(l10n.t("Group")),
          numbers(l10n.t("Group’s count")),
          numbers(l10n.t("95% interval")),
          numbers(l10n.t("Rest’s count")),
          numbers(l10n.t("Still waiting")),
          numbers(l10n.t("q-value")),
        ],
        rows: compared.map((group) => [
          dimensionWord(group.dimension),
          groupWord(group),
          ofWords(group.positive, group.n, write),
          range(group.interval),
          ofWords(group.rest.positive, group.rest.n, write),
          count(group.waiting),
          chance(group.q),
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

export function statedReasonsFigure({ reasons: { stated } }: Patterns, write: Formats): Figure {
  const said =
    stated.needed > 0
      ? [fewWords(stated, write)]
      : [l10n.t("{0} gave a reason. It is theirs, for that role and that day.", write.count(stated.n))];
  return reasonsFigure(
    "stated-reasons",
    l10n.t("Reasons they gave"),
    l10n.t("Only reasons that they stated, each application once, by its last no. Below five there is no list."),
    said,
    stated,
    write,
  );
}

export function guessedReasonsFigure({ reasons: { guessed } }: Patterns, write: Formats): Figure {
  const said =
    guessed.needed > 0
      ? [fewWords(guessed, write)]
      : [l10n.t("{0} reasons are guesses. They say what you suspected, not what happened.", write.count(guessed.n))];
  return reasonsFigure(
    "guessed-reasons",
    l10n.t("Reasons you guessed"),
    l10n.t("Reasons that nobody stated, kept apart from those that somebody did. Below five there is no list."),
    said,
    guessed,
    write,
  );
}

function fewWords({ n, needed }: Reasons, { count }: Formats): string {
  return l10n.t("{0} so far. There is a list from {1} on.", count(n), count(n + needed));
}

function reasonsFigure(
  id: string,
  heading: string,
  how: string,
  paragraphs: readonly string[],
  reasons: Reasons,
  write: Formats,
): Figure {
  const rows = reasons.counts.map(({ reason, count }) => ({ label: reasonWord(reason), count }));
  return {
    id,
    heading,
    paragraphs,
    basis: basisOf(reasons, write),
    empty: reasons.n === 0,
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
