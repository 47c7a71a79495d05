import * as l10n from "@vscode/l10n";

/** Says since when and until when the log was watched. */
export const watchWords = {
  nothingAfter: (day: string): string =>
    l10n.t("Nothing was written down after {0}, so all waits are counted up to that day.", day),
  acceptedOn: (day: string): string =>
    l10n.t("You accepted an offer on {0}; the waits of the others are counted up to that day.", day),
  wholeSince: (day: string, sentBefore: string): string =>
    l10n.t(
      "The log says that everything is in it since {0}; what was sent before ({1}) is watched from then on.",
      day,
      sentBefore,
    ),
  seemsBegun: (firstAnswer: string, out: string): string =>
    l10n.t(
      "The first answer in the log came on {0}, although {1} were out by then. So the log seems to have been begun about that day, and these are watched from then on; “since:” at the top of the file says the day for certain.",
      firstAnswer,
      out,
    ),
} as const;
