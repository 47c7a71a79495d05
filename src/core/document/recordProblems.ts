import { isEnd, isPlannable, isProgress } from "../application/eventKinds.ts";
import { compareDates } from "../dates/dates.ts";
import type { Application, HuntEvent } from "../schema/applications.ts";
import type { EventType } from "../schema/vocabulary.ts";
import type { Path } from "./document.ts";
import type { ProblemDetail } from "./problem.ts";

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
    if (end !== undefined && isProgress(event))
      found.push([["events", index, "type"], { code: "progress-after-end", type, end }]);
    if (isEnd(event)) end = type;
    else if (type === "reopened" || isProgress(event)) end = undefined;
  });
  return found;
}

/** The paths of the dates of what is said to have happened. */
export function pathsOfHappened({ applied, events = [] }: Application): readonly Path[] {
  const inEvents = events.flatMap((event, index): readonly Path[] =>
    isPlannable(event) ? [] : [["events", index, "date"]],
  );
  return applied === undefined ? inEvents : [["applied"], ...inEvents];
}
