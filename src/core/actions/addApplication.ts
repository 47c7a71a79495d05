import type { PartialDate } from "../dates/dates.ts";
import type { ApplicationEvent } from "../schema/applications.ts";
import type { Kind } from "../schema/vocabulary.ts";
import type { Changes } from "./changes.ts";

/** The parts of a new application that may be told beside what everybody knows at once. */
export interface AboutNew {
  /** "" when it was left open. */
  readonly url?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly why?: string | undefined;
  readonly interest?: number | undefined;
  readonly forecast?: number | undefined;
}

/** Everybody knows this much at once. */
export interface NewApplication extends AboutNew {
  readonly company: string;
  readonly role: string;
  readonly events: readonly ApplicationEvent[];
}

/** Adds an application with what was said of it; without events it is a lead. */
export function addChanges({ company, role, url = "", events, ...more }: NewApplication): Changes {
  const { kind, why = "", interest, forecast } = more;
  const application = {
    company,
    role,
    ...(kind && kind !== "application" && { kind }),
    ...(url !== "" && { url }),
    ...(interest !== undefined && { interest }),
    ...(forecast !== undefined && { forecast }),
    ...(why !== "" && { why }),
    ...(events.length > 0 && { events }),
  };
  return { applications: [{ kind: "addApplication", application }] };
}

/** Reads how much somebody wants a role: 1 to 5. */
export function interestMeant(text: string): number | undefined {
  return /^[1-5]$/.test(text.trim()) ? Number(text) : undefined;
}

/** The day of applying as an event; none for a lead, whose day is null. */
export function appliedOn(day: PartialDate | null | undefined): readonly ApplicationEvent[] {
  return day ? [{ date: day, type: "applied" }] : [];
}
