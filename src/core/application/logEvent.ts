import type { ApplicationsChange } from "../document/change.ts";
import type { HuntEvent } from "../schema/applications.ts";
import type { EventType } from "../schema/vocabulary.ts";
import { isEnd } from "./eventKinds.ts";
import type { Progress } from "./progress.ts";
import type { LoggedApplication } from "./record.ts";
import { reaches } from "./stage.ts";

/** Logs the event. An end answers what a date was waited for, and whatever was put off, so these days go with it. */
export function eventChanges({ key, application }: LoggedApplication, event: HuntEvent): readonly ApplicationsChange[] {
  const added: ApplicationsChange = { kind: "addEvent", record: key, event };
  const over = isEnd(event)
    ? (["waiting_until", "snoozed"] as const).filter((field) => application[field] !== undefined)
    : [];
  return [added, ...over.map((field) => ({ kind: "setField", record: key, path: [field], value: undefined }) as const)];
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
