import * as l10n from "@vscode/l10n";

/** Heads what helps before an interview. */
export const preparationWords = {
  prepare: (): string => l10n.t("Prepare"),
  why: (): string => l10n.t("Why you want it"),
  fits: (): string => l10n.t("What you have done that fits"),
  plan: (): string => l10n.t("Your plan"),
  toTry: (): string => l10n.t("What you wanted to try"),
  mustHave: (): string => l10n.t("What a role must have for you"),
  soFar: (): string => l10n.t("So far"),
  earlierHere: (): string => l10n.t("Earlier at this company"),
  posting: (): string => l10n.t("The posting"),
} as const;
