import { reaches, type Stage, type State, stageOfType, stages } from "../application/stage.ts";
import { goesOn, isWord, type Standing } from "../application/standing.ts";
import { compareDates, type Day, isDay } from "../dates/dates.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import { dayNumber } from "./dayNumber.ts";
import { triesOf } from "./tries.ts";

/**
 * One try at one role with what its events say of it, worked out once for all figures. Applying anew after an end is a
 * try of its own.
 */
export interface Course {
  readonly application: Application;
  /** The events that took place up to today, oldest first. */
  readonly events: readonly ApplicationEvent[];
  /** Whether it begins only after today. */
  readonly future: boolean;
  /** Whether something is written down that is yet to come. */
  readonly ahead: boolean;
  readonly applied: ApplicationEvent | undefined;
  /** The number of the day of applying, where it is known. */
  readonly sent: number | undefined;
  /** Whether a person wrote before the day of applying: history, and no answer. */
  readonly wroteFirst: boolean;
  /** Words from a person since the day of applying, and each no; see {@link isWord}. */
  readonly words: readonly ApplicationEvent[];
  /** The last no. */
  readonly rejection: ApplicationEvent | undefined;
  /** How far it got since applying; a no takes nothing away. */
  readonly furthest: Stage;
  readonly state: State;
  /** Whether a person ever answered, kindly or not. */
  readonly answered: boolean;
  /** Whether anybody ever answered with something other than a no. */
  readonly positive: boolean;
  /** Whether it goes on and nobody has answered yet. */
  readonly waiting: boolean;
  /** The user's own end of it, while nobody had answered. */
  readonly quit: ApplicationEvent | undefined;
}

/** The tries of an application, and how many of its events are yet to come. */
interface Courses {
  readonly courses: readonly Course[];
  readonly ahead: number;
}

/** Courses as of a day; nothing in an application ever changes, and most stay when a log is read again. */
const known = new WeakMap<Application, { readonly today: Day; readonly found: Courses }>();

/** Returns the courses of an application up to `today`. */
export function coursesOf(application: Application, today: Day): Courses {
  const kept = known.get(application);
  if (kept?.today === today) return kept.found;
  const { events, ahead, future } = triesOf(application, today);
  const isAhead = (index: number): boolean => ahead > 0 && index === events.length - 1;
  const found = { courses: events.map((some, index) => courseOf(application, some, future, isAhead(index))), ahead };
  known.set(application, { today, found });
  return found;
}

function courseOf(
  application: Application,
  events: readonly ApplicationEvent[],
  future: boolean,
  ahead: boolean,
): Course {
  const applied = events.find(({ type }) => type === "applied");
  const standing: Standing = { state: "live", letter: false };
  const words: ApplicationEvent[] = [];
  let wroteFirst = false;
  let quit: ApplicationEvent | undefined;
  let rejection: ApplicationEvent | undefined;
  let furthest: Stage = applied ? "applied" : "lead";
  for (const event of events) {
    const { type } = event;
    if (type === "rejected") rejection = event;
    const before = standing.state;
    if (isWord(standing, event)) {
      if (applied && compareDates(event.date, applied.date) < 0) wroteFirst ||= type !== "rejected";
      else {
        words.push(event);
        quit = undefined;
        const stage = stageOfType[type];
        if (stage && reaches(stage, furthest)) furthest = stage;
      }
    } else if (standing.state !== before) {
      if (standing.state === "live") quit = undefined;
      else if (standing.state !== "on_hold" && words.length === 0) quit = event;
    }
  }
  const { state } = standing;
  const answered = words.length > 0;
  return {
    application,
    events,
    future,
    ahead,
    applied,
    sent: applied && isDay(applied.date) ? dayNumber(applied.date) : undefined,
    wroteFirst,
    words,
    rejection,
    furthest,
    state,
    answered,
    positive: reaches(furthest, "reply"),
    waiting: !answered && goesOn(state),
    quit,
  };
}

/** Returns the stages that are in use: one of which no application ever had a sign is none that people log. */
export function stagesInUse(courses: readonly Course[]): ReadonlySet<Stage> {
  const used = new Set<Stage>(["applied"]);
  for (const { words } of courses) {
    for (const { type } of words) {
      const stage = stageOfType[type];
      if (stage) used.add(stage);
    }
  }
  return new Set(stages.filter((stage) => used.has(stage)));
}
