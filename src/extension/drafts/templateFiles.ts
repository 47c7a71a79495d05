import * as vscode from "vscode";
import { type DraftKind, type DraftLanguage, draftKinds, draftLanguages } from "../../core/drafts/kinds.ts";
import type { TemplateProblem } from "../../core/drafts/template.ts";
import { buttonWords } from "../../words/buttons.ts";
import { templateProblemInWords } from "../../words/drafts.ts";
import { templateWords } from "../../words/templates.ts";
import { exists } from "../host/gitFiles.ts";
import { readSetting } from "../host/settings.ts";

/** Files that are templates of drafts, for features that VS Code asks by file. */
export const templateSelector: vscode.DocumentSelector = { pattern: "**/.rebound/templates/*.md" };

/**
 * The language of new drafts: the setting's, or the language VS Code is shown in where drafts have it, else English.
 */
export function draftLanguage(folder: vscode.WorkspaceFolder | undefined): DraftLanguage {
  const wanted = readSetting("rebound.draftLanguage", folder);
  const shown = vscode.env.language.split("-")[0];
  return (
    draftLanguages.find((language) => language === wanted) ??
    draftLanguages.find((language) => language === shown) ??
    "en"
  );
}

/** Where the user's own template of a kind lies. */
export function templateUri(folder: vscode.WorkspaceFolder, kind: DraftKind, language: DraftLanguage): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, ".rebound", "templates", `${kind}.${language}.md`);
}

/** The names that template files can have. */
export const templateNames: readonly string[] = draftKinds.flatMap((kind) =>
  draftLanguages.map((language) => `${kind}.${language}.md`),
);

/** Reads the kind and language of a template from the name of its file. */
export function templateNamed(
  uri: vscode.Uri,
): { readonly kind: DraftKind; readonly language: DraftLanguage } | undefined {
  const [, kindName, languageName] = /\/\.rebound\/templates\/(\w+)\.(\w+)\.md$/u.exec(uri.path) ?? [];
  const kind = draftKinds.find((each) => each === kindName);
  const language = draftLanguages.find((each) => each === languageName);
  return kind && language && { kind, language };
}

/**
 * The user's own template, unsaved changes included. Templates of a folder that is not trusted are left alone:
 * they could run nothing, but the words they put into the user's mouth are somebody else's.
 */
export async function ownTemplate(
  folder: vscode.WorkspaceFolder,
  kind: DraftKind,
  language: DraftLanguage,
): Promise<{ readonly uri: vscode.Uri; readonly text: string } | undefined> {
  if (!vscode.workspace.isTrusted) return undefined;
  const uri = templateUri(folder, kind, language);
  const unsaved = vscode.workspace.textDocuments.find(
    (document) => document.isDirty && document.uri.toString() === uri.toString(),
  );
  if (unsaved) return { uri, text: unsaved.getText() };
  try {
    return { uri, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
  } catch {
    return undefined; // There is none, as is usual.
  }
}

/**
 * Says that the built-in template was used although there is one of the folder's, because the folder is not trusted.
 */
export async function sayTemplateLeftAlone(
  folder: vscode.WorkspaceFolder,
  kind: DraftKind,
  language: DraftLanguage,
): Promise<void> {
  if (vscode.workspace.isTrusted || !(await exists(templateUri(folder, kind, language)))) return;
  const trust = buttonWords.manageTrust();
  const message = templateWords.leftAlone();
  void vscode.window.showInformationMessage(message, trust).then((chosen) => {
    if (chosen === trust) void vscode.commands.executeCommand("workbench.trust.manage");
  });
}

/** Says that the built-in template was used, and leads to the mistake. */
export function sayTemplateProblem(uri: vscode.Uri, problem: TemplateProblem): void {
  const show = buttonWords.showIt();
  const name = vscode.workspace.asRelativePath(uri);
  const message = templateWords.builtInUsed(name, problem.line, templateProblemInWords(problem));
  const position = new vscode.Position(problem.line - 1, problem.column - 1);
  void vscode.window.showWarningMessage(message, show).then((chosen) => {
    if (chosen === show) void vscode.window.showTextDocument(uri, { selection: new vscode.Range(position, position) });
  });
}
