import { isEnd, isPersonal, isWorthReflecting } from "../application/eventKinds.ts";
import { endedWork, eventsOf } from "../application/events.ts";
import { eventsAfter, lastSettling } from "../application/settlingEvents.ts";
import { furthestStage, type Stage } from "../application/stage.ts";
import { latestTry, stateOf } from "../application/standing.ts";
import {
  addDays,
  type Day,
  daysBetween,
  earliestDay,
  isDay,
  isKnown,
  latestDay,
  type PartialDate,
} from "../dates/dates.ts";
import type { Now } from "../dates/now.ts";
import { asksAdvice } from "../drafts/questions.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import type { Reflection } from "../schema/journal.ts";
import type { RoutineSettings } from "./settings.ts";
import { asSnoozed, hasFaded, notBefore, onWorkingDay, type Suggestion } from "./suggestion.ts";

/** The end of an application, with what came before and after it. */
interface Ending {
  readonly end: ApplicationEvent;
  readonly before: readonly ApplicationEvent[];
  readonly after: readonly ApplicationEvent[];
  readonly stage: Stage;
}

/**
 * Returns the steps of an ended application, in this order, each when the one before is done, left out or out of date:
 * thanks and a question, when a person had been in touch; archiving; looking back, when there was more to it than
 * applying; getting in touch again. Form letters and ends of the user's own are only archived. An archived application
 * is left in peace but for the last two, and what is long closed holds them back no more. Of several tries the latest
 * counts: nobody is thanked twice for a talk of the one before.
 */
export function stepsAfterEnd(
  application: Application,
  reflections: readonly Reflection[],
  settings: RoutineSettings,
  now: Now,
): readonly Suggestion[] {
  const past = latestTry(eventsOf(application)).filter((event) => earliestDay(event.date) <= now.today);
  const end = past.findLast(isEnd);
  if (!end || !isKnown(end.date)) return [];
  const ending = {
    end,
    before: past.slice(0, past.indexOf(end)),
    after: eventsAfter(past, end),
    stage: furthestStage(past),
  };
  const waiting = application.waiting_until;
  const open = (step: Suggestion | undefined): Suggestion | undefined => {
    const later = step && asSnoozed(step, application);
    if (!later || hasFaded(later, now.today)) return undefined;
    return waiting === undefined ? later : notBefore(later, addDays(waiting, 1));
  };

  const archived = application.archived === true;
  const thanks = archived ? undefined : open(thanksAndQuestion(ending, settings));
  if (thanks) return [asksAdvice(application, now) ? thanks : withoutQuestion(thanks)];
  const archive = archived ? undefined : open(archiving(ending, settings, application));
  if (archive && !isLongClosed(end.date, now.today)) return [archive];
  const later =
    open(lookingBack(ending, application.id, reflections, settings)) ?? open(gettingInTouch(ending, settings));
  return [archive, later].filter((step) => step !== undefined);
}

/** Whether it ended more than a week ago, so that archiving it is only tidying up. */
export function isLongClosed(end: PartialDate, today: Day): boolean {
  return daysBetween(latestDay(end), today) > 7;
}

/** Whether a person had been in touch before the application was rejected; an assessment can be a machine's. */
function metSomebody(before: readonly ApplicationEvent[]): boolean {
  return before.some(isPersonal);
}

function thanksAndQuestion({ end, before, after, stage }: Ending, settings: RoutineSettings): Suggestion | undefined {
  if (end.type !== "rejected" || !isDay(end.date) || !metSomebody(before) || settlingThanks(after)) return undefined;
  // No letter about an application fits there.
  if (endedWork(before, end)) return undefined;
  return onWorkingDay({
    kind: "rejection_thank_you",
    why: { code: "rejected", date: end.date, stage, asksAdvice: true },
    due: addDays(end.date, settings.thankYouAfterDays),
    fades: addDays(end.date, settings.thankYouFadesAfterDays),
    event: end,
  });
}

/** The letter where the no had nothing to do with the user. */
function withoutQuestion(thanks: Suggestion): Suggestion {
  return thanks.why.code === "rejected" ? { ...thanks, why: { ...thanks.why, asksAdvice: false } } : thanks;
}

function settlingThanks(after: readonly ApplicationEvent[]): ApplicationEvent | undefined {
  return lastSettling(
    after,
    ["thank_you_sent", "feedback_asked", "kept_in_touch"],
    ["rejection_thank_you", "thank_you"],
  );
}

function archiving(ending: Ending, settings: RoutineSettings, application: Application): Suggestion | undefined {
  const { end, before, after } = ending;
  if (lastSettling(after, [], ["archive"])) return undefined;
  const settling = settlingThanks(after);
  const thanks = thanksAndQuestion(ending, settings);
  const faded = thanks && asSnoozed(thanks, application).fades;
  const because =
    end.type !== "rejected"
      ? "own"
      : settling
        ? settling.type === "skipped"
          ? "skipped"
          : "sent"
        : metSomebody(before)
          ? "faded"
          : "form-letter";
  const due =
    settling && because !== "own" ? latestDay(settling.date) : faded ? addDays(faded, 1) : latestDay(end.date);
  return {
    kind: "archive",
    why: { code: "ended", date: end.date, state: stateOf([end]), after: because },
    due,
    event: end,
  };
}

function lookingBack(
  { end, before, after, stage }: Ending,
  id: string | undefined,
  reflections: readonly Reflection[],
  settings: RoutineSettings,
): Suggestion | undefined {
  const { date } = end;
  if (end.type !== "rejected" || !isDay(date) || !before.some(isWorthReflecting)) return undefined;
  const answered = reflections.some(
    (reflection) =>
      id !== undefined && reflection.application === id && reflection.date >= date && hasAnswers(reflection),
  );
  if (answered || lastSettling(after, [], ["reflect"])) return undefined;
  const due = addDays(date, settings.coolOffDays);
  return onWorkingDay({
    kind: "reflect",
    why: { code: "cooled-off", date, stage },
    due,
    fades: addDays(due, settings.fadesAfterDays),
    event: end,
  });
}

/** A note or a feeling written down alone is no reflection, and asks for none. */
function hasAnswers({ answers = {}, skipped = [] }: Reflection): boolean {
  return Object.keys(answers).length > 0 || skipped.length > 0;
}

/** Where a person had been in touch. Who had no words for thanks that morning may have some after a while. */
function gettingInTouch({ end, before, after, stage }: Ending, settings: RoutineSettings): Suggestion | undefined {
  const days = settings.stayInTouchAfterDays;
  if (end.type !== "rejected" || !isDay(end.date) || days <= 0 || !metSomebody(before)) return undefined;
  if (lastSettling(after, ["kept_in_touch"], ["stay_in_touch"])) return undefined;
  const due = addDays(end.date, days);
  return onWorkingDay({
    kind: "stay_in_touch",
    why: { code: "rejected-before", date: end.date, stage },
    due,
    fades: addDays(due, settings.fadesAfterDays),
    event: end,
  });
}
