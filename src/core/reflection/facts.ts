import { isConversation } from "../application/eventKinds.ts";
import { firstOf } from "../application/events.ts";
import { furthestStage, type Stage } from "../application/stage.ts";
import { daysBetween, isDay } from "../dates/dates.ts";
import type { ApplicationEvent } from "../schema/applications.ts";
import type { Decision } from "./decision.ts";

/** The facts of the log, and nothing it does not say. */
export interface Facts {
  /** Everything up to the rejection, the rejection, and what came after, oldest first. */
  readonly events: readonly ApplicationEvent[];
  /** How far it got before the rejection. */
  readonly furthest: Stage;
  /** Screens and interviews. */
  readonly rounds: number;
  readonly assessments: number;
  /** Hours written down, over all events before the rejection. */
  readonly hours: number;
  /** From applying to the rejection; undefined when a day is not known. */
  readonly days: number | undefined;
}

/**
 * The recorded facts of an application that was turned down. Bad signs are only those written beside something that
 * happened before the rejection: seen afterwards they would be sour grapes.
 */
export function factsOf({ before, rejection, after }: Decision): Facts {
  const applied = firstOf(before, "applied")?.date;
  return {
    events: [...before, withoutSigns(rejection), ...after.map(withoutSigns)],
    furthest: furthestStage(before),
    rounds: before.filter(isConversation).length,
    assessments: before.filter(({ type }) => type === "assessment").length,
    hours: before.reduce((sum, { hours = 0 }) => sum + hours, 0),
    days: applied && isDay(applied) && isDay(rejection.date) ? daysBetween(applied, rejection.date) : undefined,
  };
}

function withoutSigns({ red_flags: _, ...event }: ApplicationEvent): ApplicationEvent {
  return event;
}
