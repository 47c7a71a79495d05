import * as v from "valibot";
import * as vscode from "vscode";
import type { Day, PartialDate } from "../../core/dates/dates.ts";
import { newId } from "../../core/document/newId.ts";
import { parseDraft, pastedText } from "../../core/drafts/draftText.ts";
import { eventSchema } from "../../core/schema/applications.ts";
import { eventTypeInWords } from "../../words/events.ts";
import { inLabel } from "../../words/plainText.ts";
import { command, recordShape } from "../commands/command.ts";
import type { Environment } from "../commands/environment.ts";
import { changeApplications, changeJournal } from "../files/applyChanges.ts";
import { ensureJournal } from "../files/ensureJournal.ts";
import type { OpenHunt } from "../files/hunts.ts";
import { type ApplicationDraft, findTarget, placesForNew, targetOf, titleWith } from "../files/target.ts";
import { Showable } from "../host/errors.ts";
import { about } from "../prompts/about.ts";
import { applicationQuestion } from "../prompts/applicationQuestion.ts";
import { ask } from "../prompts/ask.ts";
import { type } from "../prompts/pick.ts";
import { pickDate } from "../prompts/pickDate.ts";
import { closeDraft, openDraft } from "./draftDocuments.ts";
import { draftState, draftUriOf, writeNewDraft } from "./draftFiles.ts";
import { draftLanguage } from "./templateFiles.ts";

/** The answer, when it came, and the one thing to try next time, which may be left open with an empty text. */
const feedbackShape = { date: eventSchema.entries.date, text: v.string(), if: v.string(), then: v.string() } as const;

interface Feedback extends ApplicationDraft {
  readonly date?: PartialDate;
  readonly text?: string;
  readonly if?: string;
  readonly then?: string;
}

/**
 * Takes in an answer to a feedback ask: given whole, or pasted into a document of its own, as answers have many lines.
 */
export const recordFeedback = command({ ...recordShape, ...feedbackShape }, async (environment, given) => {
  const { hunts, clock, drafts: store } = environment;
  const open = await hunts.read();
  placesForNew(hunts, open);
  if (given.record !== undefined) targetOf(open, given);
  const draft = await ask<Feedback>(
    (known) => titleWith(vscode.l10n.t("Record Feedback"), open, known),
    [applicationQuestion(open, { today: clock.today(), newIn: [] })],
    given,
  );
  if (!draft) return;
  if (draft.text !== undefined) {
    await keep(environment, draft);
    return;
  }

  const target = targetOf(open, draft);
  const { hunt, record } = target;
  const uri = await draftUriOf(
    store,
    target,
    { kind: "answer", language: draftLanguage(hunt.folder) },
    vscode.l10n.t("{0}, feedback", record.application.company),
  );
  if ((await draftState(store, uri)) !== "changed") {
    const help = vscode.l10n.t("Paste their answer below the empty line, word for word. Then choose Keep Feedback.");
    await writeNewDraft(store, uri, `Application: ${record.key}\n# ${help}\n\n`);
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const end = document.positionAt(document.getText().length);
  await vscode.window.showTextDocument(document, { preview: false, selection: new vscode.Range(end, end) });
});

/** Keeps the answer in the active document, and closes it. */
export const keepFeedback = command(
  { draft: v.string(), date: feedbackShape.date, if: v.string(), then: v.string() },
  async (environment, given) => {
    const { document, address } = await openDraft(given.draft);
    const { application } = parseDraft(document.getText());
    const named = findTarget(await environment.hunts.read(), { folder: address.folder, record: application });
    const written = (await environment.drafts.get(document.uri.query))?.written.split("\n") ?? [];
    const text = pastedText(document.getText(), [...written, ...(named ? [`Application: ${application}`] : [])]);
    if (text.trim() === "")
      throw new Showable(vscode.l10n.t("There is nothing to keep yet. Paste their answer below the empty line."));
    const { draft: _, ...known } = given;
    const kept = await keep(environment, {
      ...known,
      text,
      ...(named && { folder: named.hunt.id, record: named.record.key }),
    });
    if (kept) await closeDraft(document);
  },
);

/** Asks for what is open, writes the event and, if there is one, the plan. False when the user left. */
async function keep({ hunts, clock }: Environment, given: Feedback): Promise<boolean> {
  const open = await hunts.read();
  const today = clock.today();
  const feedback = await askFeedback(open, today, given, {});
  return feedback ? write(open, today, given, feedback) : false;
}

/** `before` is shown in the lines for the plan, to go on from. */
function askFeedback(
  open: readonly OpenHunt[],
  today: Day,
  given: Feedback,
  before: Feedback,
): Promise<Feedback | undefined> {
  return ask<Feedback>(
    (known) => titleWith(vscode.l10n.t("Record Feedback"), open, known),
    [
      applicationQuestion(open, { today, newIn: [] }),
      about<Feedback, "date">("date", (frame) =>
        pickDate(frame, { placeholder: vscode.l10n.t("When did the answer come?"), today }),
      ),
      about<Feedback, "if">("if", (frame) =>
        type(frame, {
          prompt: vscode.l10n.t("One thing to try next time? If … (Enter leaves it open)"),
          placeholder: vscode.l10n.t("an interviewer asks about scale"),
          value: before.if ?? "",
        }),
      ),
      about<Feedback, "then">(
        "then",
        (frame) =>
          type(frame, {
            prompt: vscode.l10n.t("… then I will"),
            placeholder: vscode.l10n.t("tell the checkout story first"),
            value: before.then ?? "",
          }),
        (draft) => draft.if !== "",
      ),
    ],
    given,
  );
}

async function write(open: readonly OpenHunt[], today: Day, given: Feedback, feedback: Feedback): Promise<boolean> {
  if (feedback.date === undefined || feedback.text === undefined) return false;
  const { hunt, document, record } = targetOf(open, feedback);
  const { company, role, id } = record.application;
  const plan =
    feedback.if && feedback.then
      ? { if: feedback.if, then: feedback.then, from: id ?? newId(document, company, role) }
      : undefined;
  if (plan && !(await ensureJournal(hunt))) {
    // Nothing is written yet. Leaving the question about the journal leads back to the words, not away from them.
    if (given.if !== undefined) return false;
    const { if: _if, then: _then, ...known } = feedback;
    const again = await askFeedback(open, today, known, feedback);
    return again ? write(open, today, given, again) : false;
  }
  await changeApplications(hunt, [
    {
      kind: "addEvent",
      record: record.key,
      event: { date: feedback.date, type: "feedback_received", text: feedback.text },
    },
    ...(plan && id === undefined
      ? [{ kind: "setField", record: record.key, path: ["id"], value: plan.from } as const]
      : []),
  ]);
  if (plan) await changeJournal(hunt, [{ kind: "addItem", list: "plan", item: plan }]);
  vscode.window.setStatusBarMessage(`${inLabel(company)}: ${eventTypeInWords("feedback_received")}`, 5000);
  return true;
}
