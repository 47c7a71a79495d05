import type { CommandId } from "../contributions.ts";
import { addApplication } from "./addApplication.ts";
import type { Command } from "./command.ts";
import { createLog } from "./createLog.ts";
import { logEvent } from "./logEvent.ts";
import { logRejection } from "./logRejection.ts";
import { openRecord } from "./openRecord.ts";
import { reflect } from "../panel/reflect.ts";
import { showPatterns } from "../panel/showPatterns.ts";

/** Every command and what runs it. */
export const commandTable = {
  "rebound.createLog": createLog,
  "rebound.addApplication": addApplication,
  "rebound.logEvent": logEvent,
  "rebound.logRejection": logRejection,
  "rebound.openRecord": openRecord,
  "rebound.reflect": reflect,
  "rebound.patterns": showPatterns,
} as const satisfies Readonly<Record<CommandId, Command<never>>>;

/** What a command may be given. */
export type ArgumentsOf<Id extends CommandId> = NonNullable<Parameters<(typeof commandTable)[Id]>[1]>;
