import * as l10n from "@vscode/l10n";
import type { Progress } from "../core/application/progress.ts";
import type { GroupName } from "../core/outline/outline.ts";

export function groupInWords(name: GroupName): string {
  switch (name) {
    case "interviewing":
      return l10n.t("Interviewing");
    case "waiting":
      return l10n.t("Waiting");
    case "leads":
      return l10n.t("Leads");
    case "offers":
      return l10n.t("Offers");
    case "closed":
      return l10n.t("Closed");
    case "archived":
      return l10n.t("Archived");
  }
}

/** How far it got: "second interview". */
export function stageInWords({ stage, interviews }: Pick<Progress, "stage" | "interviews">): string {
  switch (stage) {
    case "lead":
      return l10n.t("lead");
    case "applied":
      return l10n.t("applied");
    case "reply":
      return l10n.t("they wrote back");
    case "screen":
      return l10n.t("first call");
    case "interview":
      return interviews === 0 ? l10n.t("assessment") : interviewInWords(interviews);
    case "offer":
      return l10n.t("offer");
    case "accepted":
      return l10n.t("accepted");
  }
}

function interviewInWords(count: number): string {
  switch (count) {
    case 1:
      return l10n.t("first interview");
    case 2:
      return l10n.t("second interview");
    case 3:
      return l10n.t("third interview");
    case 4:
      return l10n.t("fourth interview");
    case 5:
      return l10n.t("fifth interview");
    default:
      return l10n.t("interview {0}", count);
  }
}

/** Says the state and how far it got: "rejected after the second interview". */
export function stateInWords(progress: Progress): string {
  const stage = stageInWords(progress);
  switch (progress.state) {
    case "live":
      return stage;
    case "accepted":
      return l10n.t("accepted");
    case "on_hold":
      return l10n.t("on hold, {0}", stage);
    case "rejected":
      return progress.stage === "lead" ? l10n.t("rejected") : l10n.t("rejected, {0}", stage);
    case "declined":
      return progress.stage === "lead" ? l10n.t("declined") : l10n.t("declined, {0}", stage);
    case "withdrawn":
      return progress.stage === "lead" ? l10n.t("withdrawn") : l10n.t("withdrawn, {0}", stage);
  }
}

/** Days since, or until when negative; short, because rows are narrow: "12 d". */
export function daysInWords(days: number): string {
  if (days === 0) return l10n.t("today");
  return days > 0
    ? l10n.t({ message: "{0} d", args: [days], comment: ["d is short for days"] })
    : l10n.t({ message: "in {0} d", args: [-days], comment: ["d is short for days"] });
}

/** Of open applications that have been quiet for long. */
export function restingInWords(quiet: number): string {
  return quiet === 1
    ? l10n.t("One open application has been quiet for over a month.")
    : l10n.t("{0} open applications have been quiet for over a month.", quiet);
}
