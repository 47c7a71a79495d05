import * as l10n from "@vscode/l10n";

/** Asks where a new journal is to be kept. */
export const journalFileWords = {
  forYouAlone: (path: string): string => l10n.t("Your journal, {0}, is for you alone", path),
  whereKept: (): string => l10n.t("Where should it be kept? You are asked this once."),
  keepOutOfGit: (): string => l10n.t("Keep it out of git"),
  addsToIgnore: (path: string): string => l10n.t("Adds {0} to .gitignore. It stays on this machine.", path),
  letGitKeep: (): string => l10n.t("Keep it in git"),
  othersCanRead: (): string => l10n.t("Whoever can read the repository can read it. Commit it like any other file."),
} as const;
