import * as vscode from "vscode";
import { command } from "../commands/command.ts";
import { sayAfterEvent } from "./afterEvent.ts";
import { eventShape, writeEvent } from "./writeEvent.ts";

/** Logs what happened with an application, in the file or new. */
export const logEvent = command(eventShape, async (environment, given) => {
  const logged = await writeEvent(environment, vscode.l10n.t("Log Event"), given);
  if (logged) await sayAfterEvent(environment, logged);
});
