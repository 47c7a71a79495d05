import { eventsOf } from "../application/events.ts";
import { sharesLabelWith } from "../application/labels.ts";
import { type Progress, progressOf } from "../application/progress.ts";
import type { LoggedApplication } from "../application/record.ts";
import { reaches } from "../application/stage.ts";
import { addDays, type Day, isDay, type PartialDate } from "../dates/dates.ts";
import { nextSteps } from "../nextSteps/nextSteps.ts";
import type { RoutineSettings } from "../nextSteps/settings.ts";
import { applicationsUnderWay, leadsOf } from "../nextSteps/underWay.ts";
import type { Decision } from "./decision.ts";

/** Another application, as much as it takes to name it and to open it. */
export interface Other extends Pick<Progress, "stage" | "interviews"> {
  readonly record: string;
  readonly company: string;
  readonly role: string;
}

/** The closing page: where the search goes on. */
export interface Closing {
  /** How many others are under way. */
  readonly live: number;
  /** How many more are open, and have been quiet for long. */
  readonly quiet: number;
  /** Those under way where somebody has answered. */
  readonly answered: readonly Other[];
  /** The lead to go for first. */
  readonly lead: Other | undefined;
  /**
   * More of the live ones and leads, that share a tag or a skill with this one: what was liked exists elsewhere too.
   */
  readonly alike: readonly Other[];
  /**
   * When to get in touch again: the day on which the next steps suggest it; undefined when they will not, or it is
   * past.
   */
  readonly stayInTouch: Day | undefined;
  readonly archived: boolean;
}

const shown = 3;

/** Returns the closing page of a decision on the application of `record`, one of `records`. */
export function closingOf(
  { rejection }: Decision,
  record: LoggedApplication,
  records: readonly LoggedApplication[],
  settings: RoutineSettings,
  today: Day,
): Closing {
  const { application } = record;
  const others = records.filter((record) => record.application !== application);
  const { live, quiet } = applicationsUnderWay(others, today);
  const leads = leadsOf(others, today);
  const shares = sharesLabelWith(application);
  const answered = live.filter((one) => reaches(progressOf(eventsOf(one.application)).stage, "reply")).slice(0, shown);
  const [lead, ...more] = leads;
  const alike = [...live.filter((one) => !answered.includes(one)), ...more].filter((one) => shares(one.application));
  return {
    live: live.length,
    quiet,
    answered: answered.map(otherOf),
    lead: lead && otherOf(lead),
    alike: alike.slice(0, shown).map(otherOf),
    stayInTouch: dayToGetInTouch(record, rejection.date, settings, today),
    archived: application.archived === true,
  };
}

/** Returns the day on which the next steps will suggest it, as they stand now; undefined when they will not. */
function dayToGetInTouch(
  record: LoggedApplication,
  rejected: PartialDate,
  settings: RoutineSettings,
  today: Day,
): Day | undefined {
  if (!isDay(rejected)) return undefined;
  const dueSeenFrom = (day: Day): Day | undefined =>
    nextSteps([{ folder: "", records: [record] }], settings, { today: day }).find(
      ({ kind }) => kind === "stay_in_touch",
    )?.due;
  const then = addDays(rejected, settings.stayInTouchAfterDays);
  const due = dueSeenFrom(then > today ? then : today);
  return due !== undefined && due >= today ? dueSeenFrom(due) : undefined;
}

function otherOf({ key, application }: LoggedApplication): Other {
  const { stage, interviews } = progressOf(eventsOf(application));
  return {
    record: key,
    company: application.company,
    role: application.role,
    stage,
    interviews,
  };
}
