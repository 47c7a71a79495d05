import { type Day, earliestDay, isKnown } from "../dates/dates.ts";
import type { ApplicationEvent } from "../schema/applications.ts";
import type { EventType } from "../schema/vocabulary.ts";
import { isAnswer, isEnd, isRound } from "./eventKinds.ts";
import type { State } from "./stage.ts";

/** Where a try stands while its events are gone through. */
export interface Standing {
  state: State;
  /** Whether a letter was sent since the end that no reply has answered. */
  letter: boolean;
}

export const notBegun: Readonly<Standing> = { state: "live", letter: false };

/** Messages that are sent after an end without asking for more: a reply to them does not open the application again. */
const letters: ReadonlySet<EventType> = new Set(["thank_you_sent", "feedback_asked", "check_in_sent", "kept_in_touch"]);

/** Whether the state still leaves an answer or a next step to wait for. */
export function goesOn(state: State): boolean {
  return state === "live" || state === "on_hold";
}

/**
 * Whether an event is a word from them that counts, going on by it: what follows an end counts if it opens the
 * application again, a reply to a letter sent after an end answers that letter only, and what a machine sent is no
 * word, but for a no. To apply anew after an end begins another try. What happened nobody knows when brings nothing
 * back: most likely it was before.
 */
export function isWord(standing: Standing, event: ApplicationEvent): boolean {
  const { type } = event;
  const ended = !goesOn(standing.state);
  if (type === "rejected" || type === "declined" || type === "withdrawn") {
    if (ended && standing.state !== "accepted") return false;
    standing.state = type;
    standing.letter = false;
    return type === "rejected";
  }
  if (type === "accepted") standing.state = type;
  else if (type === "on_hold" && !ended) standing.state = type;
  else if (type === "reopened" || beginsAnew(standing, event)) Object.assign(standing, notBegun);
  else if (letters.has(type) && ended) standing.letter = true;
  if (!isAnswer(event)) return type === "accepted";
  if (type === "reply" && standing.letter) {
    standing.letter = false;
    return false;
  }
  if (standing.state !== "accepted" && isKnown(event.date)) standing.state = "live";
  return true;
}

/** Whether the user applied again after an end. */
export function beginsAnew({ state }: Standing, { type, date }: ApplicationEvent): boolean {
  return type === "applied" && !goesOn(state) && isKnown(date);
}

/** Returns where the application stands after the events. */
export function standingAfter(events: readonly ApplicationEvent[]): Readonly<Standing> {
  const standing = { ...notBegun };
  for (const event of events) isWord(standing, event);
  return standing;
}

/**
 * Folds the events into the state of now, so that it need not be stored. `reopened` takes an end or a pause back, and
 * so does a word from them, or applying anew.
 */
export function stateOf(events: readonly ApplicationEvent[]): State {
  return standingAfter(events).state;
}

/**
 * Returns the state on a day: what happened by then counts, and of what is ahead the talks and tasks, since whoever
 * invites goes on.
 */
export function stateOn(events: readonly ApplicationEvent[], today: Day): State {
  return stateOf(events.filter((event) => isRound(event) || earliestDay(event.date) <= today));
}

/** Returns the events of the latest try: those from the latest `applied` on that follows an end. */
export function latestTry(events: readonly ApplicationEvent[]): readonly ApplicationEvent[] {
  if (!events.some(({ type }, index) => index > 0 && type === "applied")) return events;
  const standing = { ...notBegun };
  let start = 0;
  events.forEach((event, index) => {
    if (beginsAnew(standing, event)) start = index;
    isWord(standing, event);
  });
  return events.slice(start);
}

/**
 * Returns the events with each talk before an end of the very same day: who is turned down on the day of a talk had the
 * talk, whichever was written down first.
 */
export function talksBeforeEnds(events: readonly ApplicationEvent[]): readonly ApplicationEvent[] {
  const isMixed = events.some((event, index) => index > 0 && isTalk(event) && isEndOf(events[index - 1], event));
  if (!isMixed) return events;
  const ordered: ApplicationEvent[] = [];
  for (const event of events) {
    let place = ordered.length;
    if (isTalk(event)) while (isEndOf(ordered[place - 1], event)) place--;
    ordered.splice(place, 0, event);
  }
  return ordered;
}

function isTalk(event: ApplicationEvent): boolean {
  return isRound(event) || event.type === "offer";
}

function isEndOf(event: ApplicationEvent | undefined, talk: ApplicationEvent): boolean {
  return event?.date.length === 10 && event.date === talk.date && isEnd(event);
}
