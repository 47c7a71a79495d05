import * as vscode from "vscode";
import { parseDraft } from "../../core/drafts/draftText.ts";
import { feedbackQuestions } from "../../core/drafts/questions.ts";
import { recipientOf, toLineOf } from "../../core/drafts/recipient.ts";
import { wordingHints, type WordingHint } from "../../core/drafts/wording.ts";
import { findTarget } from "../commands/target.ts";
import type { Environment } from "../environment.ts";
import { now } from "../routine/currentSteps.ts";
import { draftAddress, draftScheme } from "./draftAddress.ts";
import { fixInWords, hintInWords } from "./words.ts";

/** Marks what may be better about the drafts that are open, with quick fixes. */
export function wordingDiagnostics(environment: Environment): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("rebound-draft");
  const check = async (document: vscode.TextDocument): Promise<void> => {
    if (document.uri.scheme !== draftScheme) return;
    const { version } = document;
    const hints = await hintsFor(environment, document);
    if (!document.isClosed && document.version === version) collection.set(document.uri, hints.map((hint) => diagnosticOf(document, hint)));
  };
  const checkAll = (): void => vscode.workspace.textDocuments.forEach((document) => void check(document));
  checkAll();
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument((document) => void check(document)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => void check(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    environment.hunts.onDidChange(checkAll),
    vscode.languages.registerCodeActionsProvider({ scheme: draftScheme }, { provideCodeActions: (document, range) => fixesFor(environment, document, range) }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
  );
}

async function hintsFor(environment: Environment, document: vscode.TextDocument): Promise<readonly WordingHint[]> {
  const address = draftAddress(document.uri);
  if (!address || address.kind === "answer") return [];
  const text = document.getText();
  const open = await environment.hunts.read();
  const target = findTarget(open, { folder: address.folder, record: parseDraft(text).application });
  const application = target?.record.application ?? { company: "", role: "" };
  const recipient = toLineOf(recipientOf(application, address.kind, now(environment)));
  return wordingHints(text, {
    kind: address.kind,
    company: application.company,
    role: application.role,
    companies: target ? open.flatMap((hunt) => hunt.document.records.map(({ application: { company } }) => company)) : [],
    ...(recipient && { recipient }),
    question: feedbackQuestions(application, address.language, now(environment)).at(-1) ?? "",
  });
}

const blocking: ReadonlySet<WordingHint["code"]> = new Set(["not-an-address", "not-a-header"]);

function diagnosticOf(document: vscode.TextDocument, hint: WordingHint): vscode.Diagnostic {
  const range = rangeOf(document, hint);
  const severity = blocking.has(hint.code) ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Hint;
  const diagnostic = new vscode.Diagnostic(range, hintInWords(hint, document.getText(range)), severity);
  diagnostic.source = "Rebound";
  diagnostic.code = hint.code;
  return diagnostic;
}

async function fixesFor(environment: Environment, document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const hints = await hintsFor(environment, document);
  return hints.flatMap((hint) => {
    if (!hint.fix || !rangeOf(document, hint).intersection(range)) return [];
    const action = new vscode.CodeAction(fixInWords(hint, hint.fix.text), vscode.CodeActionKind.QuickFix);
    action.diagnostics = [diagnosticOf(document, hint)];
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, rangeOf(document, { range: hint.fix.range }), hint.fix.text);
    return [action];
  });
}

function rangeOf(document: vscode.TextDocument, { range: { start, end } }: Pick<WordingHint, "range">): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
