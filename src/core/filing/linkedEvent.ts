import { addressOf, type EventAddress } from "../application/eventAddress.ts";
import { isFromThem } from "../application/eventKinds.ts";
import { eventsOf, lastOf, writtenEvents } from "../application/events.ts";
import { stateOf } from "../application/standing.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";

/** An event that has no file yet. */
export interface Linkable {
  readonly address: EventAddress;
  readonly event: ApplicationEvent;
}

/** Returns the events that a file can be linked on, oldest first: one that has a file keeps it. */
export function linkableEvents(application: Application): readonly Linkable[] {
  return writtenEvents(application)
    .filter(({ file }) => file === undefined)
    .flatMap((event) => {
      const address = addressOf(application, event);
      return address === undefined ? [] : [{ address, event }];
    });
}

/**
 * Returns the event that a mail of theirs belongs to, where that is certain: the no while it stands, else their last
 * word. Undefined where that has a file already, and where they have said nothing.
 */
export function eventMeant(application: Application): Linkable | undefined {
  const events = eventsOf(application);
  const meant = stateOf(events) === "rejected" ? lastOf(events, "rejected") : events.findLast(isFromThem);
  return linkableEvents(application).find(({ event }) => event === meant);
}
