import type { PartialDate } from "../dates/dates.ts";
import type { ApplicationEvent } from "../schema/applications.ts";
import type { Changes } from "./changes.ts";

/** Everybody knows this much at once. */
export interface NewApplication {
  readonly company: string;
  readonly role: string;
  /** "" when it was left open. */
  readonly url?: string | undefined;
  readonly events: readonly ApplicationEvent[];
}

/** Adds an application; without events it is a lead. */
export function addChanges({ company, role, url = "", events }: NewApplication): Changes {
  const application = { company, role, ...(url !== "" && { url }), ...(events.length > 0 && { events }) };
  return { applications: [{ kind: "addApplication", application }] };
}

/** The day of applying as an event; none for a lead, whose day is null. */
export function appliedOn(day: PartialDate | null | undefined): readonly ApplicationEvent[] {
  return day ? [{ date: day, type: "applied" }] : [];
}
