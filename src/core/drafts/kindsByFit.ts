import { isAnswer, isConversation, isEnd, isMessage, isWaitedOn, isWordOfEither } from "../application/eventKinds.ts";
import { endedWork, eventsOf, firstOf, lastOf } from "../application/events.ts";
import { stateOn } from "../application/standing.ts";
import { addDays, compareDates, type Day, isKnown, latestDay } from "../dates/dates.ts";
import type { Now } from "../dates/now.ts";
import { nextSteps } from "../nextSteps/nextSteps.ts";
import type { RoutineSettings } from "../nextSteps/settings.ts";
import type { RoutineKind, Step } from "../nextSteps/step.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import type { EventType } from "../schema/vocabulary.ts";
import { type DraftKind, draftKinds } from "./kinds.ts";
import { asksAdvice } from "./questions.ts";
import { metOften, recipientOf, talksWith } from "./recipient.ts";
import { happenedBy, hasOffer, isLongPast } from "./talk.ts";

/** All kinds, the fitting ones first and the best of them at the top. */
export interface KindsByFit {
  readonly fitting: readonly DraftKind[];
  readonly others: readonly DraftKind[];
}

/**
 * Which follow-ups fit what has happened to the application by now. What the routine has due comes first; after it, a
 * thank-you fits as long as the last talk is fresh and was not thanked for, a check-in only in silence and while no
 * talk lies ahead. After months of silence a hello takes its place, and after a year nobody is thanked or asked for
 * feedback. Who was met several times is asked for a last talk before anything else. Once an offer was accepted nothing
 * fits but asking about a day they named. Nothing ever fits by a guess.
 */
export function kindsByFit(application: Application, settings: RoutineSettings, now: Now): KindsByFit {
  const steps = nextSteps([{ folder: "", records: [{ key: "", application }] }], settings, now).filter(
    ({ state }) => state === "due",
  );
  const due = draftKinds.filter((kind) => steps.some((step) => kindOfStep(step) === kind));
  const known = fittingKinds(application, happenedBy(application, now), settings, now.today);
  const first = known.includes("feedback") && suitsExitTalk(application, now) ? (["feedback"] as const) : [];
  const fitting = [...new Set([...first, ...due, ...known])];
  return { fitting, others: draftKinds.filter((kind) => !fitting.includes(kind)) };
}

/** Whether somebody was met several times who may say more in a last talk than in a mail. */
function suitsExitTalk(application: Application, now: Now): boolean {
  const { name } = recipientOf(application, "feedback", now);
  if (name === undefined || !asksAdvice(application, now)) return false;
  const recent = talksWith(application, name, now).filter(({ date }) => !isLongPast(date, now.today));
  return metOften(recent, name);
}

function kindOfStep({ kind }: Step): RoutineKind {
  return kind === "ask_after_talk" ? "check_in" : kind;
}

function fittingKinds(
  application: Application,
  events: readonly ApplicationEvent[],
  settings: RoutineSettings,
  today: Day,
): readonly DraftKind[] {
  const asked = firstOf(events, "applied") !== undefined;
  const isOld = ({ date }: ApplicationEvent): boolean =>
    !isKnown(date) || addDays(latestDay(date), settings.thankYouFadesAfterDays) < today;
  // With what is planned: who named a day for a talk has answered.
  const known = eventsOf(application);
  const isTime = asked && isQuiet(known, application.waiting_until, today);
  const isCold = isSilentForMonths(known, today);
  const checkIn = isTime && !isCold && hasCheckInLeft(events) ? (["check_in"] as const) : [];
  const withdraw = asked ? (["withdraw"] as const) : [];
  switch (stateOn(known, today)) {
    case "rejected": {
      const end = events.findLast(isEnd);
      if (end && (isLongPast(end.date, today) || endedWork(events.slice(0, events.indexOf(end)), end)))
        return ["stay_in_touch"];
      const later = end && isOld(end) ? (["stay_in_touch"] as const) : [];
      if (!events.some(isConversation)) return [...later, "rejection_thank_you"];
      if (!happenedSince(events, "thank_you_sent", "rejected")) return ["rejection_thank_you", "feedback", ...later];
      const isAsked = happenedSince(events, "feedback_asked", "rejected");
      if (isAsked && !(end && !isOld(end) && isAskedWithThanks(events))) return ["stay_in_touch"];
      return ["feedback", ...later];
    }
    case "declined":
    case "withdrawn":
      return ["stay_in_touch"];
    case "accepted":
      return isAskDue(known, application.waiting_until, today) ? ["ask_kindly"] : [];
    case "on_hold":
      return ["stay_in_touch", ...checkIn, ...withdraw];
    case "live":
      break;
  }
  const talk = events.findLast(isConversation);
  if (hasOffer(events))
    return [
      "negotiate",
      "accept",
      "decline",
      ...(talk && isLongPast(talk.date, today) ? [] : (["thank_you"] as const)),
    ];
  const thanks = lastOf(events, "thank_you_sent");
  return [
    ...(talk && !isOld(talk) && !(thanks && compareDates(thanks.date, talk.date) >= 0) ? (["thank_you"] as const) : []),
    ...(isAskDue(known, application.waiting_until, today) ? (["ask_kindly"] as const) : []),
    ...checkIn,
    ...(isTime && (isCold || application.kind === "outreach") ? (["stay_in_touch"] as const) : []),
    ...(isTime && application.kind === "outreach" ? (["outreach"] as const) : []),
    ...(asked ? withdraw : (["outreach"] as const)),
  ];
}

const quietDays = 7;
const mostCheckIns = 2;
const coldDays = 90;

/**
 * The date they named, which takes a word from them, has passed, not months ago, and since then nobody has answered (a
 * scheduled interview counts as an answer) and the user has not written.
 */
function isAskDue(events: readonly ApplicationEvent[], named: Day | undefined, today: Day): boolean {
  return (
    named !== undefined &&
    named < today &&
    events.some((event) => isAnswer(event) || event.type === "acknowledged") &&
    addDays(named, coldDays) >= today &&
    !events.some((event) => (isAnswer(event) || isMessage(event)) && compareDates(event.date, named) >= 0)
  );
}

/** Nothing came or went for a week, nothing is planned, and no date is named that is still ahead. */
function isQuiet(events: readonly ApplicationEvent[], named: Day | undefined, today: Day): boolean {
  const contact = events.findLast((event) => isWaitedOn(event) || isAnswer(event));
  return (
    (contact === undefined || addDays(latestDay(contact.date), quietDays) <= today) &&
    !(named !== undefined && named >= today)
  );
}

/** The last word of either side is months ago. */
function isSilentForMonths(events: readonly ApplicationEvent[], today: Day): boolean {
  const word = events.findLast(isWordOfEither);
  return word !== undefined && addDays(latestDay(word.date), coldDays) < today;
}

function hasCheckInLeft(events: readonly ApplicationEvent[]): boolean {
  return events.filter(({ type }) => type === "check_in_sent").length < mostCheckIns;
}

/** Whether all that was asked so far is the one question in the thanks: it leaves the others to be asked. */
function isAskedWithThanks(events: readonly ApplicationEvent[]): boolean {
  return lastOf(events, "feedback_asked")?.date === lastOf(events, "thank_you_sent")?.date;
}

function happenedSince(events: readonly ApplicationEvent[], type: EventType, since: EventType): boolean {
  const last = lastOf(events, type);
  const start = lastOf(events, since);
  return last !== undefined && start !== undefined && compareDates(last.date, start.date) >= 0;
}
