import { routineDefaults } from "../../core/nextSteps/settings.ts";
import type { GroupName } from "../../core/outline/outline.ts";
import type { ApplicationEvent } from "../../core/schema/applications.ts";

/** Every name shared with package.json, once. A test holds the two equal, both ways. */

export const commandIds = [
  "rebound.createLog",
  "rebound.addApplication",
  "rebound.logEvent",
  "rebound.logRejection",
  "rebound.openRecord",
  "rebound.draftFollowUp",
  "rebound.openDraftInMail",
  "rebound.copyDraft",
  "rebound.saveDraftAsEml",
  "rebound.markDraftSent",
  "rebound.discardDraft",
  "rebound.customizeTemplates",
  "rebound.recordFeedback",
  "rebound.keepFeedback",
  "rebound.writeItDown",
  "rebound.keepNote",
  "rebound.reflect",
  "rebound.patterns",
  "rebound.doStep",
  "rebound.skipStep",
  "rebound.snoozeStep",
  "rebound.doneWithPlan",
  "rebound.archive",
  "rebound.unarchive",
  "rebound.fileMail",
  "rebound.letGoOfQuiet",
  "rebound.setWaitingUntil",
  "rebound.withdraw",
  "rebound.withdrawFromOthers",
  "rebound.putOnHold",
  "rebound.reopen",
  "rebound.moveTalk",
  "rebound.didNotTakePlace",
  "rebound.editEvent",
  "rebound.removeEvent",
  "rebound.debrief",
  "rebound.logOffer",
  "rebound.acceptOffer",
  "rebound.declineOffer",
  "rebound.letItOut",
  "rebound.reviewWants",
  "rebound.addAchievement",
  "rebound.addStrength",
  "rebound.addPerson",
  "rebound.addYourName",
  "rebound.findApplication",
  "rebound.checkPrivacy",
  "rebound.filterApplications",
  "rebound.clearFilter",
  "rebound.sortApplications",
] as const;
export type CommandId = (typeof commandIds)[number];

export const viewIds = ["rebound.applications", "rebound.nextSteps"] as const;

/** The settings and their defaults. */
export const settings = {
  "rebound.applicationsFile": "applications.yaml",
  "rebound.journalFile": "journal.yaml",
  "rebound.supportingLine": true,
  "rebound.draftLanguage": "auto",
  "rebound.keepMeInMind": true,
  "rebound.badge": true,
  "rebound.statusBarItem": true,
  "rebound.routine.thankYouAfterDays": routineDefaults.thankYouAfterDays,
  "rebound.routine.thankYouFadesAfterDays": routineDefaults.thankYouFadesAfterDays,
  "rebound.routine.firstCheckInDays": routineDefaults.firstCheckInDays,
  "rebound.routine.secondCheckInDays": routineDefaults.secondCheckInDays,
  "rebound.routine.askAfterTalkDays": routineDefaults.askAfterTalkDays,
  "rebound.routine.askAgainDays": routineDefaults.askAgainDays,
  "rebound.routine.fadesAfterDays": routineDefaults.fadesAfterDays,
  "rebound.routine.coolOffDays": routineDefaults.coolOffDays,
  "rebound.routine.stayInTouchAfterDays": routineDefaults.stayInTouchAfterDays,
  "rebound.routine.prepareHours": routineDefaults.prepareHours,
  "rebound.routine.quietDays": routineDefaults.quietDays,
  "rebound.routine.comingDays": routineDefaults.comingDays,
  "rebound.routine.letGoAfterDays": routineDefaults.letGoAfterDays,
  "rebound.routine.restAfterRejections": routineDefaults.restAfterRejections,
  "rebound.routine.restWithinDays": routineDefaults.restWithinDays,
} as const;
export type SettingId = keyof typeof settings;

/** Context keys and their values, for the `when` clauses of package.json. */
export interface ContextKeys {
  /** Whether the folders have a log, and one with records. Unset until they have been read. */
  readonly "rebound.log": "none" | "empty" | "filled";
  /** Whether the outline leaves rows out. */
  readonly "rebound.filtered": boolean;
}
export const contextKeys = ["rebound.log", "rebound.filtered"] as const satisfies readonly (keyof ContextKeys)[];

/** The `viewItem` of an application's row: its group, and whether there is a rejection to look back on. */
export function rowContext(group: GroupName, events: readonly ApplicationEvent[]): string {
  return events.some(({ type }) => type === "rejected") ? `application.${group}.rejected` : `application.${group}`;
}

/** The `viewItem` of a step: whether it can be put off, and whether there is a mail to file. */
export function stepContext(canSnooze: boolean, subject: "mail" | "plan" | undefined): string {
  return `step${canSnooze ? ".snooze" : ""}${subject ? `.${subject}` : ""}`;
}
