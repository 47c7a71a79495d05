import * as vscode from "vscode";
import { currentPath } from "../../core/nextSteps/currentPath.ts";
import type { Subject } from "../../core/nextSteps/step.ts";
import { inMessage } from "../../words/plainText.ts";
import type { Environment } from "../commands/environment.ts";
import { showText } from "../host/showText.ts";
import { noteToday } from "./noteToday.ts";

/** Shows a plan whose day has come; the user says when it is done. */
export async function followPlan(
  environment: Environment,
  subject: Subject & { readonly kind: "plan" },
): Promise<void> {
  const { folder, plan } = subject;
  const done = vscode.l10n.t("Done");
  const open = vscode.l10n.t("Open Journal");
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t("If {0}: {1}", inMessage(plan.if), inMessage(plan.then)),
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
