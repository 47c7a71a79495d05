import * as l10n from "@vscode/l10n";

/** Names what a button does beside a message. */
export const buttonWords = {
  showOutput: (): string => l10n.t("Show Output"),
  openFile: (): string => l10n.t("Open File"),
  openSettings: (): string => l10n.t("Open Settings"),
  openFolder: (): string => l10n.t("Open Folder"),
  openJournal: (): string => l10n.t("Open Journal"),
  goToLine: (): string => l10n.t("Go to the line"),
  showIt: (): string => l10n.t("Show It"),
  manageTrust: (): string => l10n.t("Manage Trust"),
  done: (): string => l10n.t("Done"),
} as const;
