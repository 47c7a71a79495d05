import { earliestDay, type Day } from "../calendar/calendar.ts";
import type { HuntEvent } from "../schema/applications.ts";

/** A conversation with people: what a mail can give thanks for. */
export function isTalk(event: HuntEvent): boolean {
  return event.type === "screen" || event.type === "interview";
}

/** The conversations there have been by `today`: nobody gives thanks for one that is only planned. */
export function talksBy(events: readonly HuntEvent[], today: Day): readonly HuntEvent[] {
  return events.filter((event) => isTalk(event) && earliestDay(event.date) <= today);
}

/** What a round was about, as far as its name says; it decides which question is worth asking afterwards. */
const roundTopics = ["presentation", "system_design", "take_home", "coding", "culture", "panel", "manager", "screen"] as const;
export type RoundTopic = (typeof roundTopics)[number];

/** Words of English and German round names, the more telling first: a "panel presentation" is about the presentation. */
const topicWords: Readonly<Record<RoundTopic, RegExp>> = {
  presentation: /present|präsent|portfolio|demo\b|talk to the team|vortrag/iu,
  system_design: /system.?design|architect|architekt|system.?entwurf/iu,
  take_home: /take.?home|assignment|challenge|case study|probeaufgabe|hausaufgabe|fallstudie|test project|testprojekt/iu,
  coding: /cod(?:e|ing)|pair|algorithm|live.?program|programmier|whiteboard|technical|technisch|fachgespräch|fachlich/iu,
  culture: /cultur|kultur|values|werte|behaviou?r|team.?fit|kennenlernen|meet the team/iu,
  panel: /panel|on.?site|vor ort|runde mit/iu,
  manager: /manager|lead|cto|ceo|founder|gründer|head of|leitung|chef/iu,
  screen: /screen|recruiter|\bhr\b|phone|telefon|intro|erstgespräch/iu,
};

/** The topic of an event's round; an assessment without a telling name counts as a take-home task, a screen as a screen. */
export function topicOf(event: HuntEvent): RoundTopic | undefined {
  const round = event.round ?? "";
  const named = roundTopics.find((topic) => topicWords[topic].test(round));
  if (named) return named;
  return event.type === "assessment" ? "take_home" : event.type === "screen" ? "screen" : undefined;
}
