import * as vscode from "vscode";
import { currentPath } from "../../core/nextSteps/currentPath.ts";
import type { Subject } from "../../core/nextSteps/step.ts";
import { buttonWords } from "../../words/buttons.ts";
import { inMessage } from "../../words/plainText.ts";
import { planInWords } from "../../words/steps.ts";
import type { Environment } from "../commands/environment.ts";
import { showText } from "../host/showText.ts";
import { noteToday } from "./noteToday.ts";

/** Shows a plan whose day has come; the user says when it is done. */
export async function followPlan(
  environment: Environment,
  subject: Subject & { readonly kind: "plan" },
): Promise<void> {
  const { folder, plan } = subject;
  const done = buttonWords.done();
  const open = buttonWords.openJournal();
  const answer = await vscode.window.showInformationMessage(
    planInWords(inMessage(plan.if), inMessage(plan.then)),
    done,
    open,
  );
  if (answer === done) await noteToday(environment, subject, "done");
  const journal = environment.hunts.find(folder)?.journal;
  const document = answer === open ? await journal?.read() : undefined;
  if (!document || !journal?.uri) return;
  const path = currentPath(document.journal, subject);
  await showText(journal.uri, (path && document.rangeOf(path)) ?? { start: 0 });
}
