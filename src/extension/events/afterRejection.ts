import * as vscode from "vscode";
import { eventsOf } from "../../core/application/events.ts";
import { progressOf } from "../../core/application/progress.ts";
import type { ApplicationEvent } from "../../core/schema/applications.ts";
import { keepsakeInWords, supportingLines } from "../../words/afterAnswer.ts";
import { inMessage } from "../../words/plainText.ts";
import type { OpenHunt } from "../files/hunts.ts";
import { readSetting } from "../host/settings.ts";

interface Rejected {
  readonly company: string;
  readonly before: readonly ApplicationEvent[];
  readonly hunt: OpenHunt | undefined;
}

/** One quiet message: a supporting line, unless it is turned off, and the fact worth keeping. */
export function sayAfterRejection({ company, before, hunt }: Rejected): void {
  const fact = keepsakeInWords(inMessage(company), progressOf(before));
  const lines = supportingLines();
  const line = readSetting("rebound.supportingLine") ? lines[earlierRejections(hunt) % lines.length] : undefined;
  void vscode.window.showInformationMessage(line === undefined ? fact : `${line} ${fact}`);
}

/** Counting them walks through the lines in order, so that none comes back soon. */
function earlierRejections(hunt: OpenHunt | undefined): number {
  return (hunt?.document.records ?? [])
    .flatMap(({ application }) => eventsOf(application))
    .filter(({ type }) => type === "rejected").length;
}
