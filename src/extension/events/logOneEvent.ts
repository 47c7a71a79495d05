import * as vscode from "vscode";
import type { EventType } from "../../core/schema/vocabulary.ts";
import { command } from "../commands/command.ts";
import { sayAfterEvent } from "./afterEvent.ts";
import { eventShape, writeEvent } from "./writeEvent.ts";

/** Commands that log one event, asking only for the application and the day. */
export const withdraw = logging("withdrawn", () => vscode.l10n.t("Withdraw"));
export const putOnHold = logging("on_hold", () => vscode.l10n.t("Put On Hold"));
export const reopen = logging("reopened", () => vscode.l10n.t("Reopen"));
export const logOffer = logging("offer", () => vscode.l10n.t("Log Offer"));
export const acceptOffer = logging("accepted", () => vscode.l10n.t("Accept Offer"));
export const declineOffer = logging("declined", () => vscode.l10n.t("Decline Offer"));

function logging(type: EventType, title: () => string) {
  return command(eventShape, async (environment, given) => {
    const logged = await writeEvent(environment, title(), { ...given, type });
    if (logged) await sayAfterEvent(environment, logged);
  });
}
