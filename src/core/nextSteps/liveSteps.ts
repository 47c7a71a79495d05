import { isAnswer, isInterview, isMessage } from "../application/eventKinds.ts";
import { daysOfSilence, eventsOf, firstOf, lastOf } from "../application/events.ts";
import { eventsAfter, isSkipOf, lastSettling } from "../application/settlingEvents.ts";
import { latestTry, stateOn } from "../application/standing.ts";
import { addDays, compareDates, type Day, earliestDay, isDay, isKnown, latestDay } from "../dates/dates.ts";
import type { Now } from "../dates/now.ts";
import { owedThanks } from "../drafts/owedThanks.ts";
import { recipientOf } from "../drafts/recipient.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import { askAfterTalk, whomToAsk } from "./askAfterTalk.ts";
import { deadlineSteps } from "./deadlineSteps.ts";
import { hasPassed, prepareStep, talksOf } from "./prepareStep.ts";
import type { RoutineSettings } from "./settings.ts";
import { asSnoozed, hasFaded, onWorkingDay, putOff, type Suggestion } from "./suggestion.ts";

/**
 * Returns the steps of an application that has not ended: preparing for the next talk or task, what has a day that
 * others set, and letters, of which never two are due. On hold, nothing is suggested but thanks and asking after a
 * named date.
 */
export function liveSteps(application: Application, settings: RoutineSettings, now: Now): readonly Suggestion[] {
  const events = latestTry(eventsOf(application));
  const past = events.filter((event) => earliestDay(event.date) <= now.today);
  const live = stateOn(events, now.today) === "live";
  const later = (step: Suggestion | undefined): Suggestion | undefined => step && asSnoozed(step, application);
  const open = (step: Suggestion | undefined): Suggestion | undefined =>
    step && !hasFaded(step, now.today) ? step : undefined;

  const thanks = open(later(thankYou(application, past, settings, now)));
  const isAhead = events.some(({ date }) => isKnown(date) && earliestDay(date) > now.today);
  const check =
    live && !isAhead
      ? (later(checkIn(application, events, settings, now)) ?? later(askAfterTalk(application, events, settings, now)))
      : undefined;
  const ask = open(later(askKindly(events, past, application.waiting_until, settings)));
  return [
    ...(live ? [prepareStep(application, settings, now), ...deadlineSteps(application, events)] : []),
    ...letters(thanks, check, ask, application, now),
  ].filter((step) => step !== undefined);
}

/** Returns the steps once an offer was accepted: preparing for a talk, and asking about a day they named. */
export function acceptedSteps(application: Application, settings: RoutineSettings, now: Now): readonly Suggestion[] {
  const events = latestTry(eventsOf(application));
  const past = events.filter((event) => earliestDay(event.date) <= now.today);
  const ask = askKindly(events, past, application.waiting_until, settings);
  const later = ask && asSnoozed(ask, application);
  return [prepareStep(application, settings, now), later && !hasFaded(later, now.today) ? later : undefined].filter(
    (step) => step !== undefined,
  );
}

/**
 * A thank-you is no nudge: no named date holds it back, and asking waits for it.
 * `waiting_until` is a date they named, or a check-in put off by the user. They can have named one only when something
 * came from them; then it is asked about in place of the check-in. Else the check-in comes back as it was.
 */
function letters(
  thanks: Suggestion | undefined,
  check: Suggestion | undefined,
  ask: Suggestion | undefined,
  application: Application,
  now: Now,
): readonly (Suggestion | undefined)[] {
  if (thanks) return [thanks, ask && ask.due > now.today ? ask : undefined];
  const waiting = application.waiting_until;
  if (!check || waiting === undefined) return [check ?? ask];
  if (!wasAcknowledged(application) && check.due <= waiting) return [putOff(check, addDays(waiting, 1))];
  return [ask ?? (waiting < now.today ? check : undefined)];
}

/** Whether anything came from them while nobody answered: a receipt, which can name a date. */
export function wasAcknowledged(application: Application): boolean {
  return eventsOf(application).some(({ type }) => type === "acknowledged");
}

/**
 * Thanks for the talks of the last day with any, to each who took part, unless what came after made them late. After a
 * first call alone only where there is an address: it is often by phone, with somebody nobody has noted.
 */
function thankYou(
  application: Application,
  past: readonly ApplicationEvent[],
  settings: RoutineSettings,
  now: Now,
): Suggestion | undefined {
  const held = talksOf(past).filter((talk) => hasPassed(talk, now));
  const areCallsThanked = !held.every(isInterview) && recipientOf(application, "thank_you", now).email !== undefined;
  const owed = owedThanks(application, areCallsThanked ? held : held.filter(isInterview));
  const [first] = owed;
  if (!first) return undefined;
  const { talk } = owed.find((one) => isInterview(one.talk)) ?? first;
  return onWorkingDay({
    kind: "thank_you",
    why: {
      code: "talked-with",
      isInterview: isInterview(talk),
      date: talk.date,
      ...(talk.round === undefined ? {} : { round: talk.round }),
      with: owed.flatMap(({ people }) => people),
    },
    due: addDays(talk.date, settings.thankYouAfterDays),
    fades: addDays(talk.date, settings.thankYouFadesAfterDays),
    event: talk,
  });
}

/**
 * A check-in while nobody answered; the second leaves as many days after the first as the settings do. Never a third.
 */
function checkIn(
  application: Application,
  events: readonly ApplicationEvent[],
  settings: RoutineSettings,
  now: Now,
): Suggestion | undefined {
  const applied = firstOf(events, "applied");
  const silence = daysOfSilence(events, now.today);
  if (!applied || !isDay(applied.date) || applied.date > now.today || silence === undefined) return undefined;
  if (events.some((event) => isSkipOf(event, ["check_in", "ask_kindly"]))) return undefined;

  const sent = events.filter((event) => event.type === "check_in_sent").length;
  const days = [settings.firstCheckInDays, settings.secondCheckInDays][sent];
  if (days === undefined || days <= 0) return undefined;
  const contact = whomToAsk(application, now);
  if (contact === undefined) return undefined;
  const first = lastOf(events, "check_in_sent");
  const apart = addDays(first ? latestDay(first.date) : applied.date, first ? days - settings.firstCheckInDays : days);
  const due = latest(apart, addDays(applied.date, days));
  return onWorkingDay({
    kind: "check_in",
    why: { code: "silence", since: applied.date, days: silence, contact, sent },
    due,
    fades: addDays(due, settings.fadesAfterDays),
    event: applied,
  });
}

/**
 * A question on the working day after the named date, unless somebody answered or the user wrote since that date. Of a
 * lead nobody can be asked.
 */
function askKindly(
  events: readonly ApplicationEvent[],
  past: readonly ApplicationEvent[],
  waiting: Day | undefined,
  settings: RoutineSettings,
): Suggestion | undefined {
  if (waiting === undefined || events.some((event) => isAnswer(event) && compareDates(event.date, waiting) >= 0))
    return undefined;
  const since = past.filter((event) => compareDates(event.date, waiting) >= 0);
  const wrote = since.some((event) => isMessage(event) || isSkipOf(event, ["check_in", "thank_you"]));
  const heard = past.findLast((event) => isAnswer(event) || event.type === "applied");
  if (!heard || wrote || lastSettling(eventsAfter(past, heard), [], ["ask_kindly"])) return undefined;
  const due = addDays(waiting, 1);
  return onWorkingDay({
    kind: "ask_kindly",
    why: { code: "date-passed", date: waiting },
    due,
    fades: addDays(due, settings.fadesAfterDays),
    event: heard,
  });
}

function latest(a: Day, b: Day): Day {
  return a > b ? a : b;
}
