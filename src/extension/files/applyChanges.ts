import * as vscode from "vscode";
import type { Changes } from "../../core/actions/changes.ts";
import type { EditPlan } from "../../core/document/change.ts";
import { parseApplications } from "../../core/document/parseApplications.ts";
import { parseJournal } from "../../core/document/parseJournal.ts";
import { planApplicationsEdits, planJournalEdits } from "../../core/edit/planEdits.ts";
import { applyEdits, type TextEdit } from "../../core/text/textEdit.ts";
import { buttonWords } from "../../words/buttons.ts";
import { fileWords } from "../../words/files.ts";
import { inMessage } from "../../words/plainText.ts";
import { refusalInWords } from "../../words/refusals.ts";
import { Showable } from "../host/errors.ts";
import { editsIn, rangeIn } from "../host/ranges.ts";
import type { Hunt } from "./hunts.ts";
import type { LogFile } from "./logFile.ts";
import { saveAsTheyAre } from "./saveAsTheyAre.ts";
import { refuseIfSavingWouldChangeMore } from "./storedText.ts";

/** The edits of one file: those that turn `text`, which the document has, into what is meant. */
interface Edited {
  readonly kind: "edit";
  readonly document: vscode.TextDocument;
  /** Whether it was saved, and is to be saved again. */
  readonly wasClean: boolean;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

type Planned = Edited | { readonly kind: "create"; readonly uri: vscode.Uri; readonly text: string };

/**
 * Makes all changes, of both files, as one edit and one undo step, on the texts as they are now; either file is created
 * when there is none. Rejects with a `Showable`, and then nothing is written.
 */
export async function applyChanges(hunt: Hunt, { applications = [], journal = [] }: Changes): Promise<void> {
  const planned: readonly Planned[] = [
    ...(applications.length > 0
      ? await planFile(hunt.applications, parseApplications, (document) =>
          planApplicationsEdits(document, applications),
        )
      : []),
    ...(journal.length > 0
      ? await planFile(hunt.journal, parseJournal, (document) => planJournalEdits(document, journal))
      : []),
  ];
  if (planned.length > 0) await applyPlanned(planned);
}

/** Plans one file's edits; none when it says everything already. */
async function planFile<Document extends { readonly text: string }>(
  file: LogFile<Document>,
  parse: (text: string) => Document,
  plan: (document: Document) => EditPlan,
): Promise<readonly Planned[]> {
  const exists = (await file.read()) !== undefined;
  const { uri } = file;
  if (!uri) return [];
  if (!exists) await file.mayBeCreated();
  if (!exists) return [{ kind: "create", uri, text: applyEdits("", editsOf(plan(parse("")), uri, "")) }];

  const document = await vscode.workspace.openTextDocument(uri);
  const wasClean = !document.isDirty;
  if (wasClean) await refuseIfSavingWouldChangeMore(document);
  const current = await file.read();
  if (!current || current.text !== document.getText()) throw moved();
  const { text } = current;
  const edits = editsOf(plan(current), uri, text);
  return edits.length > 0 ? [{ kind: "edit", document, wasClean, text, edits }] : [];
}

async function applyPlanned(planned: readonly Planned[]): Promise<void> {
  const edited = planned.flatMap((one) => (one.kind === "edit" ? [one] : []));
  const created = planned.flatMap((one) => (one.kind === "create" ? [one] : []));
  if (edited.some(({ document, text }) => document.getText() !== text)) throw moved();
  const edit = new vscode.WorkspaceEdit();
  for (const { document, edits } of edited) edit.set(document.uri, editsIn(document, edits));
  for (const { uri, text } of created) edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  // VS Code compares the documents' versions, and applies nothing when somebody typed in between.
  if (!(await vscode.workspace.applyEdit(edit))) throw created[0] ? notCreated(created[0].uri) : moved();
  // The watcher tells of a new file only later; an open document is known at once, so the next change finds it.
  for (const { uri } of created) await vscode.workspace.openTextDocument(uri);
  const clean = edited.filter(({ wasClean }) => wasClean).map(({ document }) => document);
  const unsaved = await saveAsTheyAre(clean);
  if (unsaved.length > 0) throw notSaved(unsaved.map(({ uri }) => vscode.workspace.asRelativePath(uri)).join(", "));
}

function notSaved(names: string): Showable {
  return new Showable(fileWords.notSavedYet(names));
}

function moved(): Showable {
  return new Showable(fileWords.movedMeanwhile());
}

function notCreated(uri: vscode.Uri): Showable {
  return new Showable(fileWords.notCreated(vscode.workspace.asRelativePath(uri)));
}

function editsOf(plan: EditPlan, uri: vscode.Uri, text: string): readonly TextEdit[] {
  if (plan.kind === "edits") return plan.edits;
  const name = vscode.workspace.asRelativePath(uri);
  const selection = plan.place && rangeIn(text, { ...plan.place.range, end: plan.place.range.start });
  const where =
    plan.place && selection ? fileWords.place(name, selection.start.line + 1, inMessage(plan.place.key)) : name;
  throw new Showable(refusalInWords(plan.refusal, where), {
    title: buttonWords.openFile(),
    run: () => vscode.window.showTextDocument(uri, selection ? { selection } : {}),
  });
}
