import { isAnswer, isRound } from "../application/eventKinds.ts";
import { eventsAfter, isSkipOf } from "../application/settlingEvents.ts";
import { addDays, type Day, isDay, latestDay, workingDaysAfter } from "../dates/dates.ts";
import type { Now } from "../dates/now.ts";
import { recipientOf } from "../drafts/recipient.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import { hasPassed } from "./prepareStep.ts";
import type { RoutineSettings } from "./settings.ts";
import { onWorkingDay, type Suggestion } from "./suggestion.ts";

/**
 * Returns a question where things stand, when nobody came back after a talk, a task that was handed in, or a reply to
 * the application: on the
 * working day that the settings name, and once more so many working days after the first. Never a third. Whoever was
 * named a day waits until that day, and where nobody is known there is nobody to ask. `events` are those of the latest
 * try.
 */
export function askAfterTalk(
  application: Application,
  events: readonly ApplicationEvent[],
  settings: RoutineSettings,
  now: Now,
): Suggestion | undefined {
  const last = lastHeld(events, now);
  if (!last) return undefined;
  if (application.waiting_until !== undefined && application.waiting_until >= last.day) return undefined;
  const after = eventsAfter(events, last.event);
  if (after.some((event) => isAnswer(event) || isSkipOf(event, ["ask_after_talk", "ask_kindly"]))) return undefined;

  const asked = after.filter(({ type }) => type === "check_in_sent");
  const days = [settings.askAfterTalkDays, settings.askAgainDays][asked.length];
  if (days === undefined || days <= 0) return undefined;
  const contact = whomToAsk(application, now);
  if (contact === undefined) return undefined;
  const latest = asked.at(-1);
  const due = workingDaysAfter(latest ? latestDay(latest.date) : last.day, days);
  const { type, date } = last.event;
  return onWorkingDay({
    kind: "ask_after_talk",
    why: {
      code: "talked",
      last: type === "assessment" || type === "reply" ? type : "talk",
      date,
      contact,
      sent: asked.length,
    },
    due,
    fades: addDays(due, settings.fadesAfterDays),
    event: last.event,
  });
}

/** Returns whom the letter that asks goes to, by name or else by address; undefined where there is nobody to ask. */
export function whomToAsk(application: Application, now: Now): string | undefined {
  const { name, email } = recipientOf(application, "check_in", now);
  return name ?? email;
}

/**
 * Returns the last talk or task of a person's that is over, or their reply to the application, and its day; of a task
 * the day it was to be handed in.
 */
function lastHeld(
  events: readonly ApplicationEvent[],
  now: Now,
): { readonly event: ApplicationEvent & { readonly date: Day }; readonly day: Day } | undefined {
  const applied = events.findIndex(({ type }) => type === "applied");
  const event = events.findLast(
    (one, index): one is ApplicationEvent & { readonly date: Day } =>
      (isRound(one) || (one.type === "reply" && applied >= 0 && index > applied)) &&
      one.automatic !== true &&
      isDay(one.date) &&
      hasPassed({ ...one, date: one.due ?? one.date }, now),
  );
  return event && { event, day: event.type === "assessment" ? (event.due ?? event.date) : event.date };
}
