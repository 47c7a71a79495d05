import { isConversation, isRound, type RoundType } from "../application/eventKinds.ts";
import { eventsOf } from "../application/events.ts";
import { onOwnClock } from "../application/ownClock.ts";
import { isSkipOf } from "../application/settlingEvents.ts";
import { addDays, type Day, daysBetween, isDay } from "../dates/dates.ts";
import type { Now } from "../dates/now.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import type { RoutineSettings } from "./settings.ts";
import type { Suggestion } from "./suggestion.ts";

type Dated = ApplicationEvent & { readonly date: Day };
type Round = Dated & { readonly type: RoundType };

/** The talks with people whose day is known, earliest first. */
export function talksOf(events: readonly ApplicationEvent[]): readonly Dated[] {
  return roundsOf(events).filter(isConversation);
}

/** The talks and tasks that take place on a day that is known, earliest first. A task to hand in has its own day. */
export function roundsOf(events: readonly ApplicationEvent[]): readonly Round[] {
  return events
    .filter((event): event is Round => isRound(event) && !isToHandIn(event) && isDay(event.date))
    .toSorted((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0));
}

/** Whether it is a task with a day to hand it in by. */
function isToHandIn({ type, due }: ApplicationEvent): boolean {
  return type === "assessment" && due !== undefined;
}

/** Whether the talk has begun. Without a time, or with one on a clock that is not known, it lasts all day. */
export function hasPassed(talk: Dated, now: Now): boolean {
  const { date, time } = onOwnClock(talk, now);
  if (date !== now.today) return date < now.today;
  return time !== undefined && now.time !== undefined && time < now.time;
}

/**
 * Preparing for the next talk or task, from `prepareHours` before it. Hours are of the clock on the wall: on the two
 * days a year when it changes they are one more or less. Where a time is missing whole days count. Put off beyond the
 * talk it is there on its day.
 */
export function prepareStep(application: Application, settings: RoutineSettings, now: Now): Suggestion | undefined {
  const events = eventsOf(application);
  const next = roundsOf(events).find((round) => !hasPassed(round, now));
  if (!next || settings.prepareHours <= 0) return undefined;
  const days = Math.ceil(settings.prepareHours / 24);
  const { date, time, there } = onOwnClock(next, now);
  const due = addDays(date, -days);
  if (hoursUntil(next, now) > settings.prepareHours) return undefined;
  const skipped = events.some((event) => isSkipOf(event, ["prepare"]) && event.date >= due && event.date <= date);
  if (skipped) return undefined;
  const { round, type } = next;
  const until = earlier(application.snoozed?.prepare ?? due, date);
  return {
    kind: "prepare",
    why: {
      code: "round-soon",
      type,
      date,
      ...(time === undefined ? {} : { time }),
      ...(there === undefined ? {} : { there }),
      ...(round === undefined ? {} : { round }),
      with: next.with ?? [],
    },
    due: until > due ? until : due,
    fades: date,
    event: next,
  };
}

function hoursUntil(round: Round, now: Now): number {
  const { date, time } = onOwnClock(round, now);
  const days = daysBetween(now.today, date);
  if (time === undefined || now.time === undefined) return days * 24;
  return days * 24 + (minutes(time) - minutes(now.time)) / 60;
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function start({ date, time }: Dated): string {
  return `${date} ${time ?? ""}`;
}
