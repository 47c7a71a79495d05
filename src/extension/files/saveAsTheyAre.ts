import * as vscode from "vscode";

/**
 * Saves the documents at once, before VS Code opens those in editors that are not saved yet; resolves with those that
 * could not be saved. A document may have been saved by itself meanwhile. A formatter that would rewrite lines nobody
 * touched is left out, which VS Code can do in an editor alone: then the file is shown.
 */
export async function saveAsTheyAre(
  documents: readonly vscode.TextDocument[],
): Promise<readonly vscode.TextDocument[]> {
  const isFormatted = await Promise.all(documents.map(wouldBeFormatted));
  const plain = documents.filter((_, index) => isFormatted[index] !== true);
  const isSaved = await Promise.all(plain.map((document) => document.save()));
  const unsaved = plain.filter((document, index) => isSaved[index] !== true && document.isDirty);
  for (const document of documents.filter((_, index) => isFormatted[index] === true)) {
    await vscode.window.showTextDocument(document, { preview: false });
    await vscode.commands.executeCommand("workbench.action.files.saveWithoutFormatting");
    if (document.isDirty) unsaved.push(document);
  }
  return unsaved;
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
