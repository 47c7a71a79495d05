import { compareDates } from "../calendar/calendar.ts";
import { isEnd } from "../application/events.ts";
import type { Application, HuntEvent } from "../schema/applications.ts";
import type { EventType } from "../schema/vocabulary.ts";
import type { ProblemDetail } from "./problem.ts";
import type { Path } from "./document.ts";

const progress: ReadonlySet<EventType> = new Set(["applied", "screen", "assessment", "interview", "offer", "accepted"]);

/** Types that may be written down before they happen: a date that was agreed on, or a note. */
const planned: ReadonlySet<EventType> = new Set(["screen", "assessment", "interview", "note"]);

/** What an application says against itself, with the path of the place. */
export function contradictionsIn(application: Application): readonly (readonly [Path, ProblemDetail])[] {
  const found: [Path, ProblemDetail][] = [];
  const events = application.events ?? [];
  const applied = events.find((event) => event.type === "applied")?.date ?? application.applied;
  let latest: HuntEvent | undefined;
  let end: EventType | undefined;
  events.forEach((event, index) => {
    const { date, type } = event;
    if (latest && compareDates(latest.date, date) > 0) {
      found.push([["events", index, "date"], { code: "out-of-order", date, before: latest.date }]);
    } else latest = event;
    if (type === "rejected" && applied !== undefined && compareDates(date, applied) < 0) {
      found.push([["events", index, "date"], { code: "rejected-before-applied" }]);
    }
    if (end !== undefined && progress.has(type)) found.push([["events", index, "type"], { code: "progress-after-end", type, end }]);
    if (isEnd(event)) end = type;
    else if (type === "reopened" || progress.has(type)) end = undefined;
  });
  return found;
}

/** The latest date of something that happened, as it is written; "" when nothing did. */
export function latestOf({ applied, events = [] }: Application): string {
  return events.reduce<string>((late, { date, type }) => (date > late && !planned.has(type) ? date : late), applied ?? "");
}

/** The paths of dates that are certainly after `today` although they say that something happened. */
export function futureDatesIn(application: Application, today: string): readonly Path[] {
  const { applied, events } = application;
  const early = applied !== undefined && isAfter(applied, today) ? [["applied"]] : [];
  return [...early, ...(events ?? []).flatMap(({ date, type }, index): readonly Path[] => (isAfter(date, today) && !planned.has(type) ? [["events", index, "date"]] : []))];
}

/** Cheaper than {@link compareDates}: of dates in ISO form a longer one that begins with `today`'s year or month is no later. */
function isAfter(date: string, today: string): boolean {
  return date > today && !today.startsWith(date);
}
