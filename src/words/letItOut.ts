import * as l10n from "@vscode/l10n";

/** Offers what may do somebody good. */
export const letItOutWords = {
  whatDoesGood: (): string => l10n.t("What would help right now? Esc is fine too."),
  people: (): string => l10n.t("People"),
  doesGood: (): string => l10n.t("What helps"),
  helpsOthers: (): string => l10n.t("Ways that help others"),
  takeOff: (): string => l10n.t("Take something off this list"),
  takeYourTime: (): string => l10n.t("Take your time. Everything else can wait."),
  notNow: (): string => l10n.t("Not Now"),
  onPaper: (): string => l10n.t("In words"),
  writeItDown: (): string => l10n.t("Write it down"),
  neverAnalysed: (): string => l10n.t("kept as you type; it is never analysed"),
  otherDays: (): string => l10n.t("For other days"),
  addComfort: (): string => l10n.t("Add something that helps"),
  addPerson: (): string => l10n.t("Add somebody to lean on"),
  call: (name: string): string => l10n.t("Call {0}", name),
  writeTo: (name: string): string => l10n.t("Write to {0}", name),
  addComfortTitle: (): string => l10n.t("Add Something That Helps"),
  comforts: (): string => l10n.t("A long run, a film, a friend's kitchen, …"),
  addPersonTitle: (): string => l10n.t("Add Somebody to Lean On"),
  theirName: (): string => l10n.t("Their name"),
  theirAddress: (): string =>
    l10n.t("A mail address or phone number, so that they are one click away. Enter leaves it open."),
} as const;

/** Names ways that help many people, by key, for who has named none of their own yet. */
export function waysThatHelp(): Readonly<Record<string, string>> {
  return {
    run: l10n.t("A run"),
    walk: l10n.t("A walk"),
    dancing: l10n.t("Dancing"),
    cleaning: l10n.t("Cleaning the house"),
    eating: l10n.t("Something nice to eat"),
    crying: l10n.t("Crying"),
  };
}
