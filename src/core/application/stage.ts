import type { ApplicationEvent } from "../schema/applications.ts";
import type { EventType } from "../schema/vocabulary.ts";

/** How far an application got, lowest first. An assessment and an interview count the same. */
export const stages = ["lead", "applied", "reply", "screen", "interview", "offer", "accepted"] as const;
export type Stage = (typeof stages)[number];

/** The state of an application now. */
export type State = "live" | "on_hold" | "rejected" | "declined" | "withdrawn" | "accepted";

/** The stage that an event of the type shows; of the other types none. */
export const stageOfType: Partial<Record<EventType, Stage>> = {
  applied: "applied",
  acknowledged: "applied",
  reply: "reply",
  screen: "screen",
  assessment: "interview",
  interview: "interview",
  offer: "offer",
  accepted: "accepted",
};

/** Whether the first stage is at least as far as the second. */
export function reaches(stage: Stage, other: Stage): boolean {
  return stages.indexOf(stage) >= stages.indexOf(other);
}

/**
 * The furthest stage over all events. No later event, a rejection least of all, ever lowers it. A machine's words show
 * no more than that the application was sent.
 */
export function furthestStage(events: readonly ApplicationEvent[]): Stage {
  return events.reduce<Stage>((furthest, event) => {
    const shown = stageOfType[event.type];
    const stage = shown && event.automatic === true ? "applied" : shown;
    return stage && reaches(stage, furthest) ? stage : furthest;
  }, "lead");
}
