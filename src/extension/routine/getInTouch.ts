import * as vscode from "vscode";
import { contactLink } from "../../core/routine/contactLink.ts";
import type { Subject } from "../../core/routine/step.ts";
import type { Environment } from "../environment.ts";
import { inMessage } from "../plainText.ts";
import { applyRoutine } from "./applyRoutine.ts";
import { openAsIs } from "../openAsIs.ts";

/** Opens the way to a person, and notes the day once the user says it was done. */
export async function getInTouch(environment: Environment, { folder, index, person }: Subject & { kind: "person" }): Promise<void> {
  const link = person.contact === undefined ? undefined : contactLink(person.contact);
  if (link !== undefined) await openAsIs(link);
  const done = vscode.l10n.t("Yes, Today");
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t("Did you get in touch with {0}?", inMessage(person.name)), done);
  if (answer !== done) return;
  const last = { kind: "setValue", path: ["people", index, "last"], value: environment.clock.today() } as const;
  await applyRoutine(environment, folder, { file: "journal", changes: [last] });
}
