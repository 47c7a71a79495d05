import { isEnd, isPlannable, isProgress } from "../application/eventKinds.ts";
import { compareDates, type PartialDate } from "../dates/dates.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import type { EventType } from "../schema/vocabulary.ts";
import type { Path } from "./document.ts";
import type { ProblemDetail } from "./problem.ts";

/** Contradictions within an application, with the path to each. */
export function contradictionsIn(application: Application): readonly (readonly [Path, ProblemDetail])[] {
  const found: [Path, ProblemDetail][] = [];
  const events = application.events ?? [];
  const applied = events.find((event) => event.type === "applied")?.date ?? application.applied;
  let latest: ApplicationEvent | undefined;
  let end: EventType | undefined;
  events.forEach((event, index) => {
    const { date, type } = event;
    if (latest && compareDates(latest.date, date) > 0) {
      found.push([["events", index, "date"], { code: "out-of-order", date, before: latest.date }]);
    } else latest = event;
    if (type === "rejected" && applied !== undefined && compareDates(date, applied) < 0) {
      found.push([["events", index, "date"], { code: "rejected-before-applied" }]);
    }
    if (end !== undefined && isProgress(event))
      found.push([["events", index, "type"], { code: "progress-after-end", type, end }]);
    if (isEnd(event)) end = type;
    else if (type === "reopened" || isProgress(event)) end = undefined;
  });
  return found;
}

/** Returns the dates of what is said to have happened, in the order of the file, with the path of each. */
export function happenedIn({ applied, events = [] }: Application): readonly (readonly [Path, PartialDate])[] {
  const inEvents = events.flatMap((event, index) =>
    isPlannable(event) ? [] : [[["events", index, "date"], event.date] as const],
  );
  return applied === undefined ? inEvents : [[["applied"], applied], ...inEvents];
}

/** Returns the latest date of what is said to have happened, as it is written; "" without one. */
export function latestHappened({ applied, events = [] }: Application): string {
  let latest: string = applied ?? "";
  for (const event of events) if (event.date > latest && !isPlannable(event)) latest = event.date;
  return latest;
}
