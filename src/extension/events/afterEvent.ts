import * as vscode from "vscode";
import { applicationsUnderWay } from "../../core/nextSteps/underWay.ts";
import { acceptedInWords } from "../../words/afterAnswer.ts";
import { eventTypeInWords } from "../../words/events.ts";
import { inLabel, inMessage } from "../../words/plainText.ts";
import type { Environment } from "../commands/environment.ts";
import { sayAfterRejection } from "./afterRejection.ts";
import type { LoggedEvent } from "./logging.ts";

const shownFor = 5000;

/** Says what was logged: in a message where a yes or a no came, else in the status bar. */
export async function sayAfterEvent({ hunts, clock }: Environment, logged: LoggedEvent): Promise<void> {
  const { company, event } = logged;
  if (event.type === "rejected") {
    sayAfterRejection(logged);
  } else if (event.type === "accepted") {
    const { live } = applicationsUnderWay(
      (await hunts.read()).flatMap(({ document }) => document.records),
      clock.today(),
    );
    void vscode.window.showInformationMessage(acceptedInWords(inMessage(company), live.length));
  } else {
    vscode.window.setStatusBarMessage(`${inLabel(company)}: ${eventTypeInWords(event.type)}`, shownFor);
  }
}
