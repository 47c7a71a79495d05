import * as l10n from "@vscode/l10n";
import type { Patterns } from "../../../core/patterns/patterns.ts";
import { basisOf, column, type Figure, neededWords, numbers } from "./figure.ts";
import type { Formats } from "./formats.ts";
import { ofWords } from "./searchFigures.ts";

export function forecastsFigure({ forecasts }: Patterns, write: Formats): Figure {
  const { count, range, rate, chance } = write;
  const { n, positive, expected, brier } = forecasts;
  const told =
    n === 0
      ? l10n.t(
          "No forecast has its answer yet. “forecast: 30” beside an application says that an answer other than a no seems 30% likely to you.",
        )
      : l10n.t("{0} with a forecast heard something other than a no.", ofWords(positive, n, write));
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
    paragraphs: [told, ...neededWords(forecasts, write), ...sum],
    basis: basisOf(forecasts, write),
    empty: n === 0,
    how: [
      l10n.t(
        "Only forecasts whose answer has come are counted, and what came is the answer’s kind: another word than a no, at any time, or only a no. The sum and Brier’s measure are spoken of from ten on.",
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
