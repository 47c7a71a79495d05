import { reaches } from "../application/stage.ts";
import { goesOn } from "../application/standing.ts";
import { addDays, type Day, isKnown, latestDay } from "../dates/dates.ts";
import type { ApplicationEvent } from "../schema/applications.ts";
import type { EventType } from "../schema/vocabulary.ts";
import { least, type Share, sampleOf, shareOf } from "./sample.ts";
import type { Scope } from "./scope.ts";

/**
 * Messages of one type that were sent, and those that an answer followed; here `n` counts messages, and waiting are
 * those of the last 60 days without an answer.
 */
export interface FollowUpShare extends Share {
  readonly type: FollowUpType;
}

/** Asks to people, and those that were granted. */
export interface Asks extends Share {
  /** Asks that got a word back, granted or not. */
  readonly answered: number;
}

type FollowUpType = "thank_you_sent" | "check_in_sent" | "feedback_asked" | "kept_in_touch";

/** Which later events answer a message. An interview after a thank-you was agreed on before, so it does not. */
const answeredBy: Readonly<Record<FollowUpType, readonly EventType[]>> = {
  thank_you_sent: ["reply", "feedback_received"],
  check_in_sent: ["reply", "screen", "assessment", "interview", "offer", "rejected"],
  feedback_asked: ["feedback_received", "reply"],
  kept_in_touch: ["reply", "screen", "assessment", "interview", "offer"],
};
const followUpTypes = Object.keys(answeredBy) as FollowUpType[];

/** After so many days a message is no longer expected to be answered. */
const longestWait = 60;

/**
 * Returns the follow-ups sent and answered. An answer counts for the last message of a type before it, and only once.
 */
export function followUps(scope: Scope, until: Day): readonly FollowUpShare[] {
  const writing = scope.courses.filter(({ events }) => events.some(({ type }) => type in answeredBy));
  const expectedFrom = addDays(until, -longestWait);
  return followUpTypes.map((type) => {
    let sent = 0;
    let answered = 0;
    let waiting = 0;
    for (const { events } of writing) {
      let open: ApplicationEvent | undefined;
      for (const event of events) {
        if (event.type === type) {
          sent++;
          open = event;
        } else if (open && !event.automatic && answeredBy[type].includes(event.type)) {
          answered++;
          open = undefined;
        }
      }
      if (open && isKnown(open.date) && latestDay(open.date) >= expectedFrom) waiting++;
    }
    const needed = Math.max(0, least.share - sent);
    return { type, ...shareOf(answered, { n: sent, waiting, leftOut: scope.leftOut, needed }) };
  });
}

/**
 * Returns how many asks were granted: an offer came of it, or an application that the user linked by `led_to`. A
 * friendly reply alone is an answer, not yet a grant.
 */
export function asks(scope: Scope): Asks {
  const granted = scope.courses.filter(
    ({ application, furthest }) => reaches(furthest, "offer") || application.led_to !== undefined,
  );
  const open = scope.courses.filter((course) => goesOn(course.state) && !granted.includes(course));
  return {
    ...shareOf(granted.length, sampleOf(scope, least.share, open.length)),
    answered: scope.courses.filter((course) => course.answered || granted.includes(course)).length,
  };
}
