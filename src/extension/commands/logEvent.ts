import * as vscode from "vscode";
import { inLabel } from "../plainText.ts";
import { eventTypeInWords } from "../words/events.ts";
import { command } from "./command.ts";
import { sayAfterRejection } from "./afterRejection.ts";
import { eventShape, writeEvent } from "./writeEvent.ts";

const shownFor = 5000;

/** Logs what happened with an application, in the file or new. */
export const logEvent = command(eventShape, async (environment, given) => {
  const written = await writeEvent(environment, vscode.l10n.t("Log Event"), given);
  if (!written) return;
  if (written.event.type === "rejected") sayAfterRejection(written);
  else vscode.window.setStatusBarMessage(`${inLabel(written.company)}: ${eventTypeInWords(written.event.type)}`, shownFor);
});
