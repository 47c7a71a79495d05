import * as l10n from "@vscode/l10n";
import type { Refusal } from "../core/document/change.ts";
import { inMessage } from "./plainText.ts";

/** Why a change was not made, in words; `file` is its name, with the line and the key as far as they are known. */
export function refusalInWords(refusal: Refusal, file: string): string {
  switch (refusal.code) {
    case "broken-file":
      return l10n.t(
        "{0} has an error that keeps it from being read in full. Nothing was written, so that nothing gets lost.",
        file,
      );
    case "no-such-record":
      return l10n.t("This application is not in {0} any more. Nothing was written.", file);
    case "no-such-event":
      return l10n.t("This event is not in {0} any more, or it was changed. Nothing was written.", file);
    case "unsupported-form":
      return l10n.t(
        "This place in {0} is written in a form that Rebound does not change ({1}). Nothing was written; you can add it by hand.",
        file,
        inMessage(refusal.form),
      );
    case "not-proved":
      return l10n.t(
        "Rebound could not make sure that only this would change in {0}. Nothing was written; you can add it by hand.",
        file,
      );
  }
}
