import * as vscode from "vscode";
import type { ApplicationsChange, EditPlan, JournalChange } from "../../core/document/change.ts";
import { parseApplications } from "../../core/document/parseApplications.ts";
import { parseJournal } from "../../core/document/parseJournal.ts";
import { planApplicationsEdits, planJournalEdits } from "../../core/edit/planEdits.ts";
import { applyEdits, type TextEdit } from "../../core/text/textEdit.ts";
import { inMessage } from "../../words/plainText.ts";
import { refusalInWords } from "../../words/refusals.ts";
import { Showable } from "../host/errors.ts";
import { rangeIn } from "../host/ranges.ts";
import type { Hunt } from "./hunts.ts";
import type { LogFile } from "./logFile.ts";
import { refuseIfSavingWouldChangeMore } from "./storedText.ts";

/** Makes all changes to the applications file as one undo step, on the text as it is now. Rejects with a `Showable`. */
export function changeApplications(hunt: Hunt, changes: readonly ApplicationsChange[]): Promise<void> {
  return applyPlan(hunt.applications, parseApplications, (document) => planApplicationsEdits(document, changes));
}

/** As {@link changeApplications}, for the journal. Either file is created when there is none. */
export function changeJournal(hunt: Hunt, changes: readonly JournalChange[]): Promise<void> {
  return applyPlan(hunt.journal, parseJournal, (document) => planJournalEdits(document, changes));
}

async function applyPlan<Document extends { readonly text: string }>(
  file: LogFile<Document>,
  parse: (text: string) => Document,
  plan: (document: Document) => EditPlan,
): Promise<void> {
  const exists = (await file.read()) !== undefined;
  const { uri } = file;
  if (!uri) return;
  if (!exists) return create(uri, applyEdits("", editsOf(plan(parse("")), uri, "")));

  const open = await vscode.workspace.openTextDocument(uri);
  const wasClean = !open.isDirty;
  if (wasClean) await refuseIfSavingWouldChangeMore(open);
  const current = await file.read();
  if (!current || current.text !== open.getText()) throw moved();
  const edits = editsOf(plan(current), uri, current.text);
  if (edits.length === 0) return;
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    uri,
    edits.map((one) => textEdit(open, one)),
  );
  // VS Code compares the document's version, and applies nothing when somebody typed in between.
  if (!(await vscode.workspace.applyEdit(edit))) throw moved();
  if (wasClean && !(await saved(open))) {
    throw new Showable(
      vscode.l10n.t(
        "{0} was changed, but could not be saved yet. Your change is in the editor.",
        vscode.workspace.asRelativePath(uri),
      ),
    );
  }
}

/**
 * Saves the document. It may have been saved by itself meanwhile; else what was written could be gone with the window.
 */
async function saved(document: vscode.TextDocument): Promise<boolean> {
  return (await document.save()) || !document.isDirty;
}

function moved(): Showable {
  return new Showable(vscode.l10n.t("The file changed at this very moment, so nothing was written. Please try again."));
}

async function create(uri: vscode.Uri, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new Showable(vscode.l10n.t("{0} could not be created.", vscode.workspace.asRelativePath(uri)));
  // The watcher tells of a new file only later; an open document is known at once, so the next change finds it.
  await vscode.workspace.openTextDocument(uri);
}

function editsOf(plan: EditPlan, uri: vscode.Uri, text: string): readonly TextEdit[] {
  if (plan.kind === "edits") return plan.edits;
  const name = vscode.workspace.asRelativePath(uri);
  const selection = plan.place && rangeIn(text, plan.place.range);
  const where =
    plan.place && selection
      ? vscode.l10n.t("{0}, line {1} ({2})", name, selection.start.line + 1, inMessage(plan.place.key))
      : name;
  throw new Showable(refusalInWords(plan.refusal, where), {
    title: vscode.l10n.t("Open File"),
    run: () =>
      vscode.window.showTextDocument(
        uri,
        selection ? { selection: new vscode.Range(selection.start, selection.start) } : {},
      ),
  });
}

function textEdit(document: vscode.TextDocument, { range, text }: TextEdit): vscode.TextEdit {
  return vscode.TextEdit.replace(
    new vscode.Range(document.positionAt(range.start), document.positionAt(range.end)),
    text,
  );
}
