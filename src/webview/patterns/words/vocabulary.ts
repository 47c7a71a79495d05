import * as l10n from "@vscode/l10n";
import type { Stage } from "../../../core/application/stage.ts";
import type { FlowNode } from "../../../core/patterns/flow.ts";
import type { Dimension } from "../../../core/patterns/groups.ts";
import { type RoleKind, roleKinds } from "../../../core/patterns/roleKind.ts";
import type { EventType, Kind, Reason } from "../../../core/schema/vocabulary.ts";

export function eventWord(type: EventType): string {
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
    note: l10n.t("Note"),
  };
  return words[type];
}

export function stageWord(stage: Stage): string {
  if (stage === "lead") return l10n.t("Lead");
  return stage === "interview" ? l10n.t("Interview or assessment") : eventWord(stage);
}

export function placeWord(node: FlowNode): string {
  if (node === "unapplied") return l10n.t("They wrote first");
  if (node === "open") return l10n.t("Goes on");
  return node === "silent" ? l10n.t("No answer yet") : eventWord(node);
}

export function reasonWord(reason: Reason): string {
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

export function kindWord(kind: Kind): string {
  const words: Readonly<Record<Kind, string>> = {
    application: l10n.t("Applications"),
    outreach: l10n.t("Asks"),
    internal: l10n.t("Internal moves"),
  };
  return words[kind];
}

export function dimensionWord(dimension: Dimension): string {
  const words: Readonly<Record<Dimension, string>> = {
    source: l10n.t("Source"),
    tag: l10n.t("Tag"),
    skill: l10n.t("Skill"),
    roleKind: l10n.t("Kind of role"),
    location: l10n.t("Location"),
  };
  return words[dimension];
}

/** The user's own word for a group, or ours for a kind of role. */
export function groupWord({ dimension, label }: { readonly dimension: Dimension; readonly label: string }): string {
  if (dimension !== "roleKind") return label;
  const words: Readonly<Record<RoleKind, string>> = {
    management: l10n.t("Management"),
    machineLearning: l10n.t("Machine learning"),
    data: l10n.t("Data"),
    mobile: l10n.t("Mobile"),
    fullStack: l10n.t("Full stack"),
    frontend: l10n.t("Frontend"),
    backend: l10n.t("Backend"),
    platform: l10n.t("Platform and operations"),
    security: l10n.t("Security"),
    quality: l10n.t("Quality and testing"),
    embedded: l10n.t("Embedded"),
    design: l10n.t("Design"),
    product: l10n.t("Product"),
    softwareEngineering: l10n.t("Software engineering in general"),
    other: l10n.t("Other"),
  };
  const kind = roleKinds.find((known) => known === label);
  return kind === undefined ? label : words[kind];
}
