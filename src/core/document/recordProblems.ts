import { isAnswer, isEnd, isPlannable, isRound } from "../application/eventKinds.ts";
import { repeatsIn } from "../application/sameEvent.ts";
import { compareDates, isKnown, type PartialDate } from "../dates/dates.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import { shortTypes } from "../schema/vocabulary.ts";
import type { Path } from "./document.ts";
import type { ProblemDetail } from "./problem.ts";

/** Contradictions within an application, with the path to each. */
export function contradictionsIn(application: Application): readonly (readonly [Path, ProblemDetail])[] {
  const found: [Path, ProblemDetail][] = [];
  const events = application.events ?? [];
  const applied = events.find((event) => event.type === "applied")?.date ?? application.applied;
  const isTooEarly = (date: PartialDate): boolean => applied !== undefined && compareDates(date, applied) < 0;
  if (application.rejected !== undefined && isTooEarly(application.rejected))
    found.push([["rejected"], { code: "rejected-before-applied" }]);
  let latest: ApplicationEvent | undefined;
  let end: ApplicationEvent | undefined;
  events.forEach((event, index) => {
    const { date, type } = event;
    if (latest && compareDates(latest.date, date) > 0) {
      found.push([["events", index, "date"], { code: "out-of-order", date, before: latest.date }]);
    } else if (isKnown(date)) latest = event;
    if (type === "rejected" && isTooEarly(date))
      found.push([["events", index, "date"], { code: "rejected-before-applied" }]);
    if (type === "declined" && !hasOfferBefore(application, index))
      found.push([["events", index, "type"], { code: "declined-nothing" }]);
    if (end && isRound(event) && event.cancelled === undefined && compareDates(date, end.date) > 0)
      found.push([["events", index, "type"], { code: "talk-after-end", type, end: end.type }]);
    if (isEnd(event)) end = event;
    else if (type === "reopened" || type === "applied" || isAnswer(event)) end = undefined;
  });
  for (const index of repeatsIn(events)) {
    const { date, type } = events[index] ?? {};
    if (date !== undefined && type !== undefined)
      found.push([["events", index, "type"], { code: "same-event", date, type }]);
  }
  return found;
}

function hasOfferBefore({ events = [], offer, accepted }: Application, index: number): boolean {
  if (offer !== undefined || accepted !== undefined) return true;
  return events.slice(0, index).some(({ type }) => type === "offer" || type === "accepted");
}

/** The short forms of what is never written down before it happens. */
const happenedTypes = shortTypes.filter((type) => !isPlannable({ type }));

/** Returns the dates of what is said to have happened, in the order of the file, with the path of each. */
export function happenedIn(application: Application): readonly (readonly [Path, PartialDate])[] {
  const { events = [] } = application;
  const inEvents = events.flatMap((event, index) =>
    isPlannable(event) || !isKnown(event.date) ? [] : [[["events", index, "date"], event.date] as const],
  );
  const short = happenedTypes.flatMap((type) => {
    const date = application[type];
    return date === undefined || !isKnown(date) ? [] : [[[type], date] as const];
  });
  return [...short, ...inEvents];
}

/** Returns the latest date of what is said to have happened, as it is written; "" without one. */
export function latestHappened(application: Application): string {
  const { events = [] } = application;
  let latest = "";
  for (const type of happenedTypes) {
    const date = application[type];
    if (date !== undefined && date > latest && isKnown(date)) latest = date;
  }
  for (const event of events)
    if (event.date > latest && !isPlannable(event) && isKnown(event.date)) latest = event.date;
  return latest;
}
