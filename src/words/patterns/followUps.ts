import * as l10n from "@vscode/l10n";

/** Says how many follow-ups had an answer. */
export const followUpWords = {
  heading: (): string => l10n.t("Follow-ups"),
  method: (): string =>
    l10n.t(
      "n counts messages. An answer counts for the last message of a kind before it, and once. A round that was agreed on before does not answer a thank-you. What was sent in the last 60 days may still be answered; at the lower end of Wilson’s intervals it counts as not answered, at the upper as answered. They are there from five messages on.",
    ),
  answered: (someOfAll: string): string => l10n.t("Follow-ups with an answer: {0}.", someOfAll),
  noneLogged: (): string => l10n.t("No follow-ups are logged."),
  byKind: (): string => l10n.t("Follow-ups by kind"),
} as const;
