import { eventsOf } from "../application/events.ts";
import type { LoggedApplication } from "../application/record.ts";
import { furthestStage } from "../application/stage.ts";
import { stateOf } from "../application/standing.ts";
import { type Day, daysBetween, earliestDay, isKnown, latestDay } from "../dates/dates.ts";
import type { Application } from "../schema/applications.ts";
import { analysisHeldUntil } from "./coolOff.ts";
import type { RoutineSettings } from "./settings.ts";

/** After so many days without any event an application is open, but nobody counts on it. */
const quietAfterDays = 30;

/** After half a year without an entry a search is over, or rests: nobody counts its days. */
const mostDaysOfQuiet = 180;

/** The applications that are under way. */
export interface UnderWay {
  /** Applications where something happened lately, is planned or is waited for. */
  readonly live: readonly LoggedApplication[];
  /** Open ones that have been quiet for more than thirty days. */
  readonly quiet: number;
  /** The only live application, when it is one of interest 5: all hope on one card. */
  readonly alone?: LoggedApplication;
}

/** The applications under way; leads, asks to acquaintances, paused and archived ones are not. */
export function applicationsUnderWay(records: readonly LoggedApplication[], today: Day): UnderWay {
  const open = records.filter(({ application }) => isOpen(application));
  const live = open.filter(({ application }) => isLively(application, today));
  const [only, ...others] = live;
  const alone = only?.application.interest === 5 && others.length === 0 ? { alone: only } : {};
  return { live, quiet: open.length - live.length, ...alone };
}

/**
 * The leads, the one to go for first: by interest, then the longest saved. Those put off by `waiting_until` come back
 * on their day.
 */
export function leadsOf(records: readonly LoggedApplication[], today: Day): readonly LoggedApplication[] {
  return records
    .filter(
      ({ application }) =>
        isLead(application) && (application.waiting_until === undefined || application.waiting_until < today),
    )
    .toSorted((a, b) => (leadKey(a) < leadKey(b) ? -1 : 1));
}

/**
 * Days since anything was logged, once they are as many as the user chose: when to offer a way back in. Undefined
 * before that, after half a year, while a rejection is fresh, and once something was accepted. Not a count of anything:
 * it says nothing about what was not done.
 */
export function daysOfQuiet(
  records: readonly LoggedApplication[],
  settings: RoutineSettings,
  today: Day,
): number | undefined {
  if (settings.quietDays <= 0 || analysisHeldUntil(records, settings.coolOffDays, today) !== undefined)
    return undefined;
  const events = records.map(({ application }) => eventsOf(application));
  if (events.some((own) => stateOf(own) === "accepted")) return undefined;
  const last = events
    .flat()
    .filter(({ date }) => isKnown(date))
    .reduce<Day | undefined>(
      (late, { date }) => (late === undefined || latestDay(date) > late ? latestDay(date) : late),
      undefined,
    );
  const days = last === undefined ? 0 : daysBetween(last, today);
  return days < settings.quietDays || days > mostDaysOfQuiet ? undefined : days;
}

function isOpen(application: Application): boolean {
  const events = eventsOf(application);
  return (
    application.archived !== true &&
    application.kind !== "outreach" &&
    furthestStage(events) !== "lead" &&
    stateOf(events) === "live"
  );
}

function isLively(application: Application, today: Day): boolean {
  if (application.waiting_until !== undefined && application.waiting_until >= today) return true;
  return eventsOf(application).some(
    ({ date }) => isKnown(date) && daysBetween(latestDay(date), today) <= quietAfterDays,
  );
}

function isLead(application: Application): boolean {
  const events = eventsOf(application);
  return (
    application.archived !== true &&
    application.kind !== "outreach" &&
    furthestStage(events) === "lead" &&
    stateOf(events) === "live"
  );
}

function leadKey({ key, application }: LoggedApplication): string {
  const saved = eventsOf(application).find(({ type }) => type === "saved");
  return [
    String(5 - (application.interest ?? 0)),
    saved ? earliestDay(saved.date) : "9999",
    application.company,
    application.role,
    key,
  ].join("\u0000");
}
