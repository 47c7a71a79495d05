import { commandWords } from "../../words/commands.ts";
import { logging } from "./logging.ts";

/** Logs an event of any type. */
export const logEvent = logging(commandWords.logEvent);
/** Logs a rejection with at most three inputs: which application, when, and the reason if they gave one. */
export const logRejection = logging(commandWords.logRejection, "rejected");
export const withdraw = logging(commandWords.withdraw, "withdrawn");
export const putOnHold = logging(commandWords.putOnHold, "on_hold");
export const reopen = logging(commandWords.reopen, "reopened");
export const logOffer = logging(commandWords.logOffer, "offer");
export const acceptOffer = logging(commandWords.acceptOffer, "accepted");
export const declineOffer = logging(commandWords.declineOffer, "declined");
