import { compareDates, type PartialDate } from "../dates/dates.ts";
import type { ApplicationEvent } from "../schema/applications.ts";
import { isInterview } from "./eventKinds.ts";
import { furthestStage, type Stage, type State } from "./stage.ts";
import { latestTry, stateOf } from "./standing.ts";

/** How far an application got, and what it is doing now. */
export interface Progress {
  /** The furthest stage, whatever came after, short of applying anew. */
  readonly stage: Stage;
  readonly state: State;
  /** The number of interviews in the log, those to come included. */
  readonly interviews: number;
}

/**
 * Returns what the events say of how far it got; see {@link furthestStage} and {@link stateOf}. Of several tries the
 * latest counts.
 */
export function progressOf(events: readonly ApplicationEvent[]): Progress {
  const own = latestTry(events);
  return { stage: furthestStage(own), state: stateOf(events), interviews: own.filter(isInterview).length };
}

/** As {@link progressOf}, by the day of an event that ends it: a talk that was still ahead did not take place. */
export function progressBy(events: readonly ApplicationEvent[], date: PartialDate): Progress {
  return progressOf(events.filter((event) => compareDates(event.date, date) <= 0));
}
