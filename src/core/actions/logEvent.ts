import { isEnd } from "../application/eventKinds.ts";
import type { LoggedApplication } from "../application/record.ts";
import type { ApplicationsChange } from "../document/change.ts";
import type { ApplicationEvent } from "../schema/applications.ts";
import type { Changes } from "./changes.ts";

/** Logs the event. An end answers what a date was waited for, and whatever was put off, so these days go with it. */
export function eventChanges({ key, application }: LoggedApplication, event: ApplicationEvent): Changes {
  const added: ApplicationsChange = { kind: "addEvent", record: key, event };
  const over = isEnd(event)
    ? (["waiting_until", "snoozed"] as const).filter((field) => application[field] !== undefined)
    : [];
  const removed = over.map((field) => ({ kind: "setField", record: key, path: [field], value: undefined }) as const);
  return { applications: [added, ...removed] };
}
