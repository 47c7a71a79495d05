import * as vscode from "vscode";
import { parseDraft } from "../../core/drafts/draftText.ts";
import { feedbackQuestions } from "../../core/drafts/questions.ts";
import { recipientOf, toLineOf } from "../../core/drafts/recipient.ts";
import { type WordingHint, wordingHints } from "../../core/drafts/wording.ts";
import { hintFixInWords, hintInWords } from "../../words/drafts.ts";
import type { Environment } from "../commands/environment.ts";
import { link } from "../commands/execute.ts";
import { findTarget, type Target } from "../files/target.ts";
import { diagnosticAt, editsIn, rangeIn } from "../host/ranges.ts";
import { draftAddress, draftScheme, isMail } from "./draftAddress.ts";

/** Marks what may be better about the drafts that are open, with quick fixes. */
export function wordingDiagnostics(environment: Environment): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("rebound-draft");
  const check = async (document: vscode.TextDocument): Promise<void> => {
    if (document.uri.scheme !== draftScheme) return;
    const { version } = document;
    const { hints } = await checked(environment, document);
    if (!document.isClosed && document.version === version)
      collection.set(
        document.uri,
        hints.map((hint) => diagnosticOf(document, hint)),
      );
  };
  const checkAll = (): void => vscode.workspace.textDocuments.forEach((document) => void check(document));
  checkAll();
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument((document) => void check(document)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => void check(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    environment.hunts.onDidChange(checkAll),
    vscode.languages.registerCodeActionsProvider(
      { scheme: draftScheme },
      { provideCodeActions: (document, range) => fixesFor(environment, document, range) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

interface Checked {
  readonly hints: readonly WordingHint[];
  /** The record the draft belongs to, as long as there is one. */
  readonly target: Target | undefined;
}

async function checked(environment: Environment, document: vscode.TextDocument): Promise<Checked> {
  const address = draftAddress(document.uri);
  if (!address || !isMail(address.kind)) return { hints: [], target: undefined };
  const text = document.getText();
  const draft = parseDraft(text);
  const open = await environment.hunts.read();
  const target = findTarget(open, { folder: address.folder, record: draft.application });
  const first = draft.subject === "" ? await environment.drafts.get(document.uri.query) : undefined;
  const application = target?.record.application ?? { company: "", role: "" };
  const recipient = toLineOf(recipientOf(application, address.kind, environment.clock.now()));
  const hints = wordingHints(text, {
    kind: address.kind,
    company: application.company,
    role: application.role,
    companies: target
      ? open.flatMap((hunt) => hunt.document.records.map(({ application: { company } }) => company))
      : [],
    ...(recipient && { recipient }),
    ...(first && { subject: parseDraft(first.written).subject }),
    question: feedbackQuestions(application, address.language, environment.clock.now()).at(-1) ?? "",
  });
  return { hints, target };
}

const blocking: ReadonlySet<WordingHint["code"]> = new Set(["not-an-address", "not-a-header"]);

function diagnosticOf(document: vscode.TextDocument, hint: WordingHint): vscode.Diagnostic {
  const range = rangeIn(document, hint.range);
  const severity = blocking.has(hint.code) ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Hint;
  return diagnosticAt(range, hintInWords(hint, document.getText(range)), severity, hint.code);
}

async function fixesFor(
  environment: Environment,
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.CodeAction[]> {
  const { hints, target } = await checked(environment, document);
  const { uri } = document;
  return hints.flatMap((hint) => {
    if (!rangeIn(document, hint.range).intersection(range)) return [];
    const { fix } = hint;
    const action = new vscode.CodeAction(hintFixInWords(hint), vscode.CodeActionKind.QuickFix);
    action.diagnostics = [diagnosticOf(document, hint)];
    switch (fix.kind) {
      case "edit":
        action.edit = new vscode.WorkspaceEdit();
        action.edit.set(uri, editsIn(document, [fix.edit]));
        break;
      case "select":
        action.command = {
          title: action.title,
          command: "vscode.open",
          arguments: [uri, { selection: rangeIn(document, fix.range), preview: false }],
        };
        break;
      case "record":
        if (!target) return []; // The record is gone, and with it the place to add an address.
        action.command = link(action.title, "rebound.openRecord", {
          folder: target.hunt.id,
          record: target.record.key,
        });
        break;
    }
    return [action];
  });
}
