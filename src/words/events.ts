import * as l10n from "@vscode/l10n";
import { isKnown } from "../core/dates/dates.ts";
import type { ApplicationEvent } from "../core/schema/applications.ts";
import type { Cancellation, EventType, Reason, StepKind } from "../core/schema/vocabulary.ts";
import { dateInWords } from "./dates.ts";

export function eventTypeInWords(type: EventType): string {
  const words: Readonly<Record<EventType, string>> = {
    saved: l10n.t("Saved"),
    applied: l10n.t("Applied"),
    acknowledged: l10n.t("Automatic receipt"),
    reply: l10n.t("They wrote"),
    screen: l10n.t("First call"),
    assessment: l10n.t("Assessment"),
    interview: l10n.t("Interview"),
    offer: l10n.t("Offer"),
    accepted: l10n.t("Accepted"),
    rejected: l10n.t("Rejected"),
    declined: l10n.t("Declined by me"),
    withdrawn: l10n.t("Withdrawn by me"),
    on_hold: l10n.t("On hold"),
    reopened: l10n.t("Reopened"),
    thank_you_sent: l10n.t("Thank-you sent"),
    check_in_sent: l10n.t("Check-in sent"),
    feedback_asked: l10n.t("Asked for feedback"),
    feedback_received: l10n.t("Feedback received"),
    kept_in_touch: l10n.t("Kept in touch"),
    skipped: l10n.t("Step skipped"),
    practice: l10n.t("Practice"),
    note: l10n.t("Note"),
  };
  return words[type];
}

export function reasonInWords(reason: Reason): string {
  const words: Readonly<Record<Reason, string>> = {
    unknown: l10n.t("No reason given"),
    skills: l10n.t("Skills"),
    experience: l10n.t("Experience"),
    compensation: l10n.t("Pay"),
    location: l10n.t("Location"),
    visa: l10n.t("Visa"),
    timing: l10n.t("Timing"),
    other_candidate: l10n.t("Another candidate"),
    internal_hire: l10n.t("An internal candidate"),
    role_cancelled: l10n.t("The role was cancelled"),
    culture: l10n.t("Culture"),
    process: l10n.t("The process"),
  };
  return words[reason];
}

/** Says a reason and whose it is; undefined where there is none. */
export function givenReasonInWords({ reason = "unknown", basis }: ApplicationEvent): string | undefined {
  if (reason === "unknown") return undefined;
  if (basis === "stated") return l10n.t("They said: {0}", reasonInWords(reason));
  return basis === "guessed" ? l10n.t("Your guess: {0}", reasonInWords(reason)) : reasonInWords(reason);
}

/** A line of a timeline: "2026-09-09 Interview: recruiter screen", "2026-10-03 Interview (moved)". */
export function eventInWords(event: ApplicationEvent): string {
  const detail = event.round ?? givenReasonInWords(event) ?? event.note;
  const apart =
    event.cancelled === undefined
      ? event.automatic === true
        ? ` (${l10n.t("automatic")})`
        : ""
      : ` (${cancellationInWords(event.cancelled)})`;
  const type = typeOf(event) + apart;
  const day = isKnown(event.date) ? event.date : dateInWords(event.date);
  const line = detail === undefined ? `${day}  ${type}` : `${day}  ${type}: ${detail}`;
  return event.file === undefined ? line : `${line} · ${event.file}`;
}

function typeOf({ type, step }: ApplicationEvent): string {
  return type === "skipped" && step !== undefined ? leftOutInWords(step) : eventTypeInWords(type);
}

/** Says which step of the routine was left out. */
function leftOutInWords(step: StepKind): string {
  const words: Readonly<Record<StepKind, string>> = {
    thank_you: l10n.t("Thank-you left out"),
    check_in: l10n.t("Check-in left out"),
    ask_kindly: l10n.t("Question left out"),
    ask_after_talk: l10n.t("Question left out"),
    rejection_thank_you: l10n.t("Thank-you left out"),
    archive: l10n.t("Archiving left out"),
    reflect: l10n.t("Looking back left out"),
    stay_in_touch: l10n.t("Getting in touch left out"),
    prepare: l10n.t("Preparation left out"),
    apply_by: l10n.t("Applying left out"),
    hand_in_by: l10n.t("Handing in left out"),
    answer_by: l10n.t("Answering left out"),
  };
  return words[step];
}

/** Why a talk or a task did not take place, in a few words. */
export function cancellationInWords(cancelled: Cancellation): string {
  const words: Readonly<Record<Cancellation, string>> = {
    moved: l10n.t("moved"),
    by_them: l10n.t("called off by them"),
    by_me: l10n.t("called off by me"),
    no_show: l10n.t("nobody came"),
  };
  return words[cancelled];
}
