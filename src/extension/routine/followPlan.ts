import * as vscode from "vscode";
import type { Subject } from "../../core/routine/step.ts";
import { showText } from "../commands/openRecord.ts";
import type { Environment } from "../environment.ts";
import { inMessage } from "../plainText.ts";
import { applyRoutine } from "./applyRoutine.ts";

/** Shows a plan whose day has come; the user says when it is done. */
export async function followPlan(environment: Environment, { folder, index, plan }: Subject & { kind: "plan" }): Promise<void> {
  const done = vscode.l10n.t("Done");
  const open = vscode.l10n.t("Open Journal");
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t("If {0}: {1}", inMessage(plan.if), inMessage(plan.then)), done, open);
  if (answer === done) {
    const change = { kind: "setValue", path: ["plan", index, "done"], value: environment.clock.today() } as const;
    await applyRoutine(environment, folder, { file: "journal", changes: [change] });
  }
  const journal = environment.hunts.find(folder)?.journal;
  const document = answer === open ? await journal?.read() : undefined;
  if (document && journal?.uri) await showText(journal.uri, document.rangeOf(["plan", index]) ?? { start: 0 });
}
