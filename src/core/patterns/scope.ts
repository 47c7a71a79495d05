import { isBeginning } from "../application/eventKinds.ts";
import { type Day, earliestDay, latestDay } from "../dates/dates.ts";
import type { Kind } from "../schema/vocabulary.ts";
import type { Course } from "./course.ts";

/** Which part of the search the figures are about. Days are of applying, both included. */
export interface Filter {
  readonly kind: Kind;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** A day until which nothing else came, as the user says: the log is watched until then. */
  readonly seen?: Day | undefined;
}

/** Why an application is not in a figure. */
export type LeftOutReason =
  | "otherKind"
  /** Saved, but nothing has happened yet. */
  | "lead"
  | "outsideRange"
  /** The range begins or ends inside the month or year that is all we know. */
  | "rangeUnclear"
  /** They wrote first, or the application itself was not written down. */
  | "notApplied"
  | "dayUnknown"
  /** All of it is yet to come. */
  | "future"
  /** It was over before the day from which everything is in the log. */
  | "beforeLog"
  | "notThatFar"
  | "notRejected"
  | "answered"
  | "noForecast"
  | "ended"
  /** Sent too short a while ago for its outcome to be settled. */
  | "unsettled"
  | "noReason"
  | "stated"
  | "guessed";

export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly count: number;
}

/** The applications a figure is about, and those it left out. Together they are all that were ever tried. */
export interface Scope {
  readonly courses: readonly Course[];
  readonly leftOut: readonly LeftOut[];
}

/** Returns the scope without those for which `why` gives a reason. */
export function narrow(scope: Scope, why: (course: Course) => LeftOutReason | undefined): Scope {
  const counts = new Map<LeftOutReason, number>();
  const courses = scope.courses.filter((course) => {
    const reason = why(course);
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return reason === undefined;
  });
  const added = [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => (a.reason < b.reason ? -1 : 1));
  return { courses, leftOut: [...scope.leftOut, ...added] };
}

/** Returns the applications of the filter's kind and days that have begun, whoever wrote first. */
export function begun(courses: readonly Course[], { kind, from, to }: Filter): Scope {
  return narrow({ courses, leftOut: [] }, ({ application, events, future, applied }) => {
    if ((application.kind ?? "application") !== kind) return "otherKind";
    const first = applied ?? events.find(isBeginning);
    if (!first) return future ? "future" : "lead";
    if (from === undefined && to === undefined) return undefined;
    const earliest = earliestDay(first.date);
    const latest = latestDay(first.date);
    if ((from !== undefined && latest < from) || (to !== undefined && earliest > to)) return "outsideRange";
    if ((from !== undefined && earliest < from) || (to !== undefined && latest > to)) return "rangeUnclear";
    return undefined;
  });
}

/** Returns the population of all shares and curves: those with an application of the user's own. */
export function appliedOnly(scope: Scope): Scope {
  return narrow(scope, ({ applied }) => (applied ? undefined : "notApplied"));
}
