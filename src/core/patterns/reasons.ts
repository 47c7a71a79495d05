import { lastOf } from "../application/events.ts";
import { reasons as knownReasons, type Reason } from "../schema/vocabulary.ts";
import type { Course } from "./course.ts";
import { least, sampleOf, type Sample } from "./sample.ts";
import { narrow, type Scope } from "./scope.ts";

/** How often each reason was given for a no, most often first; none below five. */
export interface Reasons extends Sample {
  readonly counts: readonly { readonly reason: Reason; readonly count: number }[];
}

/**
 * The reasons they stated, and apart from them the user's guesses. A reason without a basis is not known to be stated, so it
 * counts as a guess. An application counts once, with its last no.
 */
export function reasons(scope: Scope): { readonly stated: Reasons; readonly guessed: Reasons } {
  const given = narrow(scope, ({ events }) => {
    const rejection = lastOf(events, "rejected");
    if (!rejection) return "notRejected";
    return (rejection.reason ?? "unknown") === "unknown" ? "noReason" : undefined;
  });
  return {
    stated: counted(narrow(given, (course) => (isStated(course) ? undefined : "guessed"))),
    guessed: counted(narrow(given, (course) => (isStated(course) ? "stated" : undefined))),
  };
}

function isStated({ events }: Course): boolean {
  return lastOf(events, "rejected")?.basis === "stated";
}

function counted(scope: Scope): Reasons {
  const sample = sampleOf(scope, least.reason, 0);
  const given = scope.courses.map(({ events }) => lastOf(events, "rejected")?.reason);
  const counts = knownReasons
    .map((reason) => ({ reason, count: given.filter((one) => one === reason).length }))
    .filter(({ count }) => count > 0 && sample.needed === 0);
  return { ...sample, counts: counts.sort((a, b) => b.count - a.count) };
}
