import { addDays, type Day, isDay } from "../dates/dates.ts";
import type { ApplicationsChange } from "../document/change.ts";
import type { ApplicationRecord } from "../document/document.ts";
import type { Problem } from "../document/problem.ts";
import type { ApplicationEvent } from "../schema/applications.ts";

type TalkAfterEnd = Problem & { readonly code: "talk-after-end" };

/** The two ways in which a talk can stand behind an end: they came back, or it did not take place. */
export function waysToMend(
  record: ApplicationRecord,
  { range, end }: TalkAfterEnd,
): { readonly "came-back": ApplicationsChange; readonly "not-held": ApplicationsChange } | undefined {
  const { key, application } = record;
  const { events = [] } = application;
  const index = events.findIndex((_, at) => record.rangeOf(["events", at, "type"])?.start === range.start);
  const [talk, last] = [events[index], events.slice(0, index).findLast(({ type }) => type === end)];
  if (!talk || !last) return undefined;
  return {
    "came-back": { kind: "addEvent", record: key, event: { date: dayBetween(last, talk), type: "reopened" } },
    "not-held": {
      kind: "setField",
      record: key,
      path: ["events", index, "cancelled"],
      value: end === "rejected" ? "by_them" : "by_me",
    },
  };
}

/** Returns the day before the talk, so that they came back first; not before the end. */
function dayBetween(end: ApplicationEvent, talk: ApplicationEvent): ApplicationEvent["date"] {
  const before: Day | undefined = isDay(talk.date) ? addDays(talk.date, -1) : undefined;
  return before !== undefined && before > end.date ? before : end.date;
}
