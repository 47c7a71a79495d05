import * as l10n from "@vscode/l10n";
import type { OutlineRow } from "../core/outline/outline.ts";

/** Says what the rows of the applications hide, and why one cannot be moved. */
export const outlineWords = {
  noRole: (): string => l10n.t("(no role)"),
  earlier: (count: number): string => l10n.t("{0} earlier", count),
  alsoHere: (): string => l10n.t("Also at this company:"),
  cannotBeRead: (): string => l10n.t("The applications file cannot be read"),
  lineNotUsed: (line: number): string => l10n.t("Line {0} cannot be used", line),
  lineNotRead: (line: number): string => l10n.t("Line {0} cannot be read", line),
  restShown: (line: number, file: string): string =>
    l10n.t("Something in line {0} of {1} cannot be used as it is. Everything else is shown.", line, file),
  nothingWritten: (line: number, file: string): string =>
    l10n.t(
      "{1} cannot be read in full because of line {0}. What can be read is shown below; nothing is written to the file until this is mended.",
      line,
      file,
    ),
  whatHappened: (): string => l10n.t("What Happened?"),
  whoEnded: (): string => l10n.t("Who ended it?"),
  theySaidNo: (): string => l10n.t("They said no"),
  iDecline: (): string => l10n.t("I decline"),
  iWithdraw: (): string => l10n.t("I withdraw"),
  notTogether: (): string =>
    l10n.t("Several rows can only be moved together to or from the archive. Nothing was changed."),
  noSingleEvent: (company: string, group: string): string =>
    l10n.t("There is no single event that takes {0} to “{1}”. Nothing was changed.", company, group),
} as const;

/** Says a group and how many there are in it, for those who hear the row. */
export function groupRowInWords(group: string, count: number): string {
  return count === 1 ? l10n.t("{0}, one application", group) : l10n.t("{0}, {1} applications", group, count);
}

/** Says when something happened last, or will happen next; undefined where nothing did. */
export function lastEventInWords({ days, lastDate }: Pick<OutlineRow, "days" | "lastDate">): string | undefined {
  if (days === undefined) return lastDate === undefined ? undefined : l10n.t("last event {0}", lastDate);
  if (days === 0) return l10n.t("last event today");
  if (days === 1) return l10n.t("last event yesterday");
  if (days === -1) return l10n.t("next event tomorrow");
  return days > 0 ? l10n.t("last event {0} days ago", days) : l10n.t("next event in {0} days", -days);
}
