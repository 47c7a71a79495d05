import type { Progress } from "../application/progress.ts";
import { reaches } from "../application/stage.ts";
import type { EventType } from "../schema/vocabulary.ts";

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
