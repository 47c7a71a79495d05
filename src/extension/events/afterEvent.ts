import * as vscode from "vscode";
import { applicationsUnderWay } from "../../core/nextSteps/underWay.ts";
import { acceptedInWords } from "../../words/afterAnswer.ts";
import { commandWords } from "../../words/commands.ts";
import { eventTypeInWords } from "../../words/events.ts";
import { inLabel, inMessage } from "../../words/plainText.ts";
import type { Environment } from "../commands/environment.ts";
import { execute } from "../commands/execute.ts";
import { sayAfterRejection } from "./afterRejection.ts";
import type { LoggedEvent } from "./logging.ts";

const shownFor = 5000;

/** Says what was logged: in a message where a yes or a no came, else in the status bar. */
export async function sayAfterEvent({ hunts, clock }: Environment, logged: LoggedEvent): Promise<void> {
  const { company, event } = logged;
  if (event.type === "rejected") {
    void sayAfterRejection(logged);
  } else if (event.type === "accepted") {
    const { live } = applicationsUnderWay(
      (await hunts.read()).flatMap(({ document }) => document.records),
      clock.today(),
    );
    void sayAccepted(acceptedInWords(inMessage(company), live.length), live.length > 0);
  } else {
    vscode.window.setStatusBarMessage(`${inLabel(company)}: ${eventTypeInWords(event.type)}`, shownFor);
  }
}

/** Offers once to withdraw from the others, where there are any. */
async function sayAccepted(sentence: string, hasOthers: boolean): Promise<void> {
  const withdraw = commandWords.withdrawFromOthersHere();
  const chosen = await vscode.window.showInformationMessage(sentence, ...(hasOthers ? [withdraw] : []));
  if (chosen === withdraw) await execute("rebound.withdrawFromOthers", {});
}
