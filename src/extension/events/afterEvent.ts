import * as vscode from "vscode";
import type { PartialDate } from "../../core/dates/dates.ts";
import { applicationsUnderWay } from "../../core/nextSteps/underWay.ts";
import { acceptedInWords, afterLetterInWords } from "../../words/afterAnswer.ts";
import { commandWords } from "../../words/commands.ts";
import { eventTypeInWords } from "../../words/events.ts";
import { inLabel, inMessage } from "../../words/plainText.ts";
import type { Environment } from "../commands/environment.ts";
import { execute } from "../commands/execute.ts";
import type { KnownOfApplication } from "../files/target.ts";
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
  } else if (logged.mayBeBack) {
    void askWhetherBack(afterLetterInWords(inMessage(company)), { ...logged.mayBeBack, date: event.date });
  } else {
    vscode.window.setStatusBarMessage(`${inLabel(company)}: ${eventTypeInWords(event.type)}`, shownFor);
  }
}

/** Says that a reply to a letter changes nothing by itself, and offers to reopen on its day. */
async function askWhetherBack(
  sentence: string,
  reply: KnownOfApplication & { readonly date: PartialDate },
): Promise<void> {
  const reopen = commandWords.reopen();
  const chosen = await vscode.window.showInformationMessage(sentence, reopen);
  if (chosen === reopen) await execute("rebound.reopen", reply);
}

/** Offers once to withdraw from the others, where there are any. */
async function sayAccepted(sentence: string, hasOthers: boolean): Promise<void> {
  const withdraw = commandWords.withdrawFromOthersHere();
  const chosen = await vscode.window.showInformationMessage(sentence, ...(hasOthers ? [withdraw] : []));
  if (chosen === withdraw) await execute("rebound.withdrawFromOthers", {});
}
