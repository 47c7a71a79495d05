import { eventsOf } from "../application/events.ts";
import { latestTry } from "../application/standing.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";

/** An application with the rejection that a reflection is about. */
export interface Decision {
  readonly application: Application;
  readonly rejection: ApplicationEvent;
  /** The events of the same try up to the rejection, oldest first, without it. */
  readonly before: readonly ApplicationEvent[];
  /** The events after it: thanks, feedback, notes. */
  readonly after: readonly ApplicationEvent[];
}

/** The last rejection of an application, with what lies before and after it; undefined when there is none. */
export function decisionOf(application: Application): Decision | undefined {
  const events = eventsOf(application);
  const at = events.findLastIndex((event) => event.type === "rejected");
  const rejection = events[at];
  return rejection && { application, rejection, before: latestTry(events.slice(0, at)), after: events.slice(at + 1) };
}
