import * as l10n from "@vscode/l10n";
import { progressOf } from "../core/application/progress.ts";
import { pathInFolder } from "../core/filing/pathInFolder.ts";
import type { ReflectionState } from "../core/panel/reflectState.ts";
import type { Facts } from "../core/reflection/facts.ts";
import type { ApplicationEvent } from "../core/schema/applications.ts";
import { dateInWords } from "./dates.ts";
import { eventTypeInWords, givenReasonInWords, reasonInWords } from "./events.ts";
import { spokenLanguage } from "./language.ts";
import { oneLine } from "./plainText.ts";
import { stageInWords } from "./stages.ts";

/** How far it got and what it took, a line each. */
export function summaryInWords({ events, furthest, rounds, assessments, hours, days }: Facts): readonly string[] {
  return [
    l10n.t("How far it got: {0}.", stageInWords({ ...progressOf(events), stage: furthest })),
    rounds > 1 ? l10n.t("{0} conversations.", rounds) : "",
    assessments > 1 ? l10n.t("{0} assessments.", assessments) : "",
    days === undefined ? "" : waitInWords(days),
    hours > 0 ? hoursNotedInWords(new Intl.NumberFormat(spokenLanguage()).format(hours)) : "",
  ].filter((line) => line !== "");
}

export function hoursNotedInWords(hours: string): string {
  return l10n.t("Hours you noted: {0}.", hours);
}

function waitInWords(days: number): string {
  if (days === 0) return l10n.t("The answer came on the day you applied.");
  return days === 1
    ? l10n.t("One day from applying to the answer.")
    : l10n.t("{0} days from applying to the answer.", days);
}

/** One line of the timeline: the day, what it was, and what was noted. */
export function eventFactsInWords(event: ApplicationEvent): ReflectionState["events"][number] {
  const { date, type, round, note, text, liked = [], hours, red_flags: signs = [], file } = event;
  const people = event.with ?? [];
  return {
    date: dateInWords(date),
    what: round === undefined ? eventTypeInWords(type) : l10n.t("{0}: {1}", eventTypeInWords(type), round),
    details: [
      people.length > 0 ? l10n.t("With {0}", people.join(", ")) : "",
      type === "rejected" ? (givenReasonInWords(event) ?? reasonInWords("unknown")) : "",
      text ?? "",
      note ?? "",
      liked.length > 0 ? l10n.t("Liked: {0}", liked.join(", ")) : "",
      hours === undefined ? "" : l10n.t("Hours: {0}", new Intl.NumberFormat(spokenLanguage()).format(hours)),
    ].filter((detail) => detail !== ""),
    signs,
    file: file === undefined ? undefined : { name: oneLine(file), opens: pathInFolder(file) !== undefined },
  };
}
