import * as l10n from "@vscode/l10n";
import type { ProblemDetail } from "../core/document/problem.ts";

type Expected = Extract<ProblemDetail, { code: "wrong-type" }>["expected"];

/** Says of which type a value should be. */
export function wrongTypeInWords(key: string, expected: Expected): string {
  switch (expected) {
    case "text":
      return l10n.t("{0} should be a text.", key);
    case "texts":
      return l10n.t("{0} should be a list of texts.", key);
    case "number":
      return l10n.t("{0} should be a number.", key);
    case "boolean":
      return l10n.t("{0} should be true or false.", key);
    case "list":
      return l10n.t("{0} should be a list.", key);
    case "mapping":
      return l10n.t("{0} should hold keys and values.", key);
    case "time":
      return l10n.t("A time of day is written as HH:MM.");
    case "interval":
      return l10n.t("An interval is written as 30d, 6w or 3m.");
    case "interest":
      return l10n.t("Interest is a whole number from 1 to 5.");
    case "document":
      return l10n.t("{0} is a list of paths, or of path and blob.", key);
    case "blob":
      return l10n.t("A blob is the 40 digits and letters by which git knows the version of a file.");
    case "percent":
      return l10n.t("{0} is a whole number from 0 to 100.", key);
  }
}
