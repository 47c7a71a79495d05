import { isConversation, isEnd, isRound } from "../application/eventKinds.ts";
import { eventsOf } from "../application/events.ts";
import { onOwnClock } from "../application/ownClock.ts";
import { addDays, type Day, earliestDay, isKnown, latestDay, type PartialDate } from "../dates/dates.ts";
import type { Now } from "../dates/now.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";

/** Returns the events up to now, oldest first, without those planned for later, today included. */
export function happenedBy(application: Application, now: Now): readonly ApplicationEvent[] {
  return eventsOf(application).filter((event) => hasBegun(event, now));
}

/** The conversations there have been by now: nobody gives thanks for one that is only planned. */
export function talksBy(application: Application, now: Now): readonly ApplicationEvent[] {
  return happenedBy(application, now).filter(isConversation);
}

const longestMemory = 365;

/** Whether it is more than a year ago, or nobody knows when: nobody is thanked for it any more. */
export function isLongPast(date: PartialDate, today: Day): boolean {
  return !isKnown(date) || addDays(latestDay(date), longestMemory) < today;
}

/** Whether an offer is there to be answered: one that was refused before a reopening is not. */
export function hasOffer(events: readonly ApplicationEvent[]): boolean {
  const last = events.findLastIndex(({ type }) => type === "offer");
  const after = events.slice(last + 1);
  const end = after.findIndex(isEnd);
  return last >= 0 && !(end >= 0 && after.slice(end).some(({ type }) => type === "reopened"));
}

/** Whether it has begun. Without a time, an event of today counts: a mail about it is rarely written before it. */
function hasBegun(event: ApplicationEvent, now: Now): boolean {
  const { date, time, there } = onOwnClock(event, now);
  // On a clock that is not known it may be over or not: nobody is thanked for what may lie ahead.
  if (date === now.today && time === undefined && there !== undefined && isRound(event)) return false;
  if (date !== now.today || time === undefined || now.time === undefined) return earliestDay(date) <= now.today;
  return time < now.time;
}

/** The topics of rounds, as far as their names tell; they decide which question is worth asking afterwards. */
const roundTopics = [
  "presentation",
  "system_design",
  "take_home",
  "coding",
  "culture",
  "panel",
  "manager",
  "screen",
] as const;
export type RoundTopic = (typeof roundTopics)[number];

/**
 * Words of English and German round names, the more telling first: a "panel presentation" is about the presentation.
 */
const topicWords: Readonly<Record<RoundTopic, RegExp>> = {
  presentation: /present|präsent|portfolio|demo\b|talk to the team|vortrag/iu,
  system_design: /system.?design|architect|architekt|system.?entwurf/iu,
  take_home:
    /take.?home|assignment|challenge|case study|probeaufgabe|hausaufgabe|fallstudie|test project|testprojekt/iu,
  coding:
    /cod(?:e|ing)|pair|algorithm|live.?program|programmier|whiteboard|technical|technisch|fachgespräch|fachlich/iu,
  culture: /cultur|kultur|values|werte|behaviou?r|team.?fit|kennenlernen|meet the team/iu,
  panel: /panel|on.?site|vor ort|runde mit/iu,
  manager: /manager|lead|cto|ceo|founder|gründer|head of|leitung|chef/iu,
  screen: /screen|recruiter|\bhr\b|phone|telefon|intro|erstgespräch/iu,
};

/**
 * The topic of an event's round; an assessment without a telling name counts as a take-home task, a screen as a screen.
 */
export function topicOf(event: ApplicationEvent): RoundTopic | undefined {
  const round = event.round ?? "";
  const named = roundTopics.find((topic) => topicWords[topic].test(round));
  if (named) return named;
  return event.type === "assessment" ? "take_home" : event.type === "screen" ? "screen" : undefined;
}
