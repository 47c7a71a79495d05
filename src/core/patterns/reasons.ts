import { lastOf } from "../application/events.ts";
import type { HuntEvent } from "../schema/applications.ts";
import { reasons as knownReasons, type Reason } from "../schema/vocabulary.ts";
import { countBy } from "./countBy.ts";
import type { Course } from "./course.ts";
import { least, sampleOf, type Sample } from "./sample.ts";
import { narrow, type LeftOutReason, type Scope } from "./scope.ts";

/** How often each reason was given for a no, most often first; none below five. */
export interface Reasons extends Sample {
  readonly counts: readonly { readonly reason: Reason; readonly count: number }[];
}

/**
 * The reasons they stated, and apart from them the user's guesses. A reason without a basis is not known to be stated, so it
 * counts as a guess. An application counts once, with its last no.
 */
export function reasons(scope: Scope): { readonly stated: Reasons; readonly guessed: Reasons } {
  const rejections = new Map<Course, HuntEvent>();
  const given = narrow(scope, (course) => {
    const rejection = lastOf(course.events, "rejected");
    if (!rejection) return "notRejected";
    if ((rejection.reason ?? "unknown") === "unknown") return "noReason";
    rejections.set(course, rejection);
    return undefined;
  });
  const counted = (why: (stated: boolean) => LeftOutReason | undefined): Reasons => {
    const those = narrow(given, (course) => why(rejections.get(course)?.basis === "stated"));
    return countedReasons(those, those.courses.map((course) => rejections.get(course)?.reason));
  };
  return { stated: counted((stated) => (stated ? undefined : "guessed")), guessed: counted((stated) => (stated ? "stated" : undefined)) };
}

function countedReasons(scope: Scope, given: readonly (Reason | undefined)[]): Reasons {
  const sample = sampleOf(scope, least.reason, 0);
  const numbers = countBy(given);
  const counts = knownReasons.map((reason) => ({ reason, count: numbers.get(reason) ?? 0 })).filter(({ count }) => count > 0);
  return { ...sample, counts: sample.needed === 0 ? counts.sort((a, b) => b.count - a.count) : [] };
}
