import * as vscode from "vscode";
import type { HuntEvent } from "../../core/schema/applications.ts";
import type { EventType, Reason } from "../../core/schema/vocabulary.ts";

export function eventTypeInWords(type: EventType): string {
  const words: Readonly<Record<EventType, string>> = {
    saved: vscode.l10n.t("Saved"),
    applied: vscode.l10n.t("Applied"),
    acknowledged: vscode.l10n.t("Automatic receipt"),
    reply: vscode.l10n.t("They wrote"),
    screen: vscode.l10n.t("First call"),
    assessment: vscode.l10n.t("Assessment"),
    interview: vscode.l10n.t("Interview"),
    offer: vscode.l10n.t("Offer"),
    accepted: vscode.l10n.t("Accepted"),
    rejected: vscode.l10n.t("Rejected"),
    declined: vscode.l10n.t("Declined by me"),
    withdrawn: vscode.l10n.t("Withdrawn by me"),
    on_hold: vscode.l10n.t("On hold"),
    reopened: vscode.l10n.t("Reopened"),
    thank_you_sent: vscode.l10n.t("Thank-you sent"),
    check_in_sent: vscode.l10n.t("Check-in sent"),
    feedback_asked: vscode.l10n.t("Asked for feedback"),
    feedback_received: vscode.l10n.t("Feedback received"),
    kept_in_touch: vscode.l10n.t("Kept in touch"),
    skipped: vscode.l10n.t("Step skipped"),
    note: vscode.l10n.t("Note"),
  };
  return words[type];
}

export function reasonInWords(reason: Reason): string {
  const words: Readonly<Record<Reason, string>> = {
    unknown: vscode.l10n.t("No reason given"),
    skills: vscode.l10n.t("Skills"),
    experience: vscode.l10n.t("Experience"),
    compensation: vscode.l10n.t("Pay"),
    location: vscode.l10n.t("Location"),
    visa: vscode.l10n.t("Visa"),
    timing: vscode.l10n.t("Timing"),
    other_candidate: vscode.l10n.t("Another candidate"),
    internal_hire: vscode.l10n.t("An internal candidate"),
    role_cancelled: vscode.l10n.t("The role was cancelled"),
    culture: vscode.l10n.t("Culture"),
    process: vscode.l10n.t("The process"),
  };
  return words[reason];
}

/** A line of a timeline: "2026-09-09 Interview: recruiter screen". */
export function eventInWords(event: HuntEvent): string {
  const said = event.reason === undefined || event.reason === "unknown" ? undefined : reasonInWords(event.reason);
  const detail = event.round ?? said ?? event.note;
  const type = eventTypeInWords(event.type);
  return detail === undefined ? `${event.date}  ${type}` : `${event.date}  ${type}: ${detail}`;
}
