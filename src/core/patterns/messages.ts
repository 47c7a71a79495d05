import { reaches } from "../application/stage.ts";
import type { EventType } from "../schema/vocabulary.ts";
import { least, type Share, sampleOf, shareOf } from "./sample.ts";
import type { Scope } from "./scope.ts";

/** Messages of one type that were sent, and those that an answer followed; here `n` counts messages. */
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

/** Follow-ups sent and answered. An answer counts for the last message of a type before it, and only once. */
export function followUps(scope: Scope): readonly FollowUpShare[] {
  const messages = scope.courses
    .map(({ events }) => events)
    .filter((events) => events.some(({ type }) => type in answeredBy));
  return followUpTypes.map((type) => {
    let sent = 0;
    let answered = 0;
    for (const events of messages) {
      let open = false;
      for (const event of events) {
        if (event.type === type) {
          sent++;
          open = true;
        } else if (open && answeredBy[type].includes(event.type)) {
          answered++;
          open = false;
        }
      }
    }
    return {
      type,
      ...shareOf(answered, {
        n: sent,
        waiting: sent - answered,
        leftOut: scope.leftOut,
        needed: Math.max(0, least.share - sent),
      }),
    };
  });
}

/**
 * How many asks were granted: an offer came of it, or an application that the user linked by `led_to`. A friendly reply
 * alone is an answer, not yet a grant.
 */
export function asks(scope: Scope): Asks {
  const granted = scope.courses.filter(
    ({ application, furthest }) => reaches(furthest, "offer") || application.led_to !== undefined,
  );
  return {
    ...shareOf(granted.length, sampleOf(scope, least.share)),
    answered: scope.courses.filter((course) => course.answered || granted.includes(course)).length,
  };
}
