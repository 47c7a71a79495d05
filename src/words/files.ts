import * as l10n from "@vscode/l10n";
import { inMessage } from "./plainText.ts";

/** Says what keeps a file from being read or written. */
export const fileWords = {
  couldNotFinish: (): string => l10n.t("Rebound could not finish this. The details are in its output."),
  needsFolder: (): string =>
    l10n.t("Rebound keeps your applications in a file in a folder of yours. Open a folder first."),
  outsideFolder: (folder: string, path: string): string =>
    l10n.t("The setting names a file outside the folder {0}: {1}", folder, path),
  cannotBeOpened: (file: string, why: string): string => l10n.t("{0} cannot be opened: {1}", file, why),
  notText: (file: string): string => l10n.t("{0} is not a text file.", file),
  belongsToAnother: (file: string): string =>
    l10n.t(
      "{0} belongs to another program, as far as can be told, and stays as it is. Please name another file for your log in the settings.",
      file,
    ),
  notCreated: (file: string): string => l10n.t("{0} could not be created.", file),
  losesCharacters: (file: string): string =>
    l10n.t(
      "{0} has characters that do not fit the encoding it was opened with, and saving would lose them. Nothing was written. Please reopen it with its own encoding.",
      file,
    ),
  mixesLineEndings: (file: string): string =>
    l10n.t(
      "{0} mixes kinds of line endings, and saving would change them all. Nothing was written. Please save it once with one kind.",
      file,
    ),
  changedMeanwhile: (file: string): string =>
    l10n.t("{0} changed at this very moment, so nothing was written. Please try again.", file),
  movedMeanwhile: (): string =>
    l10n.t("The file changed at this very moment, so nothing was written. Please try again."),
  notSavedYet: (file: string): string =>
    l10n.t("{0} was changed, but could not be saved yet. Your change is in the editor.", file),
  place: (file: string, line: number, key: string): string => l10n.t("{0}, line {1} ({2})", file, line, key),
  notThere: (file: string): string => l10n.t("{0} is not there just now.", inMessage(file)),
  applicationGone: (): string => l10n.t("This application is not in the file any more."),
} as const;
