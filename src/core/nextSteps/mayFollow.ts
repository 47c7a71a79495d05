import { reaches, type Stage, type State } from "../application/stage.ts";
import type { EventType } from "../schema/vocabulary.ts";

interface Progress {
  readonly stage: Stage;
  readonly state: State;
}

const isOpen = ({ state }: Progress): boolean => state === "live" || state === "on_hold";

const conditions: Partial<Readonly<Record<EventType, (progress: Progress) => boolean>>> = {
  rejected: ({ state }) => state !== "rejected",
  withdrawn: isOpen,
  offer: isOpen,
  accepted: (progress) => isOpen(progress) && reaches(progress.stage, "offer"),
  declined: (progress) => isOpen(progress) && reaches(progress.stage, "offer"),
  on_hold: ({ state }) => state === "live",
  reopened: ({ state }) => state !== "live",
};

/** Whether it makes sense to offer logging the event for an application that got so far. Nothing is forbidden by it. */
export function mayFollow(type: EventType, progress: Progress): boolean {
  return conditions[type]?.(progress) ?? true;
}
