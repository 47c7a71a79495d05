import { eventsAfter, isSkipOf, lastSettling } from "../application/settlingEvents.ts";
import { addDays, type Day } from "../dates/dates.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import type { EventType, StepKind } from "../schema/vocabulary.ts";
import type { Suggestion } from "./suggestion.ts";

/** A step by a day that others set is there so many days before it. */
const daysBefore = 3;

type DeadlineKind = Extract<StepKind, "apply_by" | "hand_in_by" | "answer_by">;

/**
 * Returns the steps by days that others set: applying before the posting closes, handing in a task, answering an offer.
 * Each is there until its day is over: a reply takes none away, since it may answer a question of the user's. A talk or
 * an offer after a task says that it was handed in. `events` are those of the latest try.
 */
export function deadlineSteps(application: Application, events: readonly ApplicationEvent[]): readonly Suggestion[] {
  const isToApply = !events.some((event) => hasBegun.has(event.type) || isSkipOf(event, ["apply_by"]));
  return [
    isToApply ? byDay("apply_by", application.deadline, application, undefined) : undefined,
    dueStep("hand_in_by", "assessment", application, events),
    dueStep("answer_by", "offer", application, events),
  ].filter((step) => step !== undefined);
}

/** Whoever wrote first, or spoke with the user, may still wait for the application itself. */
const hasBegun: ReadonlySet<EventType> = new Set(["applied", "assessment", "offer", "accepted"]);

const settledBy = { hand_in_by: ["screen", "assessment", "interview", "offer"], answer_by: ["offer"] } as const;

function dueStep(
  kind: keyof typeof settledBy,
  type: EventType,
  application: Application,
  events: readonly ApplicationEvent[],
): Suggestion | undefined {
  const event = events.findLast((one) => one.type === type && one.due !== undefined);
  if (!event || lastSettling(eventsAfter(events, event), settledBy[kind], [kind])) return undefined;
  return byDay(kind, event.due, application, event);
}

/** Put off beyond its day it is there on its day. */
function byDay(
  kind: DeadlineKind,
  date: Day | undefined,
  { snoozed }: Application,
  event: ApplicationEvent | undefined,
): Suggestion | undefined {
  if (date === undefined) return undefined;
  const due = addDays(date, -daysBefore);
  const until = snoozed?.[kind] ?? due;
  return {
    kind,
    why: { code: "deadline", date },
    due: until > date ? date : until > due ? until : due,
    fades: date,
    ...(event ? { event } : {}),
  };
}
