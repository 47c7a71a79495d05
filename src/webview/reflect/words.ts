import * as l10n from "@vscode/l10n";
import type { Step } from "../../core/reflection/steps.ts";

/** Names a step in the list. */
export function stepName(step: Step): string {
  switch (step) {
    case "friend":
      return l10n.t("To a friend");
    case "went_well":
      return l10n.t("What went well");
    case "happened":
      return l10n.t("What happened");
    case "reasons":
      return l10n.t("What they said, and what you guess");
    case "to_try":
      return l10n.t("One thing to try, or nothing to learn");
    case "if_then":
      return l10n.t("One plan: if, then");
    case "next":
      return l10n.t("What is next");
  }
}
