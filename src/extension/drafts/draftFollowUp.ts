import * as v from "valibot";
import * as vscode from "vscode";
import { parseDraft } from "../../core/drafts/draftText.ts";
import type { UnusableValue } from "../../core/drafts/facts.ts";
import { type DraftKind, type DraftLanguage, draftKinds, draftLanguages } from "../../core/drafts/kinds.ts";
import { writeDraft } from "../../core/drafts/writeDraft.ts";
import { buttonWords } from "../../words/buttons.ts";
import { commandWords } from "../../words/commands.ts";
import { draftWords } from "../../words/draftQuestions.ts";
import { draftKindInWords, employerInWords, valueInWords } from "../../words/drafts.ts";
import { inMessage } from "../../words/plainText.ts";
import { command, recordShape } from "../commands/command.ts";
import type { Environment } from "../commands/environment.ts";
import { foldersForNew, type Target, targetOf, titleWith } from "../files/target.ts";
import { Showable } from "../host/errors.ts";
import { placeIn } from "../host/ranges.ts";
import { readSetting } from "../host/settings.ts";
import { showText } from "../host/showText.ts";
import { applicationQuestion } from "../prompts/applicationQuestion.ts";
import { ask } from "../prompts/ask.ts";
import { draftState, draftUriOf, writeNewDraft } from "./draftFiles.ts";
import { type KindDraft, kindQuestion } from "./kindQuestion.ts";
import { draftLanguage, ownTemplate, sayTemplateLeftAlone, sayTemplateProblem } from "./templateFiles.ts";

/** Rows of the trees have a `kind` of their own: what is no kind of draft counts as not given. */
const followUpShape = {
  ...recordShape,
  kind: v.fallback(v.optional(v.picklist(draftKinds)), undefined),
  language: v.picklist(draftLanguages),
  among: v.array(v.picklist(draftKinds)),
} as const;

/** Opens a follow-up as an editable draft: the one there is, or a new one. Nothing is sent and nothing is logged. */
export const draftFollowUp = command(followUpShape, async (environment, { kind: wanted, ...given }) => {
  const { hunts, clock } = environment;
  const open = await hunts.read();
  foldersForNew(hunts, open);
  if (given.record !== undefined) targetOf(open, given);
  const today = clock.today();
  const draft = await ask<KindDraft>(
    (known) => titleWith(commandWords.draftFollowUp(), open, known),
    [applicationQuestion(open, { today, newIn: [] }), kindQuestion(open, environment.clock.now())],
    { ...given, ...(wanted && { kind: wanted }) },
  );
  if (draft?.kind === undefined) return;
  const target = targetOf(open, draft);
  await openFollowUp(environment, target, draft.kind, draft.language ?? draftLanguage(target.hunt.folder));
});

async function openFollowUp(
  environment: Environment,
  target: Target,
  kind: DraftKind,
  language: DraftLanguage,
): Promise<void> {
  const store = environment.drafts;
  const title = `${employerInWords(target.record.application)}, ${draftKindInWords(kind)}`;
  const uri = await draftUriOf(store, target, { kind, language }, title);
  if ((await draftState(store, uri)) !== "changed")
    await writeNewDraft(store, uri, await newText(environment, target, kind, language));
  const document = await vscode.workspace.openTextDocument(uri);
  const body = placeIn(document, parseDraft(document.getText()).bodyRange.start);
  await vscode.window.showTextDocument(document, { preview: false, selection: body });
}

async function newText(
  environment: Environment,
  target: Target,
  kind: DraftKind,
  language: DraftLanguage,
): Promise<string> {
  const { hunt, record } = target;
  const own = await ownTemplate(hunt.folder, kind, language);
  const journal = await hunt.journal.read().catch(() => undefined);
  const keepInMind = readSetting("rebound.keepMeInMind", hunt.folder);
  const request = {
    application: record.application,
    kind,
    language,
    ...environment.clock.now(),
    journal: journal?.journal ?? {},
    keepInMind,
  };
  const result = writeDraft(request, record.key, own?.text);
  if (result.kind === "refused") throw refused(target, result.value);
  if (result.templateProblem && own) sayTemplateProblem(own.uri, result.templateProblem);
  else await sayTemplateLeftAlone(hunt.folder, kind, language);
  return result.text;
}

function refused({ hunt, record }: Target, { code, path }: UnusableValue): Showable {
  const value = valueInWords(path);
  const company = inMessage(employerInWords(record.application));
  const message =
    code === "missing"
      ? draftWords.needsValue(value)
      : code === "not-an-address"
        ? draftWords.notOneAddress(company, value)
        : draftWords.mustNotGetIn(company, value);
  return new Showable(message, {
    title: buttonWords.showIt(),
    run: () => hunt.applications.uri && showText(hunt.applications.uri, record.rangeOf(path) ?? record.range),
  });
}
