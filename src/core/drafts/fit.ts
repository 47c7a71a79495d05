import { compareDates } from "../calendar/calendar.ts";
import type { Now } from "../routine/step.ts";
import { firstOf, lastOf } from "../application/events.ts";
import { stateOf } from "../application/stage.ts";
import type { Application, HuntEvent } from "../schema/applications.ts";
import { draftKinds, type DraftKind } from "./kinds.ts";
import { happenedBy, isTalk } from "./talk.ts";

/** All kinds, the fitting ones first and the best of them at the top. */
export interface KindsByFit {
  readonly fitting: readonly DraftKind[];
  readonly others: readonly DraftKind[];
}

/**
 * Which follow-ups fit what has happened to the application by now.
 * A thank-you fits as long as the last talk was not thanked for; a check-in only in silence; nothing ever fits by a guess.
 */
export function kindsByFit(application: Application, now: Now): KindsByFit {
  const events = happenedBy(application, now);
  const fitting = fittingKinds(application, events, now);
  return { fitting, others: draftKinds.filter((kind) => !fitting.includes(kind)) };
}

function fittingKinds(application: Application, events: readonly HuntEvent[], { today }: Now): readonly DraftKind[] {
  const asked = firstOf(events, "applied") !== undefined;
  switch (stateOf(events)) {
    case "rejected":
      if (!events.some(isTalk)) return ["stay_in_touch", "rejection_thank_you"];
      return happenedSince(events, "thank_you_sent", "rejected")
        ? happenedSince(events, "feedback_asked", "rejected")
          ? ["stay_in_touch"]
          : ["feedback", "stay_in_touch"]
        : ["rejection_thank_you", "feedback", "stay_in_touch"];
    case "declined":
    case "withdrawn":
    case "accepted":
      return ["stay_in_touch"];
    case "on_hold":
      return ["stay_in_touch", "check_in", "withdraw"];
    case "live":
      break;
  }
  if (firstOf(events, "offer")) return ["negotiate", "accept", "decline", "thank_you"];
  if (application.kind === "outreach") return asked ? ["check_in", "stay_in_touch", "outreach"] : ["outreach"];
  const waiting = application.waiting_until;
  return [
    ...(isThanksDue(events) ? (["thank_you"] as const) : []),
    ...(waiting !== undefined && compareDates(waiting, today) < 0 ? (["ask_kindly"] as const) : []),
    ...(asked ? (["check_in"] as const) : (["outreach"] as const)),
    ...(asked ? (["withdraw"] as const) : []),
  ];
}

function happenedSince(events: readonly HuntEvent[], type: HuntEvent["type"], since: HuntEvent["type"]): boolean {
  const last = lastOf(events, type);
  const start = lastOf(events, since);
  return last !== undefined && start !== undefined && compareDates(last.date, start.date) >= 0;
}

function isThanksDue(events: readonly HuntEvent[]): boolean {
  const talk = events.findLast(isTalk);
  const thanks = lastOf(events, "thank_you_sent");
  return talk !== undefined && (thanks === undefined || compareDates(thanks.date, talk.date) < 0);
}
