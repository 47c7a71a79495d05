import { eventsOf } from "../application/events.ts";
import { sharesLabelWith } from "../application/labels.ts";
import { type Progress, progressOf } from "../application/progress.ts";
import type { LoggedApplication } from "../application/record.ts";
import { reaches } from "../application/stage.ts";
import { addDays, type Day, isDay, workingDayFrom } from "../dates/dates.ts";
import { metSomebody } from "../nextSteps/stepsAfterEnd.ts";
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
   * When to get in touch again, on a working day; undefined when nobody was met, the day is not known or past, or it is
   * settled.
   */
  readonly stayInTouch: Day | undefined;
  readonly archived: boolean;
}

const shown = 3;

/** @param stayInTouchAfterDays from the rejection to getting in touch again; 0 for never */
export function closingOf(
  decision: Decision,
  records: readonly LoggedApplication[],
  stayInTouchAfterDays: number,
  today: Day,
): Closing {
  const { application } = decision;
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
    stayInTouch: stayInTouchAfterDays > 0 ? dayToGetInTouch(decision, stayInTouchAfterDays, today) : undefined,
    archived: application.archived === true,
  };
}

function dayToGetInTouch({ before, rejection, after }: Decision, days: number, today: Day): Day | undefined {
  const settled = after.some(
    ({ type, step }) => type === "kept_in_touch" || (type === "skipped" && step === "stay_in_touch"),
  );
  if (!metSomebody(before) || settled || !isDay(rejection.date)) return undefined;
  const day = workingDayFrom(addDays(rejection.date, days));
  return day >= today ? day : undefined;
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
