import * as l10n from "@vscode/l10n";
import type { WantList } from "../core/reflection/wants.ts";

/** Asks what a role must have, and what would be nice. */
export const wantWords = {
  pickOne: (): string => l10n.t("Pick one to move it or to take it out, or type a new one. Esc when it is right."),
  newWant: (want: string): string => l10n.t("“{0}”", want),
  staysAsItIs: (): string => l10n.t("It may all stay as it is"),
  takeOut: (): string => l10n.t("Take it out"),
  whereBelongs: (): string => l10n.t("Where does it belong?"),
} as const;

/** Says where a want belongs. */
export function wantListInWords(list: WantList): string {
  return list === "must_haves" ? l10n.t("A role must have it") : l10n.t("It would be nice to have");
}
