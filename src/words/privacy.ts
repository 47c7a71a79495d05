import * as l10n from "@vscode/l10n";
import { inMessage } from "./plainText.ts";

/** Says who else could read the files, and offers a copy that nobody else can. */
export const privacyWords = {
  noRepository: (folder: string): string =>
    l10n.t("{0} is in no git repository. The files stay where they are.", folder),
  staysHere: (folder: string): string => l10n.t("{0}: Git sends your files to no other computer.", folder),
  remotesUnread: (folder: string): string =>
    l10n.t(
      "{0}: the remotes of the repository cannot be read from here, so Rebound does not know who can see your files.",
      folder,
    ),
  maybePublic: (files: string, forge: string): string =>
    l10n.t(
      "Git sends {0} to {1}. Rebound cannot see whether that repository is public; names, salaries and notes are in it.",
      files,
      forge,
    ),
  filesUnknown: (files: string, forge: string): string =>
    l10n.t(
      "This repository goes to {1}. Without the git extension Rebound cannot see whether git sends {0} there too, nor whether the repository is public.",
      files,
      forge,
    ),
  placeUnknown: (files: string, hosts: string): string =>
    l10n.t(
      "Git sends {0} to {1}. Rebound does not know that place and cannot tell whether others can read what goes there; names, salaries and notes are in it.",
      files,
      inMessage(hosts),
    ),
  placeAndFilesUnknown: (files: string, hosts: string): string =>
    l10n.t(
      "This repository goes to {1}. Without the git extension Rebound cannot see whether git sends {0} there too, and it cannot tell whether others can read what goes there.",
      files,
      inMessage(hosts),
    ),
  isPrivate: (): string => l10n.t("It Is Private"),
  makeCopy: (): string => l10n.t("Make a Private Copy…"),
  doNotAskAgain: (): string => l10n.t("Don't Ask Again Here"),
  whereToCopy: (): string => l10n.t("A folder that no public repository holds"),
  copyHere: (): string => l10n.t("Copy Here"),
  isThereAlready: (file: string): string => l10n.t("{0} is there already, so nothing was copied over it.", file),
  copied: (): string => l10n.t("Copied. The files here are as they were; what git already sent stays sent."),
  openCopy: (): string => l10n.t("Open the Copy"),
} as const;
