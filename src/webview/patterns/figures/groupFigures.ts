import type { Group, GroupName } from "../../../core/patterns/groups.ts";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import type { Reasons } from "../../../core/patterns/reasons.ts";
import { least } from "../../../core/patterns/sample.ts";
import { reasonInWords } from "../../../words/events.ts";
import { columnWords } from "../../../words/patterns/columns.ts";
import { groupWords } from "../../../words/patterns/groups.ts";
import { pictureWords } from "../../../words/patterns/pictures.ts";
import { reasonWords } from "../../../words/patterns/reasons.ts";
import { dimensionInWords, groupLabelInWords } from "../../../words/patterns/vocabulary.ts";
import { worthTryingWords } from "../../../words/patterns/worthTrying.ts";
import { countBars } from "../geometry/barCharts.ts";
import { changeParagraphs } from "./changeFigure.ts";
import { basisOf, column, type Figure, numbers, shareCell, sharePhrase, someOf, waitsNeeded } from "./figure.ts";
import type { Formats } from "./formats.ts";

/** Says what might be worth trying: groups that stand out, a change, and how many more it takes. */
export function tryFigure(patterns: Patterns, write: Formats): Figure {
  const { groups, howMany, change } = patterns;
  const standing = groups.compared.filter(({ stands }) => stands);
  const said = [
    ...standing.flatMap((group) => standsParagraphs(group, write)),
    ...(standing.length > 0 ? [worthTryingWords.countsNotCauses()] : []),
    ...(change.stands ? changeParagraphs(change, write) : []),
    ...howManyParagraphs(howMany, write),
    ...(standing.length === 0 ? nothingStandsParagraphs(groups, write) : []),
  ];
  return {
    id: "worth-trying",
    heading: worthTryingWords.heading(),
    paragraphs: said,
    quiet: said.length > 0 ? undefined : untriedParagraph(patterns, write),
    basis: basisOf(groups, write),
    how: worthTryingWords.method(),
    tables: [],
  };
}

/** That none of those compared stands out. */
function nothingStandsParagraphs({ compared }: Patterns["groups"], { count }: Formats): readonly string[] {
  if (compared.length === 0) return [];
  return compared.length === 1
    ? [worthTryingWords.oneCompared()]
    : [worthTryingWords.noneStandsOut(count(compared.length))];
}

function untriedParagraph({ groups, howMany }: Patterns, { count }: Formats): string {
  if (groups.blurred) return worthTryingWords.daysUnknown();
  if (howMany.interviews >= least.interviews) return worthTryingWords.noGroupYet();
  return howMany.interviews === 0 ? worthTryingWords.noneYet() : worthTryingWords.tooFew(count(howMany.interviews));
}

function standsParagraphs(group: Group, write: Formats): readonly string[] {
  const { by, names, restNames } = group;
  if (!by) return [];
  return [
    worthTryingWords.standsOut(
      namesPhrase(names, write),
      sharePhrase(by.group.share, by.group.interval, write),
      write.count(by.day),
      sharePhrase(by.rest.share, by.rest.interval, write),
      restNames.length > 0 ? namesPhrase(restNames, write) : worthTryingWords.theRest(),
    ),
  ];
}

/** "Source “referral” and tag “warm”" */
function namesPhrase(names: readonly GroupName[], { list }: Formats): string {
  return list(names.map((name) => groupWords.named(dimensionInWords(name.dimension), groupLabelInWords(name))));
}

function howManyParagraphs({ range, day }: Patterns["howMany"], { count }: Formats): readonly string[] {
  if (!range || day === undefined) return [];
  return [
    range.low === range.high
      ? worthTryingWords.moreForInterview(count(range.low), count(day))
      : worthTryingWords.rangeForInterview(count(range.low), count(range.high), count(day)),
  ];
}

export function groupsFigure({ groups }: Patterns, write: Formats): Figure {
  const { count, chance } = write;
  const { compared, small } = groups;
  return {
    id: "groups",
    heading: groupWords.heading(),
    paragraphs: [groupWords.eachAgainstRest()],
    basis: basisOf(groups, write),
    quiet: compared.length > 0 ? undefined : (waitsNeeded({ ...groups, needed: 0 }, write) ?? groupWords.fromEightOn()),
    how: groupWords.method(),
    tables: [
      {
        caption: groupWords.groupsAgainstRest(),
        head: [
          column(columnWords.group()),
          numbers(columnWords.groupsCount()),
          numbers(columnWords.restsCount()),
          numbers(columnWords.byDay()),
          numbers(columnWords.groupsShare()),
          numbers(columnWords.restsShare()),
          numbers(columnWords.stillWaiting()),
          numbers(columnWords.qValue()),
          numbers(columnWords.logRank()),
        ],
        rows: compared.map((group) => [
          group.restNames.length > 0
            ? groupWords.against(namesPhrase(group.names, write), namesPhrase(group.restNames, write))
            : namesPhrase(group.names, write),
          someOf(group.positive, group.n, write),
          someOf(group.rest.positive, group.rest.n, write),
          group.by ? count(group.by.day) : "–",
          shareCell(group.by?.group.share, group.by?.group.interval, write),
          shareCell(group.by?.rest.share, group.by?.rest.interval, write),
          count(group.waiting),
          chance(group.q),
          chance(group.logRank),
        ]),
      },
      {
        caption: groupWords.notEnoughYet(),
        head: [
          column(columnWords.kind()),
          column(columnWords.group()),
          numbers(columnWords.applications()),
          numbers(columnWords.moreNeeded()),
        ],
        rows: small.map((group) => [
          dimensionInWords(group.dimension),
          groupLabelInWords(group),
          count(group.n),
          count(group.needed),
        ]),
      },
    ],
  };
}

export function statedReasonsFigure({ reasons: { stated } }: Patterns, write: Formats): Figure {
  return reasonsFigure(
    "stated-reasons",
    reasonWords.theyGave(),
    reasonWords.onlyStated(),
    reasonWords.gaveReason(write.count(stated.n)),
    stated,
    write,
  );
}

export function guessedReasonsFigure({ reasons: { guessed } }: Patterns, write: Formats): Figure {
  return reasonsFigure(
    "guessed-reasons",
    reasonWords.youGuessed(),
    reasonWords.onlyGuessed(),
    reasonWords.areGuesses(write.count(guessed.n)),
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
  const rows = reasons.counts.map(({ reason, count }) => ({ label: reasonInWords(reason), count }));
  return {
    id,
    heading,
    paragraphs: [said],
    basis: basisOf(reasons, write),
    quiet:
      reasons.needed > 0
        ? reasonWords.tooFew(write.count(reasons.n), write.count(reasons.n + reasons.needed))
        : undefined,
    how,
    ...(rows.length > 0 && {
      drawing: {
        alternative: pictureWords.bars(rows.map(({ label, count }) => `${label} ${write.count(count)}`).join(", ")),
        draw: (width: number) => countBars(rows, width, write),
      },
    }),
    tables: [
      {
        caption: heading,
        head: [column(columnWords.reason()), numbers(columnWords.applications())],
        rows: rows.map(({ label, count }) => [label, write.count(count)]),
      },
    ],
  };
}
