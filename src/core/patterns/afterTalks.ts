import { isConversation } from "../application/eventKinds.ts";
import { goesOn } from "../application/standing.ts";
import type { ApplicationEvent } from "../schema/applications.ts";
import type { Observation } from "../statistics/lifeTable.ts";
import { type AnswerTimes, answerTimes } from "./answerTimes.ts";
import type { Course } from "./course.ts";
import { least } from "./sample.ts";
import type { Scope } from "./scope.ts";
import { type Bounds, estimatesOf, fromTheBeginning, observationOf, tooMany } from "./waits.ts";

/**
 * The days from a talk to their next word, by Kaplan–Meier: `n` counts talks. A talk is a first call or an interview;
 * their next word may be another talk.
 */
export type AfterTalks = AnswerTimes;

/** Returns the waits after the talks of a scope. */
export function afterTalks(scope: Scope, boundsOf: (course: Course) => Bounds): AfterTalks {
  const observations: Observation<"answer">[] = [];
  const missing = { dayUnknown: 0, beforeLog: 0 };
  let waiting = 0;
  for (const course of scope.courses) {
    const { words } = course;
    const bounds = boundsOf(course);
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      const next = words[index + 1];
      if (!word || !isConversation(word)) continue;
      // Talks of one day are one.
      if (next && isConversation(next) && next.date === word.date) continue;
      const answer = next && next.type !== "accepted" ? next : undefined;
      const wait = observationOf(word, answer ?? endedByMe(course), answer && ("answer" as const), bounds);
      if (typeof wait === "string") missing[wait]++;
      else {
        observations.push(wait);
        if (wait.cause === undefined && goesOn(course.state)) waiting++;
      }
    }
  }
  const { dayUnknown, beforeLog } = missing;
  const sample = {
    n: observations.length,
    waiting,
    leftOut: (["dayUnknown", "beforeLog"] as const)
      .map((reason) => ({ reason, count: missing[reason] }))
      .filter(({ count }) => count > 0),
    needed: Math.max(0, least.curve - fromTheBeginning(observations)),
  };
  const blurred = tooMany(dayUnknown, observations.length + dayUnknown + beforeLog);
  return answerTimes({ ...estimatesOf(observations, ["answer"], blurred), sample, blurred });
}

/** The user's own end, which ends the watch: an answer to the last talk would no longer count. */
function endedByMe({ events, state }: Course): ApplicationEvent | undefined {
  if (state !== "withdrawn" && state !== "declined" && state !== "accepted") return undefined;
  return events.findLast(({ type }) => type === state);
}
