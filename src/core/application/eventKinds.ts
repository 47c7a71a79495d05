import type { EventType } from "../schema/vocabulary.ts";

/** An event, or what is known of one so far. */
interface Typed {
  readonly type?: EventType | undefined;
  /** Whether a machine did it. */
  readonly automatic?: boolean | undefined;
}

function isOneOf(types: readonly EventType[]): (event: Typed) => boolean {
  const known: ReadonlySet<EventType | undefined> = new Set(types);
  return ({ type }) => known.has(type);
}

/** As {@link isOneOf}, for what only a person does. */
function isByPerson(types: readonly EventType[]): (event: Typed) => boolean {
  const isOf = isOneOf(types);
  return (event) => event.automatic !== true && isOf(event);
}

/** Rounds: what they invite to. All of them are practice, have names and hours, and are often logged ahead. */
export const roundTypes = ["screen", "assessment", "interview"] as const;
export type RoundType = (typeof roundTypes)[number];

/** Whether the event is a round: a first call, an assessment or an interview. */
export const isRound = isOneOf(roundTypes);

/** Whether people spoke with each other. An assessment is a round, but nobody to thank takes part in it. */
export const isConversation = isByPerson(["screen", "interview"]);

/** Whether it is an interview, no first call and no task. */
export const isInterview = isOneOf(["interview"]);

/**
 * Whether a person answered, kindly or not: the first such event ends the silence. `acknowledged` is a machine's
 * receipt, and nothing is an answer that a machine sent.
 */
export const isAnswer = isByPerson(["reply", "screen", "assessment", "interview", "offer", "accepted", "rejected"]);

/** Whether it may have come by mail: their word, or that of a machine of theirs. */
export const isFromThem = isOneOf([
  "acknowledged",
  "reply",
  "screen",
  "assessment",
  "interview",
  "offer",
  "rejected",
  "feedback_received",
]);

/** Whether a person was in touch, so that there is somebody to thank; an assessment can be a machine's. */
export const isPersonal = isByPerson(["reply", "screen", "interview", "offer"]);

/** Whether there was more to it than applying, so that it is worth looking back on: an assessment was work. */
export const isWorthReflecting = isOneOf(["reply", "screen", "assessment", "interview", "offer"]);

/** Whether the event ends the application: they said no, or the user did. */
export const isEnd = isOneOf(["rejected", "declined", "withdrawn"]);

/** Whether the event may be written down before it happens: a date that was agreed on, or a note. */
export const isPlannable = isOneOf([...roundTypes, "practice", "note"]);

/** Whether it is practice, such as a mock interview: between the user and whoever helps, and no part of the course. */
export const isPractice = isOneOf(["practice"]);

/** Whether something has begun: saving a lead, practising or noting something has begun nothing. */
export const isBeginning = ({ type }: Typed): boolean =>
  type !== undefined && type !== "saved" && type !== "practice" && type !== "note";

/** Whether either side had a word for the other: no receipt, no note, no step left out, and nothing a machine sent. */
export const isWordOfEither = (event: Typed): boolean =>
  isBeginning(event) && event.type !== "acknowledged" && event.type !== "skipped" && event.automatic !== true;

/** Whether the user wrote to them about where things stand, or simply wrote: then nobody need ask again. */
export const isMessage = isOneOf(["check_in_sent", "thank_you_sent", "kept_in_touch"]);

/** Whether the user's waiting starts anew with it. A thank-you asks for nothing, so nothing is waited for. */
export const isWaitedOn = isOneOf(["applied", "check_in_sent", "kept_in_touch"]);
