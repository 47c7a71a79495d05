import { isConversation } from "../application/eventKinds.ts";
import { eventsOf } from "../application/events.ts";
import type { LoggedApplication } from "../application/record.ts";
import { furthestStage, reaches } from "../application/stage.ts";
import { type Day, earliestDay } from "../dates/dates.ts";
import { applicationsUnderWay } from "../nextSteps/underWay.ts";
import type { ApplicationEvent } from "../schema/applications.ts";
import type { Journal } from "../schema/journal.ts";
import type { Reason } from "../schema/vocabulary.ts";
import type { Decision } from "./decision.ts";
import { factsOf } from "./facts.ts";

const conditions = {
  always: () => true,
  first: ({ nth }) => nth === 1,
  several: ({ nth }) => nth >= 3,
  fifth: ({ nth }) => nth % 5 === 0,
  // Whoever is asked for work is often known from before, and so are colleagues.
  unmet: ({ application: { kind = "application" }, before }) =>
    kind === "application" && !reaches(furthestStage(before), "reply"),
  met: ({ conversations }) => conversations.length > 0,
  rounds: ({ conversations }) => conversations.length > 1,
  round_named: ({ conversations }) => lastRound(conversations) !== undefined,
  technical: ({ conversations }) =>
    conversations.some(({ round }) =>
      /\b(tech|cod(e|ing)|pair|system.?design|architect|algorithm|whiteboard|debug)/i.test(round ?? ""),
    ),
  presentation: ({ conversations }) =>
    conversations.some(({ round }) => /\b(present|präsent|vortrag|pitch|demo)/i.test(round ?? "")),
  assessment: ({ before }) => before.some(({ type }) => type === "assessment"),
  effort: ({ before }) => before.some(({ hours }) => (hours ?? 0) > 0),
  notes: ({ before }) => before.some(({ note }) => note !== undefined),
  red_flags: ({ before }) => before.some(({ red_flags }) => red_flags?.length),
  liked: ({ before }) => before.some(({ liked }) => liked?.length),
  wanted: ({ application: { interest, why } }) => (interest ?? 0) >= 4 || why !== undefined,
  long_wait: ({ days }) => (days ?? 0) >= 30,
  internal: ({ application }) => application.kind === "internal",
  // Where there are words of theirs, a reason may be in them.
  no_reason: ({ rejection, after }) =>
    (rejection.reason ?? "unknown") === "unknown" && rejection.text === undefined && !hasFeedback(after),
  guessed: ({ rejection }) => rejection.basis === "guessed" && (rejection.reason ?? "unknown") !== "unknown",
  about_skills: stated("skills", "experience"),
  their_side: stated("timing", "other_candidate", "internal_hire", "role_cancelled"),
  terms: stated("compensation", "location", "visa"),
  culture: stated("culture"),
  words: ({ rejection }) => rejection.text !== undefined,
  feedback: ({ after }) => hasFeedback(after),
  others_live: ({ live }) => live > 0,
  none_live: ({ live }) => live === 0,
  planned: ({ journal }) => journal.plan?.some(({ done }) => done === undefined) === true,
  people: ({ journal }) => (journal.people ?? []).length > 0,
} as const satisfies Record<string, (known: Known) => boolean | number | undefined>;

/** A condition of a wording on the application, the search or the journal. */
export type Condition = keyof typeof conditions;

interface Known extends Decision {
  readonly journal: Journal;
  /** In the order in which they took place. */
  readonly conversations: readonly ApplicationEvent[];
  /**
   * Which rejection of the search this is, from 1, those of the same application included; those of one day count as
   * one another's before.
   */
  readonly nth: number;
  /** Other applications under way. */
  readonly live: number;
  readonly days: number | undefined;
}

/** The conditions that hold, and the values of the wordings' placeholders. */
export interface Circumstances {
  readonly holding: ReadonlySet<Condition>;
  readonly fill: Readonly<Record<"company" | "round" | "days", string>>;
}

/** Returns the circumstances of a decision, among all the applications of the search and with the journal. */
export function circumstancesOf(
  decision: Decision,
  records: readonly LoggedApplication[],
  journal: Journal,
  today: Day,
): Circumstances {
  const { application, before, rejection } = decision;
  const { days } = factsOf(decision);
  const conversations = before.filter(isConversation);
  const known: Known = {
    ...decision,
    journal,
    conversations,
    nth: records
      .flatMap((other) => eventsOf(other.application))
      .filter(({ type, date }) => type === "rejected" && earliestDay(date) <= earliestDay(rejection.date)).length,
    live: applicationsUnderWay(records, today).live.filter((other) => other.application !== application).length,
    days,
  };
  const names = Object.keys(conditions) as Condition[];
  return {
    holding: new Set(names.filter((name) => conditions[name](known))),
    fill: { company: application.company, round: lastRound(conversations) ?? "", days: String(known.days ?? "") },
  };
}

function hasFeedback(events: readonly ApplicationEvent[]): boolean {
  return events.some(({ type }) => type === "feedback_received");
}

function lastRound(conversations: readonly ApplicationEvent[]): string | undefined {
  return conversations.findLast(({ round }) => round !== undefined)?.round;
}

function stated(...reasons: readonly Reason[]): (decision: Pick<Decision, "rejection">) => boolean {
  return ({ rejection }) => rejection.basis === "stated" && reasons.includes(rejection.reason ?? "unknown");
}
