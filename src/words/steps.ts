import * as l10n from "@vscode/l10n";
import type { RoundType } from "../core/application/eventKinds.ts";
import { eventsOf } from "../core/application/events.ts";
import type { OwnTime } from "../core/application/ownClock.ts";
import { progressOf } from "../core/application/progress.ts";
import type { Stage } from "../core/application/stage.ts";
import { type Day, isDay, type PartialDate } from "../core/dates/dates.ts";
import type { Step, Subject, Why } from "../core/nextSteps/step.ts";
import { companyInWords } from "./companies.ts";
import { dateInWords, shortDayInWords } from "./dates.ts";
import { oneLine } from "./plainText.ts";
import { stageInWords } from "./stages.ts";

/** Says the thing to do: "Thank Northwind for the interview". */
export function stepInWords({ kind, subject, why }: Step): string {
  const name = nameOf(subject);
  switch (kind) {
    case "thank_you":
      return why.code === "talked-with" && !why.isInterview
        ? l10n.t("Thank {0} for the call", name)
        : l10n.t("Thank {0} for the interview", name);
    case "check_in":
      return l10n.t("Check in with {0}", name);
    case "ask_kindly":
    case "ask_after_talk":
      return l10n.t("Ask {0} where things stand", name);
    case "rejection_thank_you":
      return why.code === "rejected" && !why.asksAdvice
        ? l10n.t("Thank {0} and leave the door open", name)
        : l10n.t("Thank {0} and ask for feedback", name);
    case "archive":
      return subject.kind === "applications" ? l10n.t("Archive what has ended") : l10n.t("Archive {0}", name);
    case "reflect":
      return l10n.t("Look back on {0}", name);
    case "stay_in_touch":
      return l10n.t("Get in touch with {0}", name);
    case "prepare":
      return l10n.t("Prepare for {0}", name);
    case "apply_by":
      return l10n.t("Apply at {0}", name);
    case "hand_in_by":
      return l10n.t("Hand in the task for {0}", name);
    case "answer_by":
      return l10n.t("Answer the offer of {0}", name);
    case "review_wants":
      return why.code === "rejections-since-review" && why.again
        ? l10n.t("Look again at what a role must have for you")
        : l10n.t("What must a role have for you?");
    case "plan":
      return subject.kind === "plan" ? planInWords(name, oneLine(subject.plan.then)) : name;
  }
}

/** Says a plan: what may happen, and what is done then. */
export function planInWords(condition: string, action: string): string {
  return l10n.t("If {0}: {1}", condition, action);
}

function nameOf(subject: Subject): string {
  switch (subject.kind) {
    case "application":
      return companyInWords(subject.record.application.company);
    case "applications":
      return "";
    case "person":
      return oneLine(subject.person.name);
    case "plan":
      return oneLine(subject.plan.if);
    case "wants":
      return "";
  }
}

/** Why: "8 days since you applied; Jane Roe is your contact". */
export function whyInWords({ why, subject, state }: Step): string {
  switch (why.code) {
    case "talked-with":
      return joined(l10n.t("you spoke on {0}", shortDayInWords(why.date)), why.round, withWhom(why.with));
    case "silence":
      return joined(
        daysSinceApplying(why.days),
        why.sent > 0 ? l10n.t("one check-in is sent; this would be the last") : undefined,
        l10n.t("{0} is your contact", oneLine(why.contact)),
      );
    case "talked":
      return joined(
        lastInWords(why.last, shortDayInWords(why.date)),
        why.sent > 0 ? l10n.t("one check-in is sent; this would be the last") : undefined,
        l10n.t("{0} is your contact", oneLine(why.contact)),
      );
    case "date-passed":
      return state === "due"
        ? l10n.t("{0} has passed without an answer", shortDayInWords(why.date))
        : l10n.t("waiting until {0}", shortDayInWords(why.date));
    case "rejected":
      return joined(l10n.t("somebody there took time for you"), decisionInWords(why.date));
    case "ended":
      return endInWords(why);
    case "several-ended":
      return l10n.t("nothing is left to send");
    case "cooled-off":
      return l10n.t("how far it got: {0}", stageOf(why.stage, subject));
    case "rejected-before":
      return joined(decisionInWords(why.date), l10n.t("how far it got: {0}", stageOf(why.stage, subject)));
    case "round-soon":
      return joined(
        roundInWords(why.type, shortDayInWords(why.date)),
        talkTimeInWords(why),
        why.round,
        withWhom(why.with),
      );
    case "deadline":
      return l10n.t("until {0}", shortDayInWords(why.date));
    case "person":
      return joined(
        why.every === undefined ? l10n.t("on a day of your choice") : intervalInWords(why.every),
        why.last === undefined ? undefined : l10n.t("last on {0}", shortDate(why.last)),
      );
    case "planned":
      return l10n.t("a plan of yours");
    case "rejections-since-review":
      return why.again
        ? l10n.t("some answers have come since you last did; it may all stay as it is")
        : l10n.t("some answers have come by now; it may all stay as it is");
  }
}

/** Says the time of a talk on the user's own clock, and on that of who invites where it is another one. */
export function talkTimeInWords({ time, there }: Omit<OwnTime<Day>, "date">): string | undefined {
  if (time === undefined || there === undefined) return there ?? time;
  return l10n.t("{0} your time ({1})", time, oneLine(there));
}

function lastInWords(last: (Why & { code: "talked" })["last"], day: string): string {
  if (last === "talk") return l10n.t("you spoke on {0}", day);
  return last === "reply" ? l10n.t("they wrote on {0}", day) : roundInWords(last, day);
}

function roundInWords(type: RoundType, day: string): string {
  switch (type) {
    case "screen":
      return l10n.t("first call on {0}", day);
    case "assessment":
      return l10n.t("assessment on {0}", day);
    case "interview":
      return l10n.t("interview on {0}", day);
  }
}

function endInWords({ after, date }: Why & { code: "ended" }): string {
  switch (after) {
    case "sent":
      return l10n.t("your thanks are sent");
    case "skipped":
      return l10n.t("without a thank-you, which is fine");
    case "faded":
      return decisionInWords(date);
    case "form-letter":
      return l10n.t("there is nothing to send here");
    case "own":
      return l10n.t("you ended it on {0}", shortDate(date));
  }
}

function daysSinceApplying(days: number): string {
  return days === 1 ? l10n.t("1 day since you applied") : l10n.t("{0} days since you applied", days);
}

/** Says when they decided, as far as that is known; `inWords` says a day. */
export function decisionInWords(date: PartialDate, inWords: (day: Day) => string = shortDayInWords): string {
  return isDay(date) ? l10n.t("they decided on {0}", inWords(date)) : l10n.t("they decided in {0}", dateInWords(date));
}

/** Says how often: "every 6 weeks". */
export function intervalInWords(every: string): string {
  const count = Number(every.slice(0, -1));
  if (every.endsWith("w")) return count === 1 ? l10n.t("every week") : l10n.t("every {0} weeks", count);
  if (every.endsWith("m")) return count === 1 ? l10n.t("every month") : l10n.t("every {0} months", count);
  return count === 1 ? l10n.t("every day") : l10n.t("every {0} days", count);
}

function stageOf(stage: Stage, subject: Subject): string {
  const events = subject.kind === "application" ? eventsOf(subject.record.application) : [];
  return stageInWords({ ...progressOf(events), stage });
}

function withWhom(people: readonly string[]): string | undefined {
  return people.length === 0 ? undefined : l10n.t("with {0}", oneLine(people.join(", ")));
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== "")
    .map((part) => oneLine(part ?? ""))
    .join("; ");
}

function shortDate(date: PartialDate): string {
  return isDay(date) ? shortDayInWords(date) : date;
}
