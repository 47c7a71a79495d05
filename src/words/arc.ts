import * as l10n from "@vscode/l10n";
import { nameOf } from "../core/application/identity.ts";
import type { PartialDate } from "../core/dates/dates.ts";
import type { ReflectionState } from "../core/panel/reflectState.ts";
import type { ArcEntry } from "../core/reflection/arc.ts";
import { dateInWords, fromToInWords } from "./dates.ts";

/** An entry of the long line: when it was, and what. */
export function arcEntryInWords(entry: ArcEntry): NonNullable<ReflectionState["arc"]>[number] {
  switch (entry.kind) {
    case "role": {
      const { title, company, from, to } = entry.role;
      return { when: spanInWords(from, to), what: [title, company].filter((part) => part !== undefined).join(" · ") };
    }
    case "achievement":
      return { when: dateInWords(entry.from), what: entry.achievement.text };
    case "search": {
      const { from, to, applications, rounds, accepted } = entry.search;
      const took = l10n.t("A search. Applications: {0}, rounds: {1}.", applications, rounds);
      const end = accepted && l10n.t("Accepted: {0}.", nameOf(accepted));
      return { when: spanInWords(from, to), what: end === undefined ? took : `${took} ${end}` };
    }
  }
}

function spanInWords(from: PartialDate, to: PartialDate | undefined): string {
  return to === undefined ? l10n.t("since {0}", dateInWords(from)) : fromToInWords(dateInWords(from), dateInWords(to));
}
