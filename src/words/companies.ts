import * as l10n from "@vscode/l10n";
import { linksOf } from "../core/application/ledTo.ts";
import type { LoggedApplication } from "../core/application/record.ts";
import { companyHistory } from "../core/nextSteps/companyHistory.ts";
import { oneLine } from "./plainText.ts";
import { stateInWords } from "./stages.ts";

/** Names a company in a line of its own; one that has no name yet, too. */
export function companyInWords(company: string): string {
  return oneLine(company) || l10n.t("(no company)");
}

/** The log of one folder; `hunt.id` names it. */
interface Log {
  readonly hunt: { readonly id: string };
  readonly document: { readonly records: readonly LoggedApplication[] };
}

/**
 * Tells the history with a company in all folders, a line each, without the record `except` of `folder`.
 */
export function historyInWords(
  hunts: readonly Log[],
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

/** Says what an application led to and what it came of, a line each. */
export function linksInWords(
  hunts: readonly Log[],
  { folder, record }: { readonly folder: string; readonly record: string },
): readonly string[] {
  const { to, from } = linksOf(hunts.find(({ hunt }) => hunt.id === folder)?.document.records ?? [], record);
  return [
    ...to.map((other) => l10n.t("Led to {0}", companyAndRole(other))),
    ...from.map((other) => l10n.t("Came of {0}", companyAndRole(other))),
  ];
}

function companyAndRole({ application: { company, role } }: LoggedApplication): string {
  return [companyInWords(company), oneLine(role)].filter((part) => part !== "").join(", ");
}

/** The hint when a company comes up again; undefined when it is new. */
export function metBeforeInWords(hunts: readonly Log[], company: string): string | undefined {
  const last = historyInWords(hunts, company).at(-1);
  return last === undefined ? undefined : l10n.t("You know this company: {0}.", last);
}
