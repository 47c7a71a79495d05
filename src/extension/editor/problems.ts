import * as vscode from "vscode";
import type { ApplicationsDocument, JournalDocument } from "../../core/document/document.ts";
import type { Problem } from "../../core/document/problem.ts";
import { problemsOf, referenceProblems } from "../../core/document/problemsOf.ts";
import type { Fix } from "../../core/edit/fix.ts";
import { fixesOf, journalFixesOf } from "../../core/edit/fixProblem.ts";
import { saidBySchema } from "../../core/schema/saidBySchema.ts";
import { problemFixInWords, problemInWords } from "../../words/problems.ts";
import type { Environment } from "../commands/environment.ts";
import type { Hunt } from "../files/hunts.ts";
import type { LogFile } from "../files/logFile.ts";
import { diagnosticAt, editsIn, rangesIn } from "../host/ranges.ts";
import { pause, withPauses } from "../host/withPauses.ts";
import type { SchemaHelp } from "./schemaHelp.ts";

/** A file of a hunt as it is now, with what is wrong in it. */
interface Checked {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly fixes: (problem: Problem) => readonly Fix[];
}

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  hint: vscode.DiagnosticSeverity.Information,
} as const;

/** Shows the problems of both files in the Problems view, and offers to mend them. */
export function problems(environment: Environment, schemas: SchemaHelp): vscode.Disposable {
  const { hunts, clock, log } = environment;
  const collection = vscode.languages.createDiagnosticCollection("rebound");
  let shown: readonly vscode.Uri[] = [];
  let latest = 0;
  const show = async (): Promise<void> => {
    const current = ++latest;
    const checked = (await Promise.all(hunts.all().map((hunt) => checkHunt(environment, hunt)))).flat();
    await pause();
    const found: (readonly [vscode.Uri, readonly vscode.Diagnostic[]])[] = [];
    for (const file of checked) found.push([file.uri, await withPauses(diagnosticsOf(file, schemas.checks(file.uri)))]);
    if (current !== latest) return;
    for (const uri of shown)
      if (!checked.some((file) => file.uri.toString() === uri.toString())) collection.delete(uri);
    for (const [uri, diagnostics] of found) collection.set(uri, diagnostics);
    shown = checked.map(({ uri }) => uri);
  };
  const redraw = (): void => void show().catch((error: unknown) => log.error(String(error)));
  redraw();
  return vscode.Disposable.from(
    collection,
    hunts.onDidChange(redraw),
    clock.onDidChangeDay(redraw),
    schemas.onDidChange(redraw),
    vscode.extensions.onDidChange(redraw),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("yaml")) redraw();
    }),
    vscode.languages.registerCodeActionsProvider(
      // Settings can name any file of any scheme, so whether it is one of a hunt is seen only when it is asked for.
      { pattern: "**/*" },
      { provideCodeActions: (document, range) => fixesFor(environment, document, range) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

async function checkHunt({ clock }: Environment, { applications, journal }: Hunt): Promise<readonly Checked[]> {
  const today = clock.today();
  const [log, diary] = await Promise.all([readable(applications), readable(journal)]);
  const checked: Checked[] = [];
  if (applications.uri && log) {
    checked.push({
      uri: applications.uri,
      text: log.text,
      problems: problemsOf(log, today),
      fixes: (problem) => fixesOf(log, problem),
    });
  }
  if (journal.uri && diary) {
    const ids = log?.records.flatMap(({ application }) => application.id ?? []) ?? [];
    const found = [...problemsOf(diary, today), ...(log ? referenceProblems(diary, log) : [])];
    checked.push({
      uri: journal.uri,
      text: diary.text,
      problems: found,
      fixes: (problem) => journalFixesOf(diary, problem, ids),
    });
  }
  return checked;
}

/** Where a file cannot be read at all the tree says why. */
async function readable<Document extends ApplicationsDocument | JournalDocument>(
  file: LogFile<Document>,
): Promise<Document | undefined> {
  try {
    return await file.read();
  } catch {
    return undefined;
  }
}

/** Leaves out what another extension says, where that checks the file by our schema. */
function* diagnosticsOf(
  { text, problems: all }: Checked,
  isCheckedElsewhere: boolean,
): Generator<undefined, readonly vscode.Diagnostic[]> {
  const left = isCheckedElsewhere ? all.filter((problem) => !saidBySchema(problem)) : all;
  if (left.length === 0) return [];
  const rangeOf = rangesIn(text);
  const diagnostics: vscode.Diagnostic[] = [];
  for (const problem of left) {
    yield;
    diagnostics.push(diagnosticOf(problem, rangeOf(problem.range)));
  }
  return diagnostics;
}

function diagnosticOf(problem: Problem, range: vscode.Range): vscode.Diagnostic {
  return diagnosticAt(range, problemInWords(problem), severities[problem.severity], problem.code);
}

async function fixesFor(
  environment: Environment,
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.CodeAction[]> {
  const isMine = ({ uri }: { readonly uri: vscode.Uri | undefined }) => uri?.toString() === document.uri.toString();
  const hunt = environment.hunts.all().find(({ applications, journal }) => isMine(applications) || isMine(journal));
  if (!hunt) return [];
  const file = (await checkHunt(environment, hunt)).find(isMine);
  if (file?.text !== document.getText()) return [];
  const rangeOf = rangesIn(file.text);
  return file.problems.flatMap((problem) => {
    const place = rangeOf(problem.range);
    return (place.intersection(range) ? file.fixes(problem) : []).map((fix) => {
      const action = new vscode.CodeAction(problemFixInWords(fix), vscode.CodeActionKind.QuickFix);
      action.diagnostics = [diagnosticOf(problem, place)];
      action.isPreferred = fix.isCertain;
      action.edit = new vscode.WorkspaceEdit();
      action.edit.set(document.uri, editsIn(document, fix.edits));
      return action;
    });
  });
}
