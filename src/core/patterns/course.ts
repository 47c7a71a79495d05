import { isAnswer } from "../application/eventKinds.ts";
import { eventsOf, firstOf, lastOf } from "../application/events.ts";
import { furthestStage, reaches, type Stage, type State, stateOf } from "../application/stage.ts";
import { compareDates, type Day, earliestDay, isDay } from "../dates/dates.ts";
import type { Application, HuntEvent } from "../schema/applications.ts";
import type { Observation } from "../statistics/lifeTable.ts";

/** An application with what its events say of it, worked out once for all figures. */
export interface Course {
  readonly application: Application;
  readonly events: readonly HuntEvent[];
  /** What is dated after today: it has not happened yet, and nothing else here counts it. */
  readonly ahead: readonly HuntEvent[];
  readonly applied: HuntEvent | undefined;
  /** The last no. */
  readonly rejection: HuntEvent | undefined;
  readonly furthest: Stage;
  readonly state: State;
  /** Whether a person ever answered, kindly or not. */
  readonly answered: boolean;
  /** Whether anybody ever answered with something other than a no. */
  readonly positive: boolean;
  /** Whether it goes on and nobody has answered yet. */
  readonly waiting: boolean;
  readonly watched: Watched;
}

/** Days from applying to the first answer and its kind, or why the days cannot be told. */
type Watched = Observation<AnswerKind> | "dayUnknown" | "beforeApplying";

/** The course up to `today`; `ago` tells how many days before it a day was. */
export function courseOf(application: Application, today: Day, ago: (day: Day) => number): Course {
  const isAhead = ({ date }: Pick<HuntEvent, "date">): boolean => earliestDay(date) > today;
  const ahead = eventsOf(application).filter(isAhead);
  const events = ahead.length === 0 ? eventsOf(application) : eventsOf(without(application, isAhead));
  const state = stateOf(events);
  const furthest = furthestStage(events);
  const answered = events.some(isAnswer);
  const applied = firstOf(events, "applied");
  return {
    application,
    events,
    ahead,
    applied,
    rejection: lastOf(events, "rejected"),
    furthest,
    state,
    answered,
    positive: reaches(furthest, "reply"),
    waiting: !answered && goesOn(state),
    watched: watchedOf(applied, events, ago),
  };
}

/** The events are taken out as they stand in the file, so that those that are left are put in order by themselves. */
function without(
  { applied, events = [], ...rest }: Application,
  isAhead: (event: Pick<HuntEvent, "date">) => boolean,
): Application {
  return {
    ...rest,
    ...(applied !== undefined && !isAhead({ date: applied }) && { applied }),
    events: events.filter((event) => !isAhead(event)),
  };
}

/** Whether the state still leaves an answer or a next step to wait for. */
export function goesOn(state: State): boolean {
  return state === "live" || state === "on_hold";
}

/** The kinds a first answer can be of. */
export const answerKinds = ["positive", "rejected"] as const;
export type AnswerKind = (typeof answerKinds)[number];

/**
 * Days from applying to the first human word, with its kind; without one, to the day the user withdrew or else to
 * today.
 */
function watchedOf(applied: HuntEvent | undefined, events: readonly HuntEvent[], ago: (day: Day) => number): Watched {
  if (!applied || !isDay(applied.date)) return "dayUnknown";
  const watched = ago(applied.date);
  const end = endOfWaiting(events);
  if (!end) return { time: watched, cause: undefined };
  if (!isDay(end.date)) return compareDates(end.date, applied.date) < 0 ? "beforeApplying" : "dayUnknown";
  const since = ago(end.date);
  if (since > watched) return "beforeApplying";
  const cause = !isAnswer(end) ? undefined : end.type === "rejected" ? "rejected" : "positive";
  return { time: watched - since, cause };
}

/** The first answer, unless the user withdrew earlier and did not reopen it; then that. */
function endOfWaiting(events: readonly HuntEvent[]): HuntEvent | undefined {
  let end: HuntEvent | undefined;
  for (const event of events) {
    if (!end && isAnswer(event)) return event;
    if (event.type === "withdrawn" || event.type === "declined") end ??= event;
    else if (event.type === "reopened") end = undefined;
  }
  return end;
}
