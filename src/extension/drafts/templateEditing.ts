import * as vscode from "vscode";
import { checkTemplate } from "../../core/drafts/checkTemplate.ts";
import type { TemplateProblem } from "../../core/drafts/template.ts";
import { variables } from "../../core/drafts/variables.ts";
import { nearestWord } from "../../core/text/nearest.ts";
import { templateProblemInWords, variableInWords } from "../../words/drafts.ts";
import { templateWords } from "../../words/templates.ts";
import { diagnosticAt } from "../host/ranges.ts";
import { templateNamed, templateNames, templateSelector } from "./templateFiles.ts";

/** Mistakes, completion and hover in template files. */
export function templateEditing(): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("rebound-template");
  const check = (document: vscode.TextDocument): void => {
    if (!vscode.workspace.isTrusted) return; // Nothing of somebody else's is filled in, not even to try it.
    if (vscode.languages.match(templateSelector, document) === 0) return;
    const named = templateNamed(document.uri);
    const found = named
      ? checkTemplate(document.getText(), named.kind, named.language).map((problem) => diagnosticOf(document, problem))
      : [namedAmiss(document)];
    collection.set(document.uri, found);
  };
  const checkAll = (): void => vscode.workspace.textDocuments.forEach(check);
  checkAll();
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidGrantWorkspaceTrust(checkAll),
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document }) => check(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    vscode.languages.registerCompletionItemProvider(templateSelector, { provideCompletionItems: complete }, "{", " "),
    vscode.languages.registerHoverProvider(templateSelector, { provideHover: explain }),
  );
}

function diagnosticOf(document: vscode.TextDocument, problem: TemplateProblem): vscode.Diagnostic {
  const start = document.validatePosition(new vscode.Position(problem.line - 1, problem.column - 1));
  const end = problem.length === undefined ? document.lineAt(start.line).range.end : start.translate(0, problem.length);
  const range = document.validateRange(new vscode.Range(start, end));
  return diagnosticAt(range, templateProblemInWords(problem), vscode.DiagnosticSeverity.Error, problem.code);
}

/** Without this, a slip in a file's name would look as if templates did not work. */
function namedAmiss(document: vscode.TextDocument): vscode.Diagnostic {
  const name = document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
  const nearest = nearestWord(name, templateNames);
  const message =
    nearest === undefined ? templateWords.namedAmiss(templateNames[0] ?? "") : templateWords.namedAlmost(nearest);
  return diagnosticAt(document.lineAt(0).range, message, vscode.DiagnosticSeverity.Warning);
}

/** Whether the place is between `{{` and `}}` or between `{%` and `%}`. */
function isInside(document: vscode.TextDocument, position: vscode.Position): boolean {
  const before = document.lineAt(position.line).text.slice(0, position.character);
  return (
    Math.max(before.lastIndexOf("{{"), before.lastIndexOf("{%")) >
    Math.max(before.lastIndexOf("}}"), before.lastIndexOf("%}"))
  );
}

function complete(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
  if (!isInside(document, position)) return [];
  return variables.map((name) => {
    const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.Variable);
    item.documentation = variableInWords(name);
    return item;
  });
}

function explain(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
  const range = document.getWordRangeAtPosition(position, /\w+/u);
  const name =
    range && isInside(document, position) ? variables.find((each) => each === document.getText(range)) : undefined;
  return name && new vscode.Hover(variableInWords(name), range);
}
