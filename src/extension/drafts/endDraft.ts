import * as v from "valibot";
import * as vscode from "vscode";
import type { PartialDate } from "../../core/dates/dates.ts";
import { type DraftText, parseDraft } from "../../core/drafts/draftText.ts";
import type { DraftKind } from "../../core/drafts/kinds.ts";
import { eventsWhenSent } from "../../core/drafts/sent.ts";
import { loggedDate } from "../../core/schema/applications.ts";
import { commandWords } from "../../words/commands.ts";
import { draftWords } from "../../words/draftQuestions.ts";
import { employerInWords } from "../../words/drafts.ts";
import { eventTypeInWords } from "../../words/events.ts";
import { inLabel } from "../../words/plainText.ts";
import { command } from "../commands/command.ts";
import { findTarget, type KnownOfApplication, targetOf, titleWith } from "../files/target.ts";
import { Showable } from "../host/errors.ts";
import { action } from "../prompts/action.ts";
import { applicationQuestion } from "../prompts/applicationQuestion.ts";
import { pickDate } from "../prompts/pickDate.ts";
import { questionFor } from "../prompts/questionFor.ts";
import { isMail } from "./draftAddress.ts";
import { closeDraft, openDraft } from "./draftDocuments.ts";
import { draftState } from "./draftFiles.ts";

interface Sent extends KnownOfApplication {
  readonly date?: PartialDate | undefined;
  readonly document: vscode.TextDocument;
  readonly mail: DraftText;
  readonly kind: DraftKind;
}

/** Writes that the mail went out, the only thing about a draft that is ever logged, and closes the draft. */
export const markDraftSent = action({
  shape: { draft: v.string(), date: loggedDate },
  begin: async (given, { hunts }): Promise<Sent> => {
    const { document, address } = await openDraft(given.draft);
    const { kind } = address;
    if (!isMail(kind)) throw new Showable(draftWords.notMail());
    const mail = parseDraft(document.getText());
    const named = findTarget(hunts, { folder: address.folder, record: mail.application });
    const known = { document, mail, kind, date: given.date };
    return named ? { ...known, folder: named.hunt.id, record: named.record.key } : known;
  },
  title: (known, { hunts }) => titleWith(commandWords.markAsSent(), hunts, known),
  questions: ({ hunts, today }) => [
    applicationQuestion(hunts, { today, newIn: [] }),
    questionFor<Sent, "date">("date", (frame) => pickDate(frame, { placeholder: draftWords.whenSent(), today })),
  ],
  decide: (sent, { hunts }) => {
    if (sent.date === undefined) return undefined;
    const { hunt, record } = targetOf(hunts, sent);
    const events = eventsWhenSent(sent.kind, record.application, sent.mail, sent.date);
    const changes = { applications: events.map((event) => ({ kind: "addEvent", record: record.key, event }) as const) };
    return { changes: [[hunt, changes]], said: { ...sent, name: employerInWords(record.application), events } };
  },
  say: async ({ document, name, events }) => {
    await closeDraft(document);
    const types = events.map(({ type }) => eventTypeInWords(type)).join(", ");
    vscode.window.setStatusBarMessage(`${inLabel(name)}: ${types}`, 5000);
  },
});

/** Throws a draft away; asks first when there are words of the user's in it. */
export const discardDraft = command({ draft: v.string() }, async ({ drafts }, given) => {
  const { document } = await openDraft(given.draft);
  const touched = document.isDirty || (await draftState(drafts, document.uri)) === "changed";
  const discard = commandWords.discard();
  if (
    touched &&
    (await vscode.window.showWarningMessage(draftWords.discardThis(), { modal: true }, discard)) !== discard
  )
    return;
  await closeDraft(document);
});
