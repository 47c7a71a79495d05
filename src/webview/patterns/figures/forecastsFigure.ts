import type { Patterns } from "../../../core/patterns/patterns.ts";
import { columnWords } from "../../../words/patterns/columns.ts";
import { forecastWords } from "../../../words/patterns/forecasts.ts";
import { basisOf, column, type Figure, numbers, someOf } from "./figure.ts";
import type { Formats } from "./formats.ts";

export function forecastsFigure({ forecasts }: Patterns, write: Formats): Figure {
  const { count, range, rate, chance } = write;
  const { n, positive, expected, brier, needed, settledAfter } = forecasts;
  const days = count(settledAfter);
  const told = forecastWords.heardWithin(someOf(positive, n, write), days);
  const sum = brier === undefined ? [] : [forecastWords.byForecasts(rate(expected))];
  const measure = brier === undefined ? [] : [forecastWords.brier(chance(brier), chance(0.25))];
  return {
    id: "forecasts",
    heading: forecastWords.heading(),
    paragraphs: [told, ...sum],
    basis: basisOf(forecasts, write),
    quiet: needed > 0 ? tooFewParagraph(forecasts, write) : undefined,
    how: [forecastWords.method(days), ...measure].join(" "),
    tables: [
      {
        caption: forecastWords.forecastsAndWhatCame(),
        head: [
          column(columnWords.forecast()),
          numbers(columnWords.applications()),
          numbers(columnWords.expected()),
          numbers(columnWords.otherThanNo()),
          numbers(columnWords.interval()),
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

function tooFewParagraph({ n, needed, settledAfter }: Patterns["forecasts"], { count }: Formats): string {
  return n === 0
    ? forecastWords.howToForecast(count(settledAfter))
    : forecastWords.fromTenOn(count(settledAfter), count(needed));
}
