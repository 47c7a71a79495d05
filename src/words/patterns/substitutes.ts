import * as l10n from "@vscode/l10n";
import type { Named } from "../../core/export/withoutNames.ts";

/** A name that tells nothing: "Company 3". */
export function substituteInWords(named: Named, number: number): string {
  switch (named) {
    case "company":
      return l10n.t("Company {0}", number);
    case "role":
      return l10n.t("Role {0}", number);
    case "round":
      return l10n.t("Round {0}", number);
    case "source":
      return l10n.t("Source {0}", number);
    case "tag":
      return l10n.t("Tag {0}", number);
    case "skill":
      return l10n.t("Skill {0}", number);
    case "location":
      return l10n.t("Location {0}", number);
    case "via":
      return l10n.t("Agency {0}", number);
    case "document":
      return l10n.t("Document {0}", number);
  }
}
