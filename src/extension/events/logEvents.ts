import * as vscode from "vscode";
import { logging } from "./logging.ts";

/** Logs an event of any type. */
export const logEvent = logging(() => vscode.l10n.t("Log Event"));
/** Logs a rejection with at most three inputs: which application, when, and the reason if they gave one. */
export const logRejection = logging(() => vscode.l10n.t("Log Rejection"), "rejected");
export const withdraw = logging(() => vscode.l10n.t("Withdraw"), "withdrawn");
export const putOnHold = logging(() => vscode.l10n.t("Put On Hold"), "on_hold");
export const reopen = logging(() => vscode.l10n.t("Reopen"), "reopened");
export const logOffer = logging(() => vscode.l10n.t("Log Offer"), "offer");
export const acceptOffer = logging(() => vscode.l10n.t("Accept Offer"), "accepted");
export const declineOffer = logging(() => vscode.l10n.t("Decline Offer"), "declined");
