/** What the tests of drafts do with them. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { run } from "../hunt.ts";
import { activeDraft, settled } from "./settled.ts";

/** Makes a draft and opens it. */
export async function draft(
  record: string,
  kind: "thank_you" | "check_in" | "feedback" | "rejection_thank_you",
): Promise<{ readonly document: vscode.TextDocument }> {
  await run("rebound.draftFollowUp", { record, kind, language: "en" });
  return { document: await activeDraft() };
}

/** Replaces the greeting of a draft, and waits until it is kept. */
export async function type({ document }: { readonly document: vscode.TextDocument }, greeting: string): Promise<void> {
  const [hello] = /^Hello[^,]*/m.exec(document.getText()) ?? [];
  assert.ok(hello !== undefined);
  const start = document.getText().indexOf(hello);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(start), document.positionAt(start + hello.length)),
    greeting,
  );
  await vscode.workspace.applyEdit(edit);
  await settled(() => !document.isDirty);
}

/** Leaves no draft open, and none kept. */
export async function discardAll(): Promise<void> {
  const drafts = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === "rebound-draft");
  for (const document of drafts) await document.save();
  // VS Code closes the tab of what is deleted when it gets to it, which may be in the middle of the next test.
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  for (const { uri } of drafts) await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
}
