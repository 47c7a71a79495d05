import * as vscode from "vscode";
import { roundsToDebrief } from "../../core/actions/debrief.ts";
import { isRound } from "../../core/application/eventKinds.ts";
import { isCancelled } from "../../core/application/events.ts";
import { type Day, earliestDay, type PartialDate } from "../../core/dates/dates.ts";
import { applicationsUnderWay } from "../../core/nextSteps/underWay.ts";
import { acceptedInWords, afterLetterInWords } from "../../words/afterAnswer.ts";
import { commandWords } from "../../words/commands.ts";
import { eventTypeInWords } from "../../words/events.ts";
import { inLabel, inMessage } from "../../words/plainText.ts";
import type { Environment } from "../commands/environment.ts";
import { execute } from "../commands/execute.ts";
import type { Hunts } from "../files/hunts.ts";
import type { KnownOfApplication } from "../files/target.ts";
import { sayAfterRejection } from "./afterRejection.ts";
import type { LoggedEvent } from "./logging.ts";

const shownFor = 5000;

/** Says what was logged: in a message where a yes or a no came, else in the status bar. */
export async function sayAfterEvent({ hunts, clock, rest }: Environment, logged: LoggedEvent): Promise<void> {
  const { company, event } = logged;
  if (event.type === "rejected") {
    // Also where it is dated yesterday: the day on which it is written down is for nothing else.
    await rest.begin(clock.today());
    void sayAfterRejection(logged);
  } else if (event.type === "accepted") {
    const { live } = applicationsUnderWay(
      (await hunts.read()).flatMap(({ document }) => document.records),
      clock.today(),
    );
    void sayAccepted(acceptedInWords(inMessage(company), live.length), live.length > 0);
  } else if (logged.mayBeBack) {
    void askWhetherBack(afterLetterInWords(inMessage(company)), { ...logged.mayBeBack, date: event.date });
  } else if (isRound(event) && !isCancelled(event) && earliestDay(event.date) <= clock.today()) {
    void offerDebrief(hunts, logged, clock.today());
  } else {
    vscode.window.setStatusBarMessage(`${inLabel(company)}: ${eventTypeInWords(event.type)}`, shownFor);
  }
}

/** Says that a reply to a letter changes nothing by itself, and offers to reopen on its day. */
async function askWhetherBack(
  sentence: string,
  reply: KnownOfApplication & { readonly date: PartialDate },
): Promise<void> {
  const reopen = commandWords.reopen();
  const chosen = await vscode.window.showInformationMessage(sentence, reopen);
  if (chosen === reopen) await execute("rebound.reopen", reply);
}

/** Offers once to withdraw from the others, where there are any. */
async function sayAccepted(sentence: string, hasOthers: boolean): Promise<void> {
  const withdraw = commandWords.withdrawFromOthersHere();
  const chosen = await vscode.window.showInformationMessage(sentence, ...(hasOthers ? [withdraw] : []));
  if (chosen === withdraw) await execute("rebound.withdrawFromOthers", {});
}

/** Says that a talk is logged, and offers to add what it left behind; the talk is looked for when that is chosen. */
async function offerDebrief(hunts: Hunts, logged: LoggedEvent, today: Day): Promise<void> {
  const debrief = commandWords.debriefHere();
  const { folder, company, event } = logged;
  const sentence = `${inMessage(company)}: ${eventTypeInWords(event.type)}`;
  if ((await vscode.window.showInformationMessage(sentence, debrief)) !== debrief) return;
  const own = (await hunts.read()).filter(({ hunt }) => hunt.id === folder);
  const round = own
    .flatMap(({ document }) => document.records)
    .filter(({ application }) => application.company === company && application.role === logged.role)
    .flatMap(({ key, application }) =>
      roundsToDebrief(application, today).map(([index, round]) => ({ record: key, index, round })),
    )
    .findLast(
      ({ round: { date, type, round } }) => date === event.date && type === event.type && round === event.round,
    );
  if (round) await execute("rebound.debrief", { folder, record: round.record, index: round.index });
}
