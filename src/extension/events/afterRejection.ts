import * as vscode from "vscode";
import { eventsOf } from "../../core/application/events.ts";
import { progressBy } from "../../core/application/progress.ts";
import type { ApplicationEvent } from "../../core/schema/applications.ts";
import { keepsakeInWords, supportingLines } from "../../words/afterAnswer.ts";
import { commandWords } from "../../words/commands.ts";
import { letItOutWords } from "../../words/letItOut.ts";
import { inMessage } from "../../words/plainText.ts";
import { execute } from "../commands/execute.ts";
import type { OpenHunt } from "../files/hunts.ts";
import { readSetting } from "../host/settings.ts";

interface Rejected {
  readonly company: string;
  readonly event: ApplicationEvent;
  readonly before: readonly ApplicationEvent[];
  readonly hunt: OpenHunt | undefined;
}

/** Shows one quiet message that leads to Let It Out: a supporting line, unless it is turned off, and a fact to keep. */
export async function sayAfterRejection({ company, event, before, hunt }: Rejected): Promise<void> {
  const fact = keepsakeInWords(inMessage(company), progressBy(before, event.date));
  const lines = supportingLines();
  const line = readSetting("rebound.supportingLine") ? lines[earlierRejections(hunt) % lines.length] : undefined;
  const message = line === undefined ? fact : `${line} ${fact}`;
  const letOut = commandWords.letItOut();
  const chosen = await vscode.window.showInformationMessage(message, letOut, letItOutWords.notNow());
  if (chosen === letOut) await execute("rebound.letItOut", hunt ? { folder: hunt.hunt.id } : {});
}

/** Counting them walks through the lines in order, so that none comes back soon. */
function earlierRejections(hunt: OpenHunt | undefined): number {
  return (hunt?.document.records ?? [])
    .flatMap(({ application }) => eventsOf(application))
    .filter(({ type }) => type === "rejected").length;
}
