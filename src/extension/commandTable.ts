import { addApplication } from "./applications/addApplication.ts";
import { archive, unarchive } from "./applications/archive.ts";
import { clearFilter, filterApplications, sortApplications } from "./applications/arrangeCommands.ts";
import { createLog } from "./applications/createLog.ts";
import { findApplication } from "./applications/findApplication.ts";
import { letGoOfQuiet } from "./applications/letGoOfQuiet.ts";
import { openRecord } from "./applications/openRecord.ts";
import { setWaitingUntil } from "./applications/waitUntil.ts";
import type { Command } from "./commands/command.ts";
import { addYourName } from "./drafts/addYourName.ts";
import { customizeTemplates } from "./drafts/customizeTemplates.ts";
import { draftFollowUp } from "./drafts/draftFollowUp.ts";
import { discardDraft, markDraftSent } from "./drafts/endDraft.ts";
import { keepFeedback, recordFeedback } from "./drafts/feedback.ts";
import { copyDraft, openDraftInMail, saveDraftAsEml } from "./drafts/mailDraft.ts";
import { keepNote, writeItDown } from "./drafts/note.ts";
import { debrief } from "./events/debrief.ts";
import {
  acceptOffer,
  declineOffer,
  logEvent,
  logOffer,
  logRejection,
  putOnHold,
  reopen,
  withdraw,
} from "./events/logEvents.ts";
import { didNotTakePlace, editEvent, moveTalk, removeEvent } from "./events/mendEvents.ts";
import { withdrawFromOthers } from "./events/withdrawFromOthers.ts";
import { fileMail } from "./filing/fileMail.ts";
import type { CommandId } from "./host/contributions.ts";
import { addAchievement } from "./journal/addAchievement.ts";
import { addPerson } from "./journal/addPerson.ts";
import { addStrength } from "./journal/addStrength.ts";
import { doneWithPlan } from "./nextSteps/doneWithPlan.ts";
import { doStep } from "./nextSteps/doStep.ts";
import { skipStep } from "./nextSteps/skipStep.ts";
import { snoozeStep } from "./nextSteps/snoozeStep.ts";
import { showPatterns } from "./panel/showPatterns.ts";
import { checkPrivacy } from "./privacy/checkPrivacy.ts";
import { letItOut } from "./reflect/letItOut.ts";
import { reflect } from "./reflect/reflect.ts";
import { reviewWants } from "./reflect/reviewWants.ts";

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
  "rebound.writeItDown": writeItDown,
  "rebound.keepNote": keepNote,
  "rebound.reflect": reflect,
  "rebound.patterns": showPatterns,
  "rebound.doStep": doStep,
  "rebound.skipStep": skipStep,
  "rebound.snoozeStep": snoozeStep,
  "rebound.doneWithPlan": doneWithPlan,
  "rebound.archive": archive,
  "rebound.unarchive": unarchive,
  "rebound.fileMail": fileMail,
  "rebound.letGoOfQuiet": letGoOfQuiet,
  "rebound.setWaitingUntil": setWaitingUntil,
  "rebound.withdraw": withdraw,
  "rebound.withdrawFromOthers": withdrawFromOthers,
  "rebound.putOnHold": putOnHold,
  "rebound.reopen": reopen,
  "rebound.moveTalk": moveTalk,
  "rebound.didNotTakePlace": didNotTakePlace,
  "rebound.editEvent": editEvent,
  "rebound.removeEvent": removeEvent,
  "rebound.debrief": debrief,
  "rebound.logOffer": logOffer,
  "rebound.acceptOffer": acceptOffer,
  "rebound.declineOffer": declineOffer,
  "rebound.letItOut": letItOut,
  "rebound.reviewWants": reviewWants,
  "rebound.addAchievement": addAchievement,
  "rebound.addStrength": addStrength,
  "rebound.addPerson": addPerson,
  "rebound.addYourName": addYourName,
  "rebound.findApplication": findApplication,
  "rebound.checkPrivacy": checkPrivacy,
  "rebound.filterApplications": filterApplications,
  "rebound.clearFilter": clearFilter,
  "rebound.sortApplications": sortApplications,
} as const satisfies Readonly<Record<CommandId, Command<never>>>;

/** The arguments that a command takes. */
export type ArgumentsOf<Id extends CommandId> = NonNullable<Parameters<(typeof commandTable)[Id]>[1]>;
