import type { Application, ApplicationEvent } from "../schema/applications.ts";
import { shortTypes } from "../schema/vocabulary.ts";

/** An event of a record: by its index in the list, or by its type where only a date stands beside the company. */
export type EventAddress = number | (typeof shortTypes)[number];

/** An event, and where it is written. */
export type WrittenEvent = readonly [address: EventAddress, event: ApplicationEvent];

/** Returns the address of one of the application's own events; undefined for any other. */
export function addressOf({ events = [] }: Application, event: ApplicationEvent): EventAddress | undefined {
  const index = events.indexOf(event);
  return index >= 0 ? index : shortTypes.find((type) => type === event.type);
}
