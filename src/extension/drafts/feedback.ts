import * as v from "valibot";
import * as vscode from "vscode";
import { feedbackChanges } from "../../core/actions/recordFeedback.ts";
import type { PartialDate } from "../../core/dates/dates.ts";
import { parseDraft, pastedText } from "../../core/drafts/draftText.ts";
import { loggedDate } from "../../core/schema/applications.ts";
import { commandWords } from "../../words/commands.ts";
import { employerInWords } from "../../words/drafts.ts";
import { eventTypeInWords } from "../../words/events.ts";
import { feedbackWords } from "../../words/feedback.ts";
import { inLabel } from "../../words/plainText.ts";
import { command, recordShape } from "../commands/command.ts";
import type { DraftStore } from "../files/draftStore.ts";
import {
  findTarget,
  foldersForNew,
  type KnownOfApplication,
  type Target,
  targetOf,
  titleWith,
} from "../files/target.ts";
import { Showable } from "../host/errors.ts";
import { endOf } from "../host/ranges.ts";
import { act, action, type Form, situationOf } from "../prompts/action.ts";
import { applicationQuestion } from "../prompts/applicationQuestion.ts";
import { ask } from "../prompts/ask.ts";
import { inputText } from "../prompts/pick.ts";
import { pickDate } from "../prompts/pickDate.ts";
import { questionFor } from "../prompts/questionFor.ts";
import { closeDraft, openDraft } from "./draftDocuments.ts";
import { draftState, draftUriOf, writeNewDraft } from "./draftFiles.ts";
import { draftLanguage } from "./templateFiles.ts";

/** The answer, when it came, and the one thing to try next time, which may be left open with an empty text. */
const feedbackShape = { date: loggedDate, text: v.string(), if: v.string(), then: v.string() } as const;

interface KnownFeedback extends KnownOfApplication {
  readonly date?: PartialDate | undefined;
  readonly text?: string | undefined;
  readonly if?: string | undefined;
  readonly then?: string | undefined;
  /** The halves of the plan to go on from. */
  readonly typed?: { readonly if?: string | undefined; readonly then?: string | undefined };
  /** The document that the answer was pasted into. */
  readonly document?: vscode.TextDocument;
}

/** Asks when the answer came and for one thing to try next time; logs the event and, if there is one, the plan. */
const feedbackForm: Form<KnownFeedback, Target & { readonly draft: vscode.TextDocument | undefined }> = {
  title: (known, { hunts }) => titleWith(commandWords.recordFeedback(), hunts, known),
  questions: ({ hunts, today }, { typed = {} }) => [
    applicationQuestion(hunts, { today, newIn: [] }),
    questionFor<KnownFeedback, "date">("date", (frame) =>
      pickDate(frame, { placeholder: feedbackWords.whenCame(), today }),
    ),
    questionFor<KnownFeedback, "if">("if", (frame) =>
      inputText(frame, {
        prompt: feedbackWords.oneThing(),
        placeholder: feedbackWords.ifExample(),
        value: typed.if ?? "",
      }),
    ),
    questionFor<KnownFeedback, "then">(
      "then",
      (frame) =>
        inputText(frame, {
          prompt: feedbackWords.thenIWill(),
          placeholder: feedbackWords.thenExample(),
          value: typed.then ?? "",
        }),
      (known) => known.if !== "",
    ),
  ],
  decide: (known, { hunts }) => {
    const { date, text, document } = known;
    if (date === undefined || text === undefined) return undefined;
    const target = targetOf(hunts, known);
    const plan = known.if && known.then ? { if: known.if, then: known.then } : undefined;
    const changes = feedbackChanges(target.document, target.record, { date, text, plan });
    return { changes: [[target.hunt, changes]], said: { ...target, draft: document } };
  },
  say: async ({ record, draft }) => {
    vscode.window.setStatusBarMessage(
      `${inLabel(employerInWords(record.application))}: ${eventTypeInWords("feedback_received")}`,
      5000,
    );
    if (draft) await closeDraft(draft);
  },
  again: ({ if: condition, then, ...known }, begun) =>
    begun.if === undefined ? { ...known, typed: { if: condition, then } } : undefined,
};

/**
 * Takes in an answer to a feedback ask: given whole, or pasted into a document of its own, as answers have many lines.
 */
export const recordFeedback = command({ ...recordShape, ...feedbackShape }, async (environment, given) => {
  const situation = await situationOf(environment);
  const { hunts, today } = situation;
  foldersForNew(environment.hunts, hunts);
  if (given.record !== undefined) targetOf(hunts, given);
  const known = await ask<KnownFeedback>(
    (answers) => feedbackForm.title(answers, situation),
    [applicationQuestion(hunts, { today, newIn: [] })],
    given,
  );
  if (!known) return;
  if (known.text === undefined) await openForPasting(environment.drafts, targetOf(hunts, known));
  else await act(situation, feedbackForm, known);
});

async function openForPasting(store: DraftStore, target: Target): Promise<void> {
  const { hunt, record } = target;
  const uri = await draftUriOf(
    store,
    target,
    { kind: "answer", language: draftLanguage(hunt.folder) },
    feedbackWords.file(employerInWords(record.application)),
  );
  if ((await draftState(store, uri)) !== "changed") {
    await writeNewDraft(store, uri, `Application: ${record.key}\n# ${feedbackWords.help()}\n\n`);
  }
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false, selection: endOf(document) });
}

/** Logs the answer in the active document, and closes it. */
export const keepFeedback = action({
  ...feedbackForm,
  shape: { draft: v.string(), date: feedbackShape.date, if: v.string(), then: v.string() },
  begin: async ({ draft, ...given }, { environment, hunts }): Promise<KnownFeedback> => {
    const { document, address } = await openDraft(draft);
    const { application } = parseDraft(document.getText());
    const named = findTarget(hunts, { folder: address.folder, record: application });
    const firstLines = (await environment.drafts.get(document.uri.query))?.written.split("\n") ?? [];
    const text = pastedText(document.getText(), [...firstLines, ...(named ? [`Application: ${application}`] : [])]);
    if (text.trim() === "") throw new Showable(feedbackWords.nothingYet());
    const known = { ...given, text, document };
    return named ? { ...known, folder: named.hunt.id, record: named.record.key } : known;
  },
});
