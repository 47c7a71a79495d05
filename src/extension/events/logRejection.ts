import * as vscode from "vscode";
import { command } from "../commands/command.ts";
import { sayAfterEvent } from "./afterEvent.ts";
import { eventShape, writeEvent } from "./writeEvent.ts";

/** Logs a rejection with at most three inputs: which application, when, and the reason if they gave one. */
export const logRejection = command(eventShape, async (environment, given) => {
  const logged = await writeEvent(environment, vscode.l10n.t("Log Rejection"), { ...given, type: "rejected" });
  if (logged) await sayAfterEvent(environment, logged);
});
