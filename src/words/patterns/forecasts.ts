import * as l10n from "@vscode/l10n";

/** Sets forecasts beside what came. */
export const forecastWords = {
  heading: (): string => l10n.t("What you expected"),
  method: (days: string): string =>
    l10n.t(
      "An application counts once it was sent {0} days ago, whatever came: another word than a no within {0} days, or a no or silence. Were it counted as soon as its answer comes, quick answers would count first. The sum and Brier’s measure are spoken of from ten on.",
      days,
    ),
  heardWithin: (someOfAll: string, days: string): string =>
    l10n.t("{0} with a forecast heard something other than a no within {1} days.", someOfAll, days),
  byForecasts: (expected: string): string => l10n.t("By your forecasts it would have been {0}.", expected),
  brier: (measure: string, ofHalf: string): string =>
    l10n.t(
      "Brier’s measure (1950), the mean squared distance between forecast and outcome, is {0}; always saying 50% makes {1}, and 0 means that all was foreseen.",
      measure,
      ofHalf,
    ),
  howToForecast: (days: string): string =>
    l10n.t(
      "“forecast: 30” beside an application says that an answer other than a no seems 30% likely to you. From ten on that were sent {0} days ago they are set beside what came.",
      days,
    ),
  fromTenOn: (days: string, more: string): string =>
    l10n.t("From ten forecasts on, of applications sent {0} days ago: {1} more.", days, more),
  forecastsAndWhatCame: (): string => l10n.t("Forecasts and what came"),
} as const;
