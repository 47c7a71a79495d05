import * as vscode from "vscode";
import type { Environment } from "../commands/environment.ts";
import { draftScheme } from "./draftAddress.ts";
import { saveDraftsAsTheyChange } from "./draftDocuments.ts";
import { draftFiles } from "./draftFiles.ts";
import { draftLenses } from "./draftLenses.ts";
import { templateEditing } from "./templateEditing.ts";
import { wordingDiagnostics } from "./wordingDiagnostics.ts";

/**
 * Drafts of follow-ups: documents of their own kind, what can be done with them, and the templates they are made from.
 */
export function drafts(environment: Environment): vscode.Disposable {
  const files = draftFiles(environment.drafts);
  return vscode.Disposable.from(
    files,
    vscode.workspace.registerFileSystemProvider(draftScheme, files, { isCaseSensitive: true }),
    saveDraftsAsTheyChange(),
    draftLenses(environment),
    wordingDiagnostics(environment),
    templateEditing(),
  );
}
