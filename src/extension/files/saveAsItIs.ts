import * as vscode from "vscode";

/**
 * Saves the document; resolves with whether it is saved. It may have been saved by itself meanwhile. A formatter that
 * would rewrite lines nobody touched is left out, which VS Code can do in an editor alone: then the file is shown.
 */
export async function saveAsItIs(document: vscode.TextDocument): Promise<boolean> {
  if (!(await wouldBeFormatted(document))) return (await document.save()) || !document.isDirty;
  await vscode.window.showTextDocument(document, { preview: false });
  await vscode.commands.executeCommand("workbench.action.files.saveWithoutFormatting");
  return !document.isDirty;
}

/** Whether saving runs a formatter that would change something. */
async function wouldBeFormatted(document: vscode.TextDocument): Promise<boolean> {
  const editor = vscode.workspace.getConfiguration("editor", document);
  if (editor.get("formatOnSave") !== true) return false;
  const options = { tabSize: editor.get<number>("tabSize"), insertSpaces: editor.get<boolean>("insertSpaces") };
  const edits = await vscode.commands.executeCommand<readonly vscode.TextEdit[] | undefined>(
    "vscode.executeFormatDocumentProvider",
    document.uri,
    options,
  );
  return (edits ?? []).some(({ range, newText }) => document.getText(range) !== newText);
}
