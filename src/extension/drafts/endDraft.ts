import * as v from "valibot";
import * as vscode from "vscode";
import type { PartialDate } from "../../core/dates/dates.ts";
import { parseDraft } from "../../core/drafts/draftText.ts";
import { eventsWhenSent } from "../../core/drafts/sent.ts";
import { eventSchema } from "../../core/schema/applications.ts";
import { eventTypeInWords } from "../../words/events.ts";
import { inLabel } from "../../words/plainText.ts";
import { command } from "../commands/command.ts";
import { changeApplications } from "../files/applyChanges.ts";
import { type ApplicationDraft, findTarget, targetOf, titleWith } from "../files/target.ts";
import { Showable } from "../host/errors.ts";
import { about } from "../prompts/about.ts";
import { applicationQuestion } from "../prompts/applicationQuestion.ts";
import { ask } from "../prompts/ask.ts";
import { pickDate } from "../prompts/pickDate.ts";
import { isMail } from "./draftAddress.ts";
import { closeDraft, openDraft } from "./draftDocuments.ts";
import { draftState } from "./draftFiles.ts";

interface Sent extends ApplicationDraft {
  readonly date?: PartialDate;
}

/** Writes that the mail went out, the only thing about a draft that is ever logged, and closes the draft. */
export const markDraftSent = command(
  { draft: v.string(), date: eventSchema.entries.date },
  async ({ hunts, clock }, given) => {
    const { document, address } = await openDraft(given.draft);
    const { kind } = address;
    if (!isMail(kind)) throw new Showable(vscode.l10n.t("This is not a mail to send."));
    const draft = parseDraft(document.getText());
    const open = await hunts.read();
    const today = clock.today();
    const named = findTarget(open, { folder: address.folder, record: draft.application });
    const answers = await ask<Sent>(
      (known) => titleWith(vscode.l10n.t("Mark as Sent"), open, known),
      [
        applicationQuestion(open, { today, newIn: [] }),
        about<Sent, "date">("date", (frame) =>
          pickDate(frame, { placeholder: vscode.l10n.t("When did it go out?"), today }),
        ),
      ],
      { ...(named && { folder: named.hunt.id, record: named.record.key }), ...(given.date && { date: given.date }) },
    );
    if (answers?.date === undefined) return;
    const { hunt, record } = targetOf(open, answers);
    const events = eventsWhenSent(kind, record.application, draft, answers.date);
    await changeApplications(
      hunt,
      events.map((event) => ({ kind: "addEvent", record: record.key, event })),
    );
    await closeDraft(document);
    vscode.window.setStatusBarMessage(
      `${inLabel(record.application.company)}: ${events.map(({ type }) => eventTypeInWords(type)).join(", ")}`,
      5000,
    );
  },
);

/** Throws a draft away; asks first when there are words of the user's in it. */
export const discardDraft = command({ draft: v.string() }, async ({ drafts }, given) => {
  const { document } = await openDraft(given.draft);
  const touched = document.isDirty || (await draftState(drafts, document.uri)) === "changed";
  const discard = vscode.l10n.t("Discard");
  if (
    touched &&
    (await vscode.window.showWarningMessage(
      vscode.l10n.t("Discard this draft with what you wrote in it?"),
      { modal: true },
      discard,
    )) !== discard
  )
    return;
  await closeDraft(document);
});
