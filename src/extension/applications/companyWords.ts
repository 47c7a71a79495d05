import * as vscode from "vscode";
import { companyHistory } from "../../core/nextSteps/companyHistory.ts";
import { oneLine } from "../../words/plainText.ts";
import { stateInWords } from "../../words/stages.ts";
import type { OpenHunt } from "../files/hunts.ts";

/**
 * Tells the history with a company in all folders, a line each, without the record `except` of `folder`.
 */
export function historyInWords(
  hunts: readonly OpenHunt[],
  company: string,
  except?: { readonly folder: string; readonly record: string },
): readonly string[] {
  return hunts.flatMap(({ hunt, document }) =>
    companyHistory(document.records, company, hunt.id === except?.folder ? except.record : undefined).map((encounter) =>
      [encounter.last, oneLine(encounter.record.application.role), stateInWords(encounter)]
        .filter((part) => part !== undefined)
        .join(" · "),
    ),
  );
}

/** The hint when a company comes up again; undefined when it is new. */
export function metBeforeInWords(hunts: readonly OpenHunt[], company: string): string | undefined {
  const last = historyInWords(hunts, company).at(-1);
  return last === undefined ? undefined : vscode.l10n.t("You know this company: {0}.", last);
}
