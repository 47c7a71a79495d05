import * as l10n from "@vscode/l10n";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import { basisOf, column, type Figure, numbers, ofWords } from "./figure.ts";
import type { Formats } from "./formats.ts";

export function forecastsFigure({ forecasts }: Patterns, write: Formats): Figure {
  const { count, range, rate, chance } = write;
  const { n, positive, expected, brier, needed, settledAfter } = forecasts;
  const days = count(settledAfter);
  const told = l10n.t(
    "{0} with a forecast heard something other than a no within {1} days.",
    ofWords(positive, n, write),
    days,
  );
  const sum = brier === undefined ? [] : [l10n.t("By your forecasts it would have been {0}.", rate(expected))];
  const measure =
    brier === undefined
      ? []
      : [
          l10n.t(
            "Brier’s measure (1950), the mean squared distance between forecast and outcome, is {0}; always saying 50% makes {1}, and 0 means that all was foreseen.",
            chance(brier),
            chance(0.25),
          ),
        ];
  return {
    id: "forecasts",
    heading: l10n.t("What you expected"),
    paragraphs: [told, ...sum],
    basis: basisOf(forecasts, write),
    quiet: needed > 0 ? fewWords(forecasts, write) : undefined,
    how: [
      l10n.t(
        "An application counts once it was sent {0} days ago, whatever came: another word than a no within {0} days, or a no or silence. Were it counted as soon as its answer comes, quick answers would count first. The sum and Brier’s measure are spoken of from ten on.",
        days,
      ),
      ...measure,
    ].join(" "),
    tables: [
      {
        caption: l10n.t("Forecasts and what came"),
        head: [
          column(l10n.t("Forecast")),
          numbers(l10n.t("Applications")),
          numbers(l10n.t("Expected")),
          numbers(l10n.t("Other than a no")),
          numbers(l10n.t("95% interval")),
        ],
        rows: forecasts.bands.map((band) => [
          range({ low: band.from, high: band.to }),
          count(band.n),
          rate(band.expected),
          count(band.positive),
          range(band.interval),
        ]),
      },
    ],
  };
}

function fewWords({ n, needed, settledAfter }: Patterns["forecasts"], { count }: Formats): string {
  return n === 0
    ? l10n.t(
        "“forecast: 30” beside an application says that an answer other than a no seems 30% likely to you. From ten on that were sent {0} days ago they are set beside what came.",
        count(settledAfter),
      )
    : l10n.t("From ten forecasts on, of applications sent {0} days ago: {1} more.", count(settledAfter), count(needed));
}
