/** Every name shared with package.json, once. A test holds the two equal, both ways. */

export const commandIds = [
  "rebound.createLog",
  "rebound.addApplication",
  "rebound.logEvent",
  "rebound.logRejection",
  "rebound.openRecord",
  "rebound.reflect",
  "rebound.patterns",
  "rebound.draftFollowUp",
  "rebound.openDraftInMail",
  "rebound.copyDraft",
  "rebound.saveDraftAsEml",
  "rebound.markDraftSent",
  "rebound.discardDraft",
  "rebound.customizeTemplates",
  "rebound.recordFeedback",
  "rebound.keepFeedback",
] as const;
export type CommandId = (typeof commandIds)[number];

export const viewIds = ["rebound.applications"] as const;
export type ViewId = (typeof viewIds)[number];

/** The settings and their defaults. */
export const settings = {
  "rebound.applicationsFile": "applications.yaml",
  "rebound.journalFile": "journal.yaml",
  "rebound.supportingLine": true,
  "rebound.draftLanguage": "auto",
  "rebound.keepMeInMind": true,
} as const;
export type SettingId = keyof typeof settings;

/** Context keys and their values, for the `when` clauses of package.json. */
export interface ContextKeys {
  /** What the folders hold. Unset until they have been read. */
  readonly "rebound.log": "none" | "empty" | "filled";
}
export const contextKeys = ["rebound.log"] as const satisfies readonly (keyof ContextKeys)[];
