import type { CommandId } from "../contributions.ts";
import { customizeTemplates } from "../drafts/customizeTemplates.ts";
import { draftFollowUp } from "../drafts/draftFollowUp.ts";
import { discardDraft, markDraftSent } from "../drafts/endDraft.ts";
import { keepFeedback, recordFeedback } from "../drafts/feedback.ts";
import { copyDraft, openDraftInMail, saveDraftAsEml } from "../drafts/mailDraft.ts";
import { reflect } from "../panel/reflect.ts";
import { showPatterns } from "../panel/showPatterns.ts";
import { archive, unarchive } from "../routine/archive.ts";
import { clearFilter, filterApplications, sortApplications } from "../routine/arrangeCommands.ts";
import { checkPrivacy } from "../routine/checkPrivacy.ts";
import { doStep } from "../routine/doStep.ts";
import { findApplication } from "../routine/findApplication.ts";
import { letItOut } from "../routine/letItOut.ts";
import { acceptOffer, declineOffer, logOffer, putOnHold, reopen, withdraw } from "../routine/logOneEvent.ts";
import { reviewWants } from "../routine/reviewWants.ts";
import { skipStep } from "../routine/skipStep.ts";
import { snoozeStep } from "../routine/snoozeStep.ts";
import { setWaitingUntil } from "../routine/waitUntil.ts";
import { addApplication } from "./addApplication.ts";
import type { Command } from "./command.ts";
import { createLog } from "./createLog.ts";
import { logEvent } from "./logEvent.ts";
import { logRejection } from "./logRejection.ts";
import { openRecord } from "./openRecord.ts";

/** Every command and what runs it. */
export const commandTable = {
  "rebound.createLog": createLog,
  "rebound.addApplication": addApplication,
  "rebound.logEvent": logEvent,
  "rebound.logRejection": logRejection,
  "rebound.openRecord": openRecord,
  "rebound.draftFollowUp": draftFollowUp,
  "rebound.openDraftInMail": openDraftInMail,
  "rebound.copyDraft": copyDraft,
  "rebound.saveDraftAsEml": saveDraftAsEml,
  "rebound.markDraftSent": markDraftSent,
  "rebound.discardDraft": discardDraft,
  "rebound.customizeTemplates": customizeTemplates,
  "rebound.recordFeedback": recordFeedback,
  "rebound.keepFeedback": keepFeedback,
  "rebound.reflect": reflect,
  "rebound.patterns": showPatterns,
  "rebound.doStep": doStep,
  "rebound.skipStep": skipStep,
  "rebound.snoozeStep": snoozeStep,
  "rebound.archive": archive,
  "rebound.unarchive": unarchive,
  "rebound.setWaitingUntil": setWaitingUntil,
  "rebound.withdraw": withdraw,
  "rebound.putOnHold": putOnHold,
  "rebound.reopen": reopen,
  "rebound.logOffer": logOffer,
  "rebound.acceptOffer": acceptOffer,
  "rebound.declineOffer": declineOffer,
  "rebound.letItOut": letItOut,
  "rebound.reviewWants": reviewWants,
  "rebound.findApplication": findApplication,
  "rebound.checkPrivacy": checkPrivacy,
  "rebound.filterApplications": filterApplications,
  "rebound.clearFilter": clearFilter,
  "rebound.sortApplications": sortApplications,
} as const satisfies Readonly<Record<CommandId, Command<never>>>;

/** What a command may be given. */
export type ArgumentsOf<Id extends CommandId> = NonNullable<Parameters<(typeof commandTable)[Id]>[1]>;
