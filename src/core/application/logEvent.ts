import * as v from "valibot";
import { type ApplicationEvent, eventSchema } from "../schema/applications.ts";
import type { EventType } from "../schema/vocabulary.ts";
import type { Progress } from "./progress.ts";
import { reaches } from "./stage.ts";

/** An event that is being logged, as far as it is known. An empty text was left open on purpose. */
export type KnownOfEvent = { readonly [Key in keyof ApplicationEvent]?: ApplicationEvent[Key] | undefined };

/**
 * Returns the event with only what was said: empty texts and a reason nobody gave are left out. Undefined while its
 * type or date is open.
 */
export function eventOf({ reason, ...known }: KnownOfEvent): ApplicationEvent | undefined {
  const said = Object.entries({ ...known, ...(reason !== "unknown" && { reason }) }).filter(
    ([, value]) => value !== undefined && value !== "",
  );
  const result = v.safeParse(eventSchema, Object.fromEntries(said));
  return result.success ? result.output : undefined;
}

type SoFar = Pick<Progress, "stage" | "state">;

const isOpen = ({ state }: SoFar): boolean => state === "live" || state === "on_hold";

const conditions: Partial<Readonly<Record<EventType, (progress: SoFar) => boolean>>> = {
  rejected: ({ state }) => state !== "rejected",
  withdrawn: isOpen,
  offer: isOpen,
  accepted: (progress) => isOpen(progress) && reaches(progress.stage, "offer"),
  declined: (progress) => isOpen(progress) && reaches(progress.stage, "offer"),
  on_hold: ({ state }) => state === "live",
  reopened: ({ state }) => state !== "live",
};

/** Whether it makes sense to offer logging the event for an application that got so far. Nothing is forbidden by it. */
export function mayFollow(type: EventType, progress: SoFar): boolean {
  return conditions[type]?.(progress) ?? true;
}
