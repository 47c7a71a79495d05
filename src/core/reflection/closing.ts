import { eventsOf } from "../application/events.ts";
import { furthestStage, stateOf, type Stage } from "../application/stage.ts";
import { addDays, isDay, workingDayFrom, type Day } from "../calendar/calendar.ts";
import type { ApplicationRecord } from "../document/document.ts";
import { isLive } from "./conditions.ts";
import type { Decision } from "./decision.ts";

/** Another application, as much as it takes to name it and to open it. */
export interface Other {
  readonly record: string;
  readonly company: string;
  readonly role: string;
  readonly stage: Stage;
  /** How many interviews there were. */
  readonly interviews: number;
}

/** What there is after this one. */
export interface Closing {
  /** How many others may still answer. */
  readonly live: number;
  /** The furthest of them; an interview says more than a silence of months. */
  readonly furthest: readonly Other[];
  /** The lead with the most interest; of equals, the first in the file. */
  readonly lead: Other | undefined;
  /** Live ones and leads that share a tag or a skill with this one: what was liked exists elsewhere too. */
  readonly alike: readonly Other[];
  /** When to get in touch again, on a working day; undefined when nobody was met, the day is not known, or it is settled. */
  readonly stayInTouch: Day | undefined;
  readonly archived: boolean;
}

const shown = 3;

/** @param stayInTouchAfterDays from the rejection to getting in touch again; 0 for never */
export function closingOf({ application, before, rejection, after }: Decision, records: readonly ApplicationRecord[], stayInTouchAfterDays: number): Closing {
  const others = records.filter((record) => record.application !== application);
  const live = others.filter((record) => isLive(record.application));
  const leads = others.filter((record) => isLead(record)).toSorted((a, b) => (b.application.interest ?? 0) - (a.application.interest ?? 0));
  const words = new Set(labelsOf(application));
  const met = before.some(({ type }) => type === "reply" || type === "screen" || type === "interview" || type === "offer");
  const settled = after.some(({ type, step }) => type === "kept_in_touch" || (type === "skipped" && step === "stay_in_touch"));
  return {
    live: live.length,
    furthest: live.map(otherOf).filter(({ stage }) => stage !== "applied").slice(0, shown),
    lead: leads.map(otherOf)[0],
    alike: [...live, ...leads].filter((record) => labelsOf(record.application).some((label) => words.has(label))).map(otherOf).slice(0, shown),
    stayInTouch: met && !settled && stayInTouchAfterDays > 0 && isDay(rejection.date) ? workingDayFrom(addDays(rejection.date, stayInTouchAfterDays)) : undefined,
    archived: application.archived === true,
  };
}

function isLead({ application }: ApplicationRecord): boolean {
  const events = eventsOf(application);
  return furthestStage(events) === "lead" && stateOf(events) === "live" && application.archived !== true && application.company !== "";
}

function labelsOf({ tags = [], skills = [] }: ApplicationRecord["application"]): readonly string[] {
  return [...tags, ...skills].map((label) => label.toLowerCase());
}

function otherOf({ key, application }: ApplicationRecord): Other {
  const events = eventsOf(application);
  const interviews = events.filter(({ type }) => type === "interview").length;
  return { record: key, company: application.company, role: application.role, stage: furthestStage(events), interviews };
}
