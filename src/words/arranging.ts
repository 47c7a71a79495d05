import * as l10n from "@vscode/l10n";
import type { Order } from "../core/outline/arrange.ts";

/** Asks how the applications are to be shown. */
export const arrangeWords = {
  pickTag: (): string => l10n.t("Pick a tag, or type words"),
  showAll: (): string => l10n.t("Show all"),
  withText: (text: string): string => l10n.t("With “{0}”", text),
  byWhat: (): string => l10n.t("By what?"),
  asNow: (): string => l10n.t("as now"),
} as const;

export function orderInWords(order: Order): string {
  switch (order) {
    case "last_event":
      return l10n.t("Latest event first");
    case "next_due":
      return l10n.t("Next step first");
    case "interest":
      return l10n.t("Most wanted first");
    case "company":
      return l10n.t("By company");
  }
}
