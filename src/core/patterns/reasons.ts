import { reasons as knownReasons, type Reason } from "../schema/vocabulary.ts";
import { countBy } from "./countBy.ts";
import { least, type Sample, sampleOf } from "./sample.ts";
import { narrow, type Scope } from "./scope.ts";

/** How often each reason was given for a no, most often first; none below five. */
export interface Reasons extends Sample {
  readonly counts: readonly { readonly reason: Reason; readonly count: number }[];
}

/**
 * Returns the reasons they stated, and apart from them the user's guesses. A reason without a basis is not known to be
 * stated, so it counts as a guess. An application counts once, with its last no.
 */
export function reasons(scope: Scope): { readonly stated: Reasons; readonly guessed: Reasons } {
  const given = narrow(scope, ({ rejection }) => {
    if (!rejection) return "notRejected";
    return (rejection.reason ?? "unknown") === "unknown" ? "noReason" : undefined;
  });
  return {
    stated: counted(narrow(given, ({ rejection }) => (rejection?.basis === "stated" ? undefined : "guessed"))),
    guessed: counted(narrow(given, ({ rejection }) => (rejection?.basis === "stated" ? "stated" : undefined))),
  };
}

function counted(scope: Scope): Reasons {
  const sample = sampleOf(scope, least.reason, 0);
  const numbers = countBy(scope.courses.map(({ rejection }) => rejection?.reason));
  const counts = knownReasons
    .map((reason) => ({ reason, count: numbers.get(reason) ?? 0 }))
    .filter(({ count }) => count > 0);
  return { ...sample, counts: sample.needed === 0 ? counts.sort((a, b) => b.count - a.count) : [] };
}
