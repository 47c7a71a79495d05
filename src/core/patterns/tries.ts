import { isAnswer, isBeginning, isEnd, isRound } from "../application/eventKinds.ts";
import { eventsOf } from "../application/events.ts";
import type { State } from "../application/stage.ts";
import { type Day, earliestDay, isDay } from "../dates/dates.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import type { EventType } from "../schema/vocabulary.ts";

/** The events of an application that took place up to a day, cut into tries. */
export interface Tries {
  /** Oldest first. Nothing that was cancelled, nothing that is yet to come. */
  readonly events: readonly (readonly ApplicationEvent[])[];
  /** How many events are yet to come. */
  readonly ahead: number;
  /** Whether it begins only with these. */
  readonly future: boolean;
}

/** Returns the tries up to `today`: applying anew after an end begins another. */
export function triesOf(application: Application, today: Day): Tries {
  const all = eventsOf(application);
  const isAhead = ({ date }: ApplicationEvent): boolean => date > today && earliestDay(date) > today;
  if (!all.some((event) => isOff(event) || isAhead(event))) return { events: cut(all), ahead: 0, future: false };
  const ahead = all.filter((event) => !isOff(event) && isAhead(event));
  const past = eventsOf(without(application, (event) => isOff(event) || isAhead(event)));
  return {
    events: cut(past),
    ahead: ahead.length,
    future: !past.some(isBeginning) && ahead.some(isBeginning),
  };
}

function isOff({ cancelled }: ApplicationEvent): boolean {
  return cancelled !== undefined;
}

/** The events are taken out as they stand in the file, so that those that are left are put in order by themselves. */
function without(
  { applied, events = [], ...rest }: Application,
  isOut: (event: ApplicationEvent) => boolean,
): Application {
  const hasApplied = applied !== undefined && !isOut({ date: applied, type: "applied" });
  return { ...rest, ...(hasApplied && { applied }), events: events.filter((event) => !isOut(event)) };
}

/** Where a try stands while its events are gone through. */
export interface Standing {
  state: State;
  /** Whether a letter was sent since the end that no reply has answered. */
  letter: boolean;
}

/** Messages that are sent after an end without asking for more: a reply to them does not open the application again. */
const letters: ReadonlySet<EventType> = new Set(["thank_you_sent", "feedback_asked", "check_in_sent", "kept_in_touch"]);

/** Whether the state still leaves an answer or a next step to wait for. */
export function goesOn(state: State): boolean {
  return state === "live" || state === "on_hold";
}

/**
 * Whether an event is a word from them that counts, going on by it: what follows an end counts if it opens the
 * application again, a reply to a letter sent after an end answers that letter only, and what a machine sent is no
 * word, but for a no.
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
  else if (type === "reopened") standing.state = "live";
  else if (letters.has(type) && ended) standing.letter = true;
  if (!isAnswer(event) || event.automatic) return type === "accepted";
  if (type === "reply" && standing.letter) {
    standing.letter = false;
    return false;
  }
  if (standing.state !== "accepted") standing.state = "live";
  return true;
}

/** Cut before each `applied` that follows an end. */
function cut(given: readonly ApplicationEvent[]): readonly (readonly ApplicationEvent[])[] {
  const events = talksBeforeEnds(given);
  if (!events.some(({ type }, index) => index > 0 && type === "applied")) return [events];
  const tries: ApplicationEvent[][] = [];
  let standing: Standing = { state: "live", letter: false };
  let start = 0;
  events.forEach((event, index) => {
    if (event.type === "applied" && !goesOn(standing.state)) {
      tries.push(events.slice(start, index));
      start = index;
      standing = { state: "live", letter: false };
    }
    isWord(standing, event);
  });
  return [...tries, events.slice(start)];
}

/**
 * The events with each talk before an end of the very same day: who is turned down on the day of a talk had the talk,
 * whichever was written down first.
 */
function talksBeforeEnds(events: readonly ApplicationEvent[]): readonly ApplicationEvent[] {
  const isMixed = events.some(
    (event, index) => index > 0 && isTalk(event) && isEndOf(events[index - 1], event) && isDay(event.date),
  );
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
  return event?.date === talk.date && isEnd(event);
}
