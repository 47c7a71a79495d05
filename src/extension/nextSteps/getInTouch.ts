import * as vscode from "vscode";
import { contactLink } from "../../core/nextSteps/contactLink.ts";
import type { Subject } from "../../core/nextSteps/step.ts";
import { nextStepWords } from "../../words/nextSteps.ts";
import { inMessage } from "../../words/plainText.ts";
import type { Environment } from "../commands/environment.ts";
import { openAsIs } from "../host/openAsIs.ts";
import { noteToday } from "./noteToday.ts";

/** Opens the way to a person, and notes the day once the user says it was done. */
export async function getInTouch(
  environment: Environment,
  subject: Subject & { readonly kind: "person" },
): Promise<void> {
  const { name, contact } = subject.person;
  const link = contact === undefined ? undefined : contactLink(contact);
  if (link !== undefined) await openAsIs(link);
  const done = nextStepWords.yesToday();
  const answer = await vscode.window.showInformationMessage(nextStepWords.gotInTouch(inMessage(name)), done);
  if (answer === done) await noteToday(environment, subject, "last");
}
