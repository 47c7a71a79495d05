import * as l10n from "@vscode/l10n";

/** Offers what may do somebody good. */
export const letItOutWords = {
  whatDoesGood: (): string => l10n.t("What would help right now? Esc is fine too."),
  people: (): string => l10n.t("People"),
  doesGood: (): string => l10n.t("What helps"),
  helpsOthers: (): string => l10n.t("Ways that help others"),
  takeYourTime: (): string => l10n.t("Take your time. Everything else can wait."),
  notNow: (): string => l10n.t("Not Now"),
  onPaper: (): string => l10n.t("In words"),
  writeItDown: (): string => l10n.t("Write it down"),
  neverAnalysed: (): string => l10n.t("kept as you type; it is never analysed"),
  nextTime: (): string => l10n.t("For next time"),
  addComfort: (): string => l10n.t("Add something that helps"),
  addPerson: (): string => l10n.t("Add somebody to lean on"),
  call: (name: string): string => l10n.t("Call {0}", name),
  writeTo: (name: string): string => l10n.t("Write to {0}", name),
  addComfortTitle: (): string => l10n.t("Add Something That Does You Good"),
  comforts: (): string => l10n.t("A long run, a film, a friend's kitchen, …"),
  addPersonTitle: (): string => l10n.t("Add Somebody to Lean On"),
  theirName: (): string => l10n.t("Their name"),
  theirAddress: (): string =>
    l10n.t("A mail address or phone number, so that they are one click away. Enter leaves it open."),
} as const;

/** Names ways that help many people, for who has named none of their own yet. */
export function waysThatHelp(): readonly string[] {
  return [
    l10n.t("A run"),
    l10n.t("A walk"),
    l10n.t("Dancing"),
    l10n.t("Cleaning the house"),
    l10n.t("Something nice to eat"),
    l10n.t("Crying"),
  ];
}
