import { isDay } from "../dates/dates.ts";
import type { ApplicationEvent } from "../schema/applications.ts";
import type { EventType } from "../schema/vocabulary.ts";
import { sameName } from "./identity.ts";

/** Of these there may be several on one day: they are the same only where all of it is. */
const severalADay: ReadonlySet<EventType> = new Set([
  "note",
  "skipped",
  "thank_you_sent",
  "check_in_sent",
  "feedback_asked",
  "feedback_received",
  "kept_in_touch",
]);

/**
 * Whether two events are one that was written down twice: of one type on one day, where nothing that both say differs.
 * Two talks at different times, with different people or of different rounds are two.
 */
export function isSameEvent(a: ApplicationEvent, b: ApplicationEvent): boolean {
  if (a.type !== b.type || a.date !== b.date || !isDay(a.date)) return false;
  // Words that nobody knows are read as notes, and may say two things.
  if (a.type === "note" && a.note === undefined) return false;
  const [one, other]: readonly Record<string, unknown>[] = [{ ...a }, { ...b }];
  if (!one || !other) return false;
  const keys = Object.keys({ ...one, ...other });
  const isTold = (event: Record<string, unknown>, key: string): boolean => event[key] !== undefined;
  return keys.every((key) => {
    if (isTold(one, key) && isTold(other, key)) return isAlike(one[key], other[key]);
    return !severalADay.has(a.type) && key !== "cancelled";
  });
}

function isAlike(a: unknown, b: unknown): boolean {
  if (typeof a === "string" && typeof b === "string") return sameName(a, b);
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, index) => isAlike(one, b[index]));
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Returns the places of the events that say again what an earlier one says. */
export function repeatsIn(events: readonly ApplicationEvent[]): readonly number[] {
  if (!hasTwoOfADay(events)) return [];
  const days = new Map<string, number[]>();
  const repeats: number[] = [];
  events.forEach((event, index) => {
    const day = `${event.date} ${event.type}`;
    const earlier = days.get(day);
    if (!earlier) days.set(day, [index]);
    else if (earlier.some((place) => events[place] && isSameEvent(events[place], event))) repeats.push(index);
    else if (earlier.length < mostADay) earlier.push(index);
  });
  return repeats;
}

/** Whether two events are of one type and day: hardly any log has such, and each is asked for it when it is read. */
function hasTwoOfADay(events: readonly ApplicationEvent[]): boolean {
  if (events.length > few) return true;
  for (let index = 1; index < events.length; index++) {
    for (let place = 0; place < index; place++) {
      if (events[place]?.date === events[index]?.date && events[place]?.type === events[index]?.type) return true;
    }
  }
  return false;
}

const few = 12;

/** So many different events of one type on one day are compared with those after them. */
const mostADay = 20;
